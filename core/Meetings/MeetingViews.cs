using Core.Agencies;
using Core.Clients;
using Core.Views;
using NodaTime;

namespace Core.Meetings;

/// <summary>A meeting as its reader may see it: a client reads its own time and its assistant's, and nobody else's.</summary>
internal static class MeetingViews
{
    /// <summary>Where its card is, it lives.</summary>
    public static View Card(Turn turn, Meeting meeting, Client client, Person? host)
    {
        var with = turn.Who.IsMember ? client.Name : host?.Name ?? turn.Agency.Name;
        var (time, other) = (Time(turn, meeting, turn.Who.Zone), turn.Who.IsMember ? client.Zone : host?.Zone ?? turn.Agency.Zone);
        var said = turn.Say.MeetingIs(meeting.State.ToString(), turn.Say.Length(meeting.Length), with);
        return View.Of(
            $"{said} {time}",
            [
                new Line(said),
                new Line(
                [
                    new Strong(turn.Say.InZone(time, turn.Say.Zone(turn.Who.Zone, meeting.StartsAt))),
                    .. other.GetUtcOffset(meeting.StartsAt) == turn.Who.Zone.GetUtcOffset(meeting.StartsAt) ? (Span[])[] :
                        [$" · {turn.Say.Named(with, There(turn, meeting, other))}"],
                ]),
                .. Buttons(turn, meeting),
            ]) with
        {
            Card = meeting.Id,
        };
    }

    private static string There(Turn turn, Meeting meeting, DateTimeZone other) =>
        turn.Say.InZone(turn.Say.Clock(meeting.StartsAt.InZone(other).TimeOfDay), turn.Say.Zone(other, meeting.StartsAt));

    /// <summary>What was just done, and the way back.</summary>
    public static View Did(Turn turn, Meeting meeting, Client client, string said) => View.Of(
        said,
        new Line(said),
        new Buttons(
        [
            turn.Undo(),
            .. turn.Who.IsMember && meeting.IsOpen ? Open(turn, meeting) : [],
            .. turn.Who.IsMember ? (Button[])[new Button(turn.Say.MeetingsTitle, "when list")] : [],
        ])) with
    {
        Matters = !turn.Who.IsMember,
    };

    public static View List(Turn turn, IReadOnlyList<(Meeting Meeting, Client Client)> meetings)
    {
        const int most = 15, mostButtons = 4;
        if (meetings.Count == 0) return View.Of(turn.Say.MeetingsNone, new Line(turn.Say.MeetingsNone), new Hint(turn.Say.MeetingsHow));
        return View.Of(
            turn.Say.CountOf(turn.Say.MeetingsTitle, meetings.Count),
            [
                new Title(turn.Say.MeetingsTitle),
                .. meetings.Take(most).Select(m => new Line(
                    new Strong(Time(turn, m.Meeting, turn.Who.Zone)), $" · {m.Client.Name} · {turn.Say.MeetingState(m.Meeting.State.ToString())}")),
                .. meetings.Count > most ? (Part[])[new Hint(turn.Say.AndMore(meetings.Count - most))] : [],
                new Buttons(
                [
                    .. meetings.Take(mostButtons).SelectMany(m => (Button[])
                    [
                        new Button(turn.Say.MeetingMove(m.Client.Name), $"when move {m.Meeting.Id}"),
                        new Button(turn.Say.MeetingCancel(m.Client.Name), $"when cancel {m.Meeting.Id}"),
                    ]),
                ]),
            ]) with
        {
            Again = "when list",
        };
    }

    /// <summary>Among what is due on its day.</summary>
    public static Line Listed(Turn turn, Attended one)
    {
        var zone = turn.Who.Zone;
        string Clock(Instant at) => turn.Say.Clock(at.InZone(zone).TimeOfDay);
        return new Line(
            new Strong(turn.Say.TimerFromTo(Clock(one.At), Clock(one.Ends))),
            $" · {turn.Say.MeetingWith(turn.Say.Length(one.Meeting.Length), one.With)} · {turn.Say.MeetingState(one.Meeting.State.ToString())}");
    }

    /// <summary>Both ends of one meeting, or the hour of a weekly one, on that clock.</summary>
    public static string Time(Turn turn, Meeting meeting, DateTimeZone zone) => meeting.Weekly is null
        ? turn.Say.TimerFromTo(
            turn.Say.Moment(meeting.StartsAt, zone, turn.Now), turn.Say.Clock((meeting.StartsAt + meeting.Length).InZone(zone).TimeOfDay))
        : turn.Say.EveryWeekAt((meeting.Times(turn.Now, Instant.MaxValue).FirstOrDefault(meeting.StartsAt)).InZone(zone).LocalDateTime);

    private static IEnumerable<Part> Buttons(Turn turn, Meeting meeting)
    {
        if (turn.Who.IsMember && meeting.IsOpen) yield return new Buttons(Open(turn, meeting));
        else if (turn.Who.IsMember && meeting.State is MeetingState.Another)
            yield return new Buttons(new Button(turn.Say.MeetingFindAnother, $"when move {meeting.Id}", ButtonStyle.Primary));
        else if (!turn.Who.IsMember && meeting.State is MeetingState.Offered)
            yield return new Buttons(
                new Button(turn.Say.MeetingYes, $"when yes {meeting.Id} {MeetingCommands.Kept(meeting.StartsAt)}", ButtonStyle.Primary),
                new Button(turn.Say.MeetingAnother, $"when another {meeting.Id} {MeetingCommands.Kept(meeting.StartsAt)}"));
    }

    private static Button[] Open(Turn turn, Meeting meeting) =>
    [
        new Button(turn.Say.MeetingMove(null), $"when move {meeting.Id}"),
        new Button(turn.Say.MeetingCancel(null), $"when cancel {meeting.Id}", ButtonStyle.Danger),
    ];
}
