using Core.Agencies;
using Core.Speech;
using Core.Views;
using NodaTime;
using NodaTime.Text;

namespace Core.Meetings;

/// <summary>The meeting's card, wherever it was posted, as it stands. Untrue for somebody from whom nothing is asked any more.</summary>
/// <param name="First">It was not posted yet: what was cancelled or taken back meanwhile was never asked.</param>
internal sealed record ShowMeeting(string Id, string First) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.MeetingInSight(Id) is not var (meeting, client) || (First is not "" && !meeting.IsOpen)) return turn.Refuse(new NoSuchMeeting());
        return MeetingViews.Card(turn, meeting, client, await turn.Db.Person(meeting.HostId));
    }
}

/// <summary>What became of it. Untrue once something else did.</summary>
/// <param name="What">The state of which it tells.</param>
/// <param name="At">The time that was offered; empty where it is not about one, and in letters of older versions.</param>
internal sealed record TellMeeting(string Id, string What, string At) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.MeetingInSight(Id) is not var (meeting, client) || meeting.State.ToString() != What
            || (At is not "" && MeetingCommands.Read(At) != meeting.StartsAt)) return turn.Refuse(new NoSuchMeeting());
        return MeetingViews.Card(turn, meeting, client, await turn.Db.Person(meeting.HostId)) with { Card = null, Under = meeting.Id };
    }
}

/// <summary>A quarter of an hour before. Late it still leaves until the meeting begins; then nobody needs it.</summary>
internal sealed record RemindOfMeeting(string Id, string At) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.MeetingInSight(Id) is not var (meeting, client) || meeting.State is not MeetingState.Agreed
            || !LocalDatePattern.Iso.Parse(At).TryGetValue(default, out var day)) return turn.Refuse(new NoSuchMeeting());
        var starts = meeting.Times(turn.Now, turn.Now + Duration.FromDays(2)).FirstOrDefault();
        if (starts == default || MeetingPlan.Day(meeting, starts) != day) return turn.Refuse(new MeetingIsPast());
        var host = await turn.Db.Person(meeting.HostId);
        var with = turn.Who.IsMember ? client.Name : host?.Name ?? turn.Agency.Name;
        var said = turn.Say.MeetingSoon(turn.Say.Clock(starts.InZone(turn.Who.Zone).TimeOfDay), with, turn.Say.Length(meeting.Length));
        return View.Of(said, new Line(said)) with { Under = meeting.Id };
    }
}

/// <summary>Seven days before somebody's clock changes and takes a weekly meeting along. Untrue once the day is over.</summary>
/// <param name="Whose">Whose clock it is: a member's id, or <c>client</c>.</param>
internal sealed record TellClocks(string Id, string Whose, string On) : Question
{
    private static readonly Duration Around = Duration.FromDays(16);

    public override async Task<View> Run(Turn turn)
    {
        if (await turn.MeetingInSight(Id) is not var (meeting, client) || meeting.State is not MeetingState.Agreed
            || !LocalDatePattern.Iso.Parse(On).TryGetValue(default, out var on)
            || await turn.Db.Person(new PersonId(Whose)) is { IsMember: false }) return turn.Refuse(new NoSuchMeeting());
        var moved = Whose is MeetingPlan.OfClient ? null : await turn.Db.Person(new PersonId(Whose));
        var zone = moved?.Zone ?? client.Zone;
        var day = zone.AtStartOfDay(on).ToInstant();
        var change = ClockChanges.Of(meeting, zone, day - Around, day + Around).FirstOrDefault(c => c.On == on);
        if (change is null || turn.Now.InZone(zone).Date > on) return turn.Refuse(new MeetingIsPast());

        var (host, say) = (await turn.Db.Person(meeting.HostId), turn.Say);
        var with = turn.Who.IsMember ? client.Name : host?.Name ?? turn.Agency.Name;
        var isMine = moved is null ? !turn.Who.IsMember : moved.Id == turn.Who.Id;
        var said = say.ClocksMoveMeeting(
            say.Day(on, turn.Now.InZone(turn.Who.Zone).Date), with, isMine ? null : moved?.Name ?? client.Name,
            say.Clock(change.After), say.Clock(change.Before), change.Weeks);
        var move = new Buttons(new Button(say.MeetingMove(null), $"when move {meeting.Id}"));
        return View.Of(said, [new Line(said), .. turn.Who.IsMember ? (Part[])[move] : []]) with
        {
            Under = meeting.Id,
        };
    }
}
