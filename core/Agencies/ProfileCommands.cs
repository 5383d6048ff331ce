using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Agencies;

/// <summary>What the platform tells of people, asked or not.</summary>
internal static class ProfileCommands
{
    public static readonly Verb[] Verbs =
    [
        new("profile", Role.Platform, w => new LearnProfile(w.Next("team"), w.Next("user"), ProfileTold.In(w))),
        new("platform profile", Role.Platform, w => new ProfileChanged(w.Next("team"), w.Next("user"), ProfileTold.In(w))),
        new("platform renumbered", Role.Platform, w => new Renumbered(w.Field("ids") ?? "")),
        new("platform grid", Role.Platform, _ => new OnTheGrid()),
        new("tell account", Role.Bot, w => new TellAccount(w.Next("what"), w.Next("platform"), w.Next("team"), w.Next("user"))),
    ];
}

/// <summary>The answer to who somebody is.</summary>
internal sealed record LearnProfile(string Team, string User, ProfileTold Told) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place || Team is "" || User is "") return View.Nothing;
        // Whoever was heard of without their own organisation being named.
        var team = Team == place.Workspace && Told.Home is { Length: > 0 } home ? home : Team;
        if (await turn.Db.Account(turn.At.Platform, team, User) is { } known)
            await turn.Keep(known, Told.About(known, place.Workspace, turn.Now));
        else
            await turn.Db.LearnAccount(Told.Of(turn.At.Platform, team, User, place.Workspace, turn.Agency, turn.Now));
        return View.Nothing;
    }
}

/// <summary>Somebody changed what they are called, moved, became a guest, or left. Of people whom we do not know it is nothing.</summary>
internal sealed record ProfileChanged(string Team, string User, ProfileTold Told) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place || await turn.Db.Account(turn.At.Platform, Team, User) is not { } known) return View.Nothing;
        var after = Told.About(known, place.Workspace, turn.Now);
        if (after == known) return View.Nothing;
        turn.WillWrite();
        await turn.Keep(known, after);
        return View.Nothing;
    }
}

/// <summary>The platform gave people other ids: they stay who they are.</summary>
/// <param name="Ids"><c>U1 W1,U2 W2</c>: each as it was, and as it is now.</param>
internal sealed record Renumbered(string Ids) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place) return View.Nothing;
        foreach (var pair in Ids.Split(','))
            if (pair.Split(' ') is [{ Length: > 0 } before, { Length: > 0 } after])
                await turn.Db.RenumberAccount(turn.At.Platform, place.Workspace, before, after);
        return View.Nothing;
    }
}

/// <summary>The workspace has become part of an enterprise: what everybody is called there now has to be asked.</summary>
internal sealed record OnTheGrid : Command
{
    /// <summary>So many ids Slack exchanges at once.</summary>
    private const int AtOnce = 400;

    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place) return View.Nothing;
        var here = (await turn.Db.AccountsOn(turn.At.Platform)).Where(a => a.Workspace == place.Workspace).Select(a => a.User);
        var to = LetterReader.To(turn.At.Platform, place.Workspace);
        foreach (var (part, users) in here.Distinct().Chunk(AtOnce).Index())
            await turn.Db.OweAgain(new Owed(place.Workspace, "exchange", $"exchange/{part}", to, $"exchange {string.Join(' ', users)}", turn.Now)
            {
                Manners = Manners.AtOnce,
            });
        return View.Nothing;
    }
}

/// <summary>What the platform did to the account of somebody of ours, for those who run the agency.</summary>
/// <param name="What"><c>gone</c>, <c>shut</c> or <c>guest</c>.</param>
internal sealed record TellAccount(string What, string On, string Team, string User) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsLead || !Enum.TryParse<Platform>(On, out var platform)) return turn.Refuse(new NotUnderstood());
        if (await turn.Db.Account(platform, Team, User) is not { PersonId: { } id } account) return turn.Refuse(new NotUnderstood());
        if (await turn.Db.Person(id) is not { RemovedAt: null } person || !IsSo(account, person)) return turn.Refuse(new NotUnderstood());

        var said = What switch
        {
            "gone" => turn.Say.AccountGone(person.Name),
            "shut" => turn.Say.AccountShut(person.Name, turn.Called(platform)),
            _ => turn.Say.AccountGuest(person.Name),
        };
        var canLeave = person.IsMember && person.Role is not Role.Owner && turn.Who.Role is Role.Owner;
        return View.Of(said, [new Line(said), .. canLeave ? [new Buttons(new Button(turn.Say.TakeOffTeam(person.Name), $"team remove @{User}"))] : (Part[])[]]);
    }

    private bool IsSo(Account account, Person person) => What switch
    {
        "gone" => account.GoneAt is not null,
        "shut" => account.ShutAt is not null,
        _ => account.Kind is AccountKind.Guest && person.IsMember,
    };
}
