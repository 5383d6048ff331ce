using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Clients;

/// <summary>Somebody spoke whom nobody has named: the owner is asked once, and answers with a button.</summary>
internal static class ContactCommands
{
    public static readonly Verb[] Verbs =
    [
        new("tell stranger", Role.Bot, w => new TellStranger(w.Next("platform"), w.Next("team"), w.Next("user"))),
        new("contact", Role.Owner, w => new MakeContact(w.Next("who"), w.Next("client"))) { Unlisted = true },
        new("ignore", Role.Owner, w => new Ignore(w.Next("who"))) { Unlisted = true },
    ];
}

internal sealed record TellStranger(string On, string Team, string User) : Question
{
    private const int Offered = 3;

    public override async Task<View> Run(Turn turn)
    {
        if (turn.Who.Role is not Role.Owner || !Enum.TryParse<Platform>(On, out var platform)) return turn.Refuse(new NotUnderstood());
        if (await turn.Db.Account(platform, Team, User) is not { } account) return turn.Refuse(new NotUnderstood());
        if (account.PersonId is { } id && await turn.Db.Person(id) is { RemovedAt: null }) return turn.Refuse(new NotUnderstood());

        var say = turn.Say;
        var clients = await turn.VisibleClients();
        var shown = clients.Take(clients.Count > Offered ? Offered - 1 : Offered);
        return View.Of(
            say.StrangerTitle,
            new Line(new Mention(account.Name, platform == turn.At.Platform ? account.User : null), $" {say.StrangerAsked}"),
            new Buttons([
                new Button(say.StrangerMember, $"team add @{User}"),
                .. shown.Select(c => new Button(say.StrangerContactOf(c.Name), $"contact @{User} {c.Handle}")),
                .. clients.Count > Offered ? [new Button(say.StrangerMore, $"contact @{User}")] : (IReadOnlyList<Button>)[],
                new Button(say.StrangerIgnore, $"ignore @{User}"),
            ]));
    }
}

/// <param name="Handle">Of the client; empty for the form that asks for it.</param>
internal sealed record MakeContact(string Who, string Handle) : Command
{
    public override bool Asks => Handle is "";

    public override async Task<View> Run(Turn turn)
    {
        if (await turn.Seek(Who) is not Sought.Found(var account)) return turn.Refuse(new TeamNobody(Who));
        var clients = await turn.VisibleClients();
        if (Asks) return (await Form(turn))!;
        if (clients.FirstOrDefault(c => c.Handle == Handle) is not { } client) return turn.Refuse(new NoSuchClient(Handle));
        if (account.Kind is AccountKind.Bot) return turn.Refuse(new TeamNotBots());

        var person = account.PersonId is { } id ? await turn.Db.Person(id) : null;
        if (person is { RemovedAt: null, IsMember: true }) return turn.Refuse(new ContactIsMember(person.Name));
        if (person is not { RemovedAt: null, Role: Role.Contact })
        {
            person = new Person(
                PeopleStore.NewPerson(), Role.Contact, account.Name, Languages.First(account.Language, client.Language),
                Settings.ZoneOr(account.Zone, client.ZoneId), Standup: null, RemovedAt: null);
            await turn.Db.Save(PeopleStore.People, null, person);
            await turn.Db.TieAccount(account, person.Id);
            await turn.Db.OwesTongues(person.Id);
        }
        await turn.Db.MakeContact(person.Id, client.Id);
        var made = turn.Say.ContactMade(account.Name, client.Name);
        return View.Of(made, new Line(made));
    }

    public override async Task<View?> Form(Turn turn)
    {
        var say = turn.Say;
        var choices = (await turn.VisibleClients()).Select(c => new Choice(c.Name, c.Handle)).ToList();
        var ask = new Ask("client", say.ClientLabel, AskKind.Choice) { Choices = choices, Required = true };
        return View.Of(say.ContactFormTitle, ask) with
        {
            Form = new Form(say.ContactFormTitle, say.Save, $"contact {Who}"),
            Pending = true,
        };
    }
}

internal sealed record Ignore(string Who) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.Seek(Who) is not Sought.Found(var account)) return turn.Refuse(new TeamNobody(Who));
        return View.Of(turn.Say.StrangerIgnored(account.Name), new Line(turn.Say.StrangerIgnored(account.Name)));
    }
}

internal sealed record ContactIsMember(string Name) : Refusal
{
    public override string In(Phrases say) => say.ContactIsMember(Name);
}
