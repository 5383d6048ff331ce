using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Time;
using Core.Views;
using NodaTime;

namespace Core.Deadlines;

/// <summary>Everything that is due, what is overdue first.</summary>
/// <param name="Which"><c>today</c>, <c>week</c>, <c>all</c>, or for a member the name of a client.</param>
internal sealed record ListDeadlines(string Which) : Question
{
    private const int Most = 15, MostButtons = 5;

    public override async Task<View> Run(Turn turn)
    {
        var until = Until(turn);
        var client = until is null ? await Named(turn) : null;
        if (until is null && client is null) return turn.Refuse(new NotUnderstood());

        var due = RequestLines.BySoonest(
            from request in await turn.OpenInSight()
            where request.DueAt is not null && request.DueAt < (until ?? Instant.MaxValue)
            where client is null || request.ClientId == client.Id
            select request);
        var again = Which is "" ? "deadlines" : $"deadlines {client?.Handle ?? Which}";
        var (title, nothing) = (turn.Say.Deadlines, turn.Say.NothingDue(Which switch { "today" => DueGroup.Today, "week" => DueGroup.ThisWeek, _ => null }));
        var view = due.Count == 0
            ? View.Of(nothing, new Line(nothing), new Buttons(
                until < Instant.MaxValue ? new Button(title, "deadlines") : new Button(turn.Say.RequestList, "request list")))
            : View.Of(turn.Say.CountOf(title, due.Count), [new Title(title), .. await Parts(turn, due)]);
        return view with { Again = again };
    }

    private static async Task<IReadOnlyList<Part>> Parts(Turn turn, IReadOnlyList<Request> due)
    {
        var names = await turn.ClientNamesForLists();
        return
        [
            .. due.Take(Most).GroupBy(r => When(turn, r)).SelectMany(group => group
                .Select(r => new Line([.. RequestLines.Line(turn, r, names)]))
                .Prepend(new Line(new Strong(turn.Say.DueGroup(group.Key))))),
            .. due.Count > Most ? (Part[])[new Hint(turn.Say.AndMore(due.Count - Most))] : [],
            new Buttons([.. due.Take(MostButtons).Select(r => new Button(r.Name, r.Name))]),
        ];
    }

    private static DueGroup When(Turn turn, Request request)
    {
        if (request.DueAt <= turn.Now) return DueGroup.Overdue;
        if (request.DueAt < EndOfDays(turn, 0)) return DueGroup.Today;
        return request.DueAt < EndOfDays(turn, LeftOfWeek(turn)) ? DueGroup.ThisWeek : DueGroup.Later;
    }

    /// <returns>Exclusive; null for what is neither a day nor a week.</returns>
    private Instant? Until(Turn turn) => Which switch
    {
        "today" => EndOfDays(turn, 0),
        "week" => EndOfDays(turn, LeftOfWeek(turn)),
        "all" or "" => Instant.MaxValue,
        _ => null,
    };

    private async Task<Client?> Named(Turn turn) =>
        turn.Who.IsMember && ClientNames.Read(Which, await turn.VisibleClients()) is ClientReading.Found(var client, "") ? client : null;

    // A week ends with its Sunday.
    private static int LeftOfWeek(Turn turn) => 7 - (int)turn.Now.InZone(turn.Who.Zone).DayOfWeek;

    private static Instant EndOfDays(Turn turn, int days) =>
        Zones.Resolve(turn.Now.InZone(turn.Who.Zone).Date.PlusDays(days + 1).AtMidnight(), turn.Who.Zone);
}
