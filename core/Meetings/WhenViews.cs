using Core.Views;
using NodaTime;

namespace Core.Meetings;

/// <summary>Proposed times, for the member who looks for one: each on the clock of everybody who is to come.</summary>
internal static class WhenViews
{
    // Ten buttons and more are no choice.
    private const int MostOffers = 10;

    public static View Slots(Turn turn, Wanted wanted, IReadOnlyList<Party> parties, IReadOnlyList<Slot> slots, string? moves)
    {
        var title = Title(turn, wanted);
        if (slots.Count == 0) return Nothing(turn, wanted);
        var isLeastBad = slots.Any(s => s.Prices.Count > 0);
        return View.Of(
            title,
            [
                new Title(title),
                .. isLeastBad ? (Part[])[new Line(turn.Say.WhenNoneFits)] : [],
                .. slots.SelectMany(slot => Lines(turn, parties, slot)),
                Offers(turn, wanted, [.. slots.Select(s => (s.Start, turn.Moment(s.Start)))], moves),
            ]) with
        {
            Pending = true,
        };
    }

    public static View Weekly(Turn turn, Wanted wanted, IReadOnlyList<Party> parties, IReadOnlyList<WeeklySlot> slots, string? moves)
    {
        var title = Title(turn, wanted);
        if (slots.Count == 0) return Nothing(turn, wanted);
        string Every(WeeklySlot slot, DateTimeZone zone) => turn.Say.EveryWeekAt(slot.Start.InZone(zone).LocalDateTime);
        return View.Of(
            title,
            [
                new Title(title),
                new Hint(turn.Say.WeeklyStays(wanted.Clients[0].Name)),
                .. slots.SelectMany(slot => (Part[])
                [
                    new Line(
                    [
                        new Strong(Every(slot, turn.Who.Zone)),
                        .. parties.Skip(1).Select(p => (Span)$" · {p.Name} {turn.Say.InZone(Every(slot, p.Zone), turn.Say.Zone(p.Zone, slot.Start))}"),
                    ]),
                    new Hint(slot.Outside.Count == 0
                        ? turn.Say.WeeklyFits
                        : turn.Say.List(slot.Outside.Select(o => turn.Say.WeeklyOutside(
                            Named(turn, o.Party), o.Days.Count, WeeklyRules.Year, turn.Say.Day(o.Days[0], turn.Now.InZone(turn.Who.Zone).Date))))),
                ]),
                Offers(turn, wanted, [.. slots.Select(s => (s.Start, Every(s, turn.Who.Zone)))], moves),
            ]) with
        {
            Pending = true,
        };
    }

    private static IEnumerable<Part> Lines(Turn turn, IReadOnlyList<Party> parties, Slot slot)
    {
        yield return new Line(
        [
            new Strong(turn.Say.TimerFromTo(turn.Moment(slot.Start), turn.Say.Clock(slot.End.InZone(turn.Who.Zone).TimeOfDay))),
            .. parties.Skip(1).Select(p => (Span)$" · {p.Name} {turn.Say.InZone(Theirs(turn, slot.Start, p.Zone), turn.Say.Zone(p.Zone, slot.Start))}"),
        ]);
        if (slot.Prices.Count > 0)
            yield return new Hint(turn.Say.List(
                slot.Prices.Select(p => turn.Say.WhoPays(Named(turn, p.Party), p.How.ToString(), turn.Say.Length(Duration.FromMinutes(p.Minutes))))));
    }

    private static string? Named(Turn turn, Party party) => party.Person == turn.Who.Id ? null : party.Name;

    // The day only where it is another there.
    private static string Theirs(Turn turn, Instant at, DateTimeZone zone) => at.InZone(zone).Date == at.InZone(turn.Who.Zone).Date
        ? turn.Say.Clock(at.InZone(zone).TimeOfDay)
        : turn.Say.Moment(at, zone, turn.Now);

    private static View Nothing(Turn turn, Wanted wanted)
    {
        var handles = string.Join(' ', wanted.Clients.Select(c => c.Handle));
        return View.Of(
            turn.Say.WhenNothing,
            new Line(turn.Say.WhenNothing),
            new Buttons(new Button(turn.Say.WhenNextWeek, $"when {handles} {MeetingCommands.Minutes(wanted.Length)} next week")));
    }

    private static string Title(Turn turn, Wanted wanted) => turn.Say.WhenTitle(
        turn.Say.Length(wanted.Length), turn.Say.List(wanted.Clients.Select(c => c.Name).Concat(wanted.Members.Select(m => m.Name))), wanted.Weekly);

    private static Buttons Offers(Turn turn, Wanted wanted, IReadOnlyList<(Instant At, string Shown)> times, string? moves) => new(
    [
        .. (from time in times
            from client in wanted.Clients
            select new Button(
                turn.Say.OfferTo(time.Shown, wanted.Clients.Count > 1 ? client.Name : null),
                $"when offer {client.Handle} {MeetingCommands.Kept(time.At)} {MeetingCommands.Minutes(wanted.Length)} "
                + $"{(wanted.Weekly ? "weekly" : "once")} {moves ?? "-"} {string.Join(' ', wanted.Members.Select(m => m.Id.Value))}".TrimEnd()))
            .Take(MostOffers),
    ]);
}
