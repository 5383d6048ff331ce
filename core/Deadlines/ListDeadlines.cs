using Core.Clients;
using Core.Language;
using Core.Meetings;
using Core.Requests;
using Core.Speech;
using Core.Time;
using Core.Views;
using NodaTime;

namespace Core.Deadlines;

/// <summary>Everything that is due, what is overdue first, and the meetings between.</summary>
/// <param name="Which"><c>today</c>, <c>week</c>, <c>all</c>, or for a member the name of a client.</param>
internal sealed record ListDeadlines(string Which) : Question
{
    private const int Most = 15, MostButtons = 5;

    // What comes again every week would fill the list.
    private static readonly Duration MeetingsAhead = Duration.FromDays(14);

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
        var meetings = (await turn.MeetingsToAttend(turn.Now, Instant.Min(until ?? Instant.MaxValue, turn.Now + MeetingsAhead)))
            .Where(m => client is null || m.Client.Id == client.Id).ToList();
        var again = Which is "" ? "deadlines" : $"deadlines {client?.Handle ?? Which}";
        var (title, nothing) = (turn.Say.Deadlines, turn.Say.NothingDue(Which switch { "today" => DueGroup.Today, "week" => DueGroup.ThisWeek, _ => null }));
        var view = due.Count + meetings.Count == 0
            ? View.Of(nothing, new Line(nothing), new Buttons(
            [
                until < Instant.MaxValue ? new Button(title, "deadlines") : new Button(turn.Say.RequestList, "request list"),
                .. turn.FeedButton(),
            ]))
            : View.Of(turn.Say.CountOf(title, due.Count + meetings.Count), [new Title(title), .. await Parts(turn, due, meetings)]);
        return view with { Again = again };
    }

    private static async Task<IReadOnlyList<Part>> Parts(Turn turn, IReadOnlyList<Request> due, List<Attended> meetings)
    {
        var names = await turn.ClientNamesForLists();
        var work = await turn.WorkBehind([.. due.Take(Most)]);
        var all = due.Select(r => (At: r.DueAt!.Value, Day: Day(turn, r), Line: new Line([.. RequestLines.Line(turn, r, names), .. Ahead(turn, work, r)])))
            .Concat(meetings.Select(m => (m.At, Day: (LocalDate?)DayOf(turn, m), Line: MeetingViews.Listed(turn, m))))
            .OrderBy(one => one.Day is not null).ThenBy(one => one.Day).ThenBy(one => one.At)
            .ToList();
        List<Button> more = [.. meetings.Count > 0 && turn.Who.IsMember ? (Button[])[new(turn.Say.MeetingsTitle, "when list")] : [], .. turn.FeedButton()];
        return
        [
            .. all.Take(Most).GroupBy(one => one.Day).SelectMany(day => day
                .Select(one => one.Line)
                .Prepend(new Line(new Strong(day.Key is { } date ? turn.Say.DueOn(date, turn.Now.InZone(turn.Who.Zone).Date) : turn.Say.IsLate)))),
            .. all.Count > Most ? (Part[])[new Hint(turn.Say.AndMore(all.Count - Most))] : [],
            .. due.Count > 0 ? (Part[])[new Buttons([.. due.Take(MostButtons).Select(r => new Button(r.Name, r.Name))])] : [],
            .. more.Count > 0 ? (Part[])[new Buttons(more)] : [],
        ];
    }

    // One that has begun and goes on is today's.
    private static LocalDate DayOf(Turn turn, Attended one) => Instant.Max(one.At, turn.Now).InZone(turn.Who.Zone).Date;

    // What is due at midnight is due with the day that ends then.
    private static LocalDate? Day(Turn turn, Request request) =>
        request.DueAt <= turn.Now ? null : (request.DueAt!.Value - Duration.Epsilon).InZone(turn.Who.Zone).Date;

    /// <summary>By when it has to be begun, or that it is too late for that: for members only.</summary>
    private static IEnumerable<Span> Ahead(Turn turn, IReadOnlyList<Workload> work, Request request)
    {
        if (work.FirstOrDefault(w => w.PieceOf(request.Id) is not null) is not { } hers || hers.SlotOf(request.Id) is not { } slot
            || request.DueAt <= turn.Now)
            yield break;
        var piece = hers.PieceOf(request.Id)!;
        if (!slot.Fits) yield return new Strong($" · {turn.Say.TooLate}");
        else if (!piece.IsBegun && hers.LatestStart(piece) is { } start)
            yield return $" · {turn.Say.BeginBy(turn.Moment(start))}";
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
