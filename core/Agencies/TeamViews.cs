using Core.Language;
using Core.Time;
using Core.Views;

namespace Core.Agencies;

internal static class TeamViews
{
    public static View Everybody(Turn turn, IReadOnlyList<Person> members)
    {
        var say = turn.Say;
        var parts = new List<Part> { new Title(say.TeamTitle) };
        parts.AddRange(members.Select(m =>
            new Line(new Strong(m.Name), $" · {say.TeamMember(say.Role(m.Role), say.Zone(m.Zone, turn.Now))}{AwayUntil(turn, m)}")));
        if (turn.Who.Role is Role.Owner) parts.Add(new Hint($"{say.AddColleague} ", new Code(turn.Typed("team add @colleague"))));
        return new View(say.TeamTitle, parts);
    }

    private static string AwayUntil(Turn turn, Person member) =>
        Absences.Parse(member.Absent).From(turn.Now) is { } away && away.Start <= turn.Now
            ? $" · {turn.Say.TeamAway(turn.Moment(away.End))}"
            : "";

    public static View Which(Turn turn, string said, IReadOnlyList<Account> accounts, Func<Account, string> sentence) => View.Of(
        turn.Say.TeamWhich(said),
        new Line(turn.Say.TeamWhich(said)),
        new Buttons([.. accounts.Select(a => new Button($"{a.Name} ({a.User})", sentence(a)))])) with
    {
        Pending = true,
    };

    public static View AskContact(Turn turn, string name, Role role, string draft)
    {
        var ask = turn.Say.TeamContactSure(name, turn.Say.Role(role));
        var yes = new Button(turn.Say.TeamContactYes, $"draft {draft} sure yes", ButtonStyle.Danger);
        return View.Of(ask, new Line(ask), new Buttons(yes)) with { Pending = true };
    }
}

internal sealed record TeamWhoAsked : Refusal
{
    public override string In(Phrases say) => say.TeamWhoAsked;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.TeamTitle, "team list")];
}

internal sealed record TeamNobody(string Said) : Refusal
{
    public override string In(Phrases say) => say.TeamNobody(Said);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.TeamTitle, "team list")];
}

internal sealed record TeamNotBots : Refusal
{
    public override string In(Phrases say) => say.TeamNotBots;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.TeamTitle, "team list")];
}

internal sealed record TeamNotOwner : Refusal
{
    public override string In(Phrases say) => say.TeamNotOwner;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.TeamTitle, "team list")];
}

internal sealed record TeamNotMember(string Name) : Refusal
{
    public override string In(Phrases say) => say.TeamNotMember(Name);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.TeamTitle, "team list")];
}

internal sealed record TeamAlready(string Name, Role Role) : Refusal
{
    public override string In(Phrases say) => say.TeamAlready(Name, say.Role(Role));

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.TeamTitle, "team list")];
}
