using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Agencies;

internal static class TeamCommands
{
    public static readonly Verb[] Verbs =
    [
        new("team list", Role.Member, _ => new TeamList()) { Also = ["team"] },
        new("team add", Role.Owner, w => new AddToTeam(w.Rest("who"), w.Field("sure"))) { Example = "team add @colleague subcontractor" },
        new("team remove", Role.Owner, w => new RemoveFromTeam(w.Rest("who"))) { Example = "team remove @colleague" },
    ];
}

internal sealed record TeamList : Question
{
    public override async Task<View> Run(Turn turn) => TeamViews.Everybody(turn, await turn.Db.Members());
}

/// <param name="Said">Who, and <c>subcontractor</c> after it when that is meant.</param>
/// <param name="Sure">Given when a client's contact is to change sides, for a colleague sees every client.</param>
internal sealed record AddToTeam(string Said, string? Sure) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var (who, role) = Read(Said);
        if (who is "") return turn.Refuse(new TeamWhoAsked());
        var sought = await turn.Seek(who);
        if (sought is Sought.Several(var several)) return TeamViews.Which(turn, who, several, a => Sentence(a, role));
        if (sought is Sought.Unheard(var user))
        {
            await turn.FindOut(user);
            var wait = turn.Say.TeamFindingOut(who);
            return View.Of(wait, new Line(wait));
        }
        return sought is Sought.Found(var account) ? await Add(turn, account, role, Sure is not null) : turn.Refuse(new TeamNobody(who));
    }

    private static async Task<View> Add(Turn turn, Account account, Role role, bool sure)
    {
        if (account.Kind is AccountKind.Bot) return turn.Refuse(new TeamNotBots());
        // Of whom the platform told nothing, not even a name.
        if (account.Name == account.User) return turn.Refuse(new TeamNobody($"@{account.User}"));
        var before = account.PersonId is { } id ? await turn.Db.Person(id) : null;
        if (before is { Role: Role.Owner, RemovedAt: null }) return turn.Refuse(new TeamAlready(before.Name, before.Role));
        if (before is { RemovedAt: null } && before.Role == role) return turn.Refuse(new TeamAlready(before.Name, role));

        if (before is { IsMember: false, RemovedAt: null } && !sure) return TeamViews.AskContact(turn, account.Name, role, await turn.KeepDraft());

        if (before is { IsMember: true }) await turn.Db.Save(PeopleStore.People, before, before with { Role = role, RemovedAt = null });
        else await Join(turn, account, before, role);
        var added = turn.Say.TeamAdded(account.Name, turn.Say.Role(role));
        return turn.Done(added);
    }

    // Somebody who was a contact begins anew: what they did as one stays that person's, who has no rights any more.
    private static async Task Join(Turn turn, Account account, Person? contact, Role role)
    {
        if (contact is { RemovedAt: null }) await turn.Db.Save(PeopleStore.People, contact, contact with { RemovedAt = turn.Now });
        var member = new Person(
            PeopleStore.NewPerson(), role, account.Name, Languages.First(account.Language, turn.Agency.Language),
            Settings.ZoneOr(account.Zone, turn.Agency.ZoneId), Standup: null, RemovedAt: null);
        await turn.Db.Save(PeopleStore.People, null, member);
        await turn.Db.TieAccount(account, member.Id);
        await turn.Db.OwesTongues(member.Id);
    }

    private static (string Who, Role Role) Read(string said)
    {
        var words = said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var at = words.Length - 1; at > 0; at--)
        {
            var last = string.Join(' ', words[at..]);
            if (last.Equals("sub", StringComparison.OrdinalIgnoreCase) || OwnWords.Meant(last, "subcontractor") is not null)
                return (string.Join(' ', words[..at]), Role.Subcontractor);
        }
        return (string.Join(' ', words), Role.Assistant);
    }

    private static string Sentence(Account account, Role role) =>
        role is Role.Subcontractor ? $"team add @{account.User} subcontractor" : $"team add @{account.User}";
}

/// <summary>Ends a membership. What follows for their timer and their requests is worked out from the changed row.</summary>
internal sealed record RemoveFromTeam(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (Said is "") return turn.Refuse(new TeamWhoAsked());
        var sought = await turn.Seek(Said);
        if (sought is Sought.Several(var several)) return TeamViews.Which(turn, Said, several, a => $"team remove @{a.User}");
        if (sought is not Sought.Found(var account)) return turn.Refuse(new TeamNobody(Said));
        if (account.PersonId is not { } id || await turn.Db.Person(id) is not { RemovedAt: null, IsMember: true } member)
            return turn.Refuse(new TeamNotMember(account.Name));
        if (member.Role is Role.Owner) return turn.Refuse(new TeamNotOwner());

        await turn.Db.Save(PeopleStore.People, member, member with { RemovedAt = turn.Now });
        return turn.Done(turn.Say.TeamRemoved(member.Name));
    }
}
