using System.Security.Cryptography;
using System.Text;
using Core.Agencies;
using Core.Deadlines;
using Core.Language;
using Core.Meetings;
using Core.Requests;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Core.Feeds;

/// <param name="Tag">The same for as long as it says the same.</param>
public sealed record FeedText(string Text, string Tag);

/// <summary>Calendars that somebody's own program asks for, again and again, by an address that only they know.</summary>
public sealed class FeedReading(Db db, IClock clock, HostFacts host)
{
    private static readonly Duration Shown = Duration.FromMinutes(30), Remembered = Duration.FromDays(30);

    /// <summary>So far ahead weekly meetings are told: calendars ask again every hour.</summary>
    private static readonly Duration Ahead = Duration.FromDays(182);

    /// <returns>Null for an address that nobody has, or has no longer: nobody can tell the one from the other.</returns>
    public async Task<FeedText?> Read(string secret)
    {
        if (!OneTime.Looks(secret)) return null;
        var (hash, now) = (OneTime.Hash(secret), clock.GetCurrentInstant());
        return await db.Read(async session =>
        {
            if (await session.FeedAt(hash) is not { } owner || !Same(owner.Hash, hash)) return null;
            var agencys = session.For(owner.AgencyId);
            if (await agencys.AgencyItself() is not { OpenedAt: not null } agency
                || await agencys.Person(owner.PersonId) is not { RemovedAt: null } person) return null;
            var turn = new Turn(
                agency, person, new Setting(Platform.Web, Place: null, Speaker: null, Client: null, Room: null),
                new Said("deadlines", new Dictionary<string, string>()), now, Phrases.In(person.Language), agencys)
            {
                Id = Ids.New(), Host = host, Voice = person.Role,
            };
            var text = ICalendar.Write(turn.Say.FeedName(agency.Name), await Events(turn));
            return new FeedText(text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32]);
        });
    }

    private static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(one), Encoding.ASCII.GetBytes(other));

    private static async Task<IReadOnlyList<FeedEvent>> Events(Turn turn)
    {
        var names = await turn.ClientNamesForLists();
        var open = (await turn.OpenInSight()).Where(r => r.DueAt is not null).ToList();
        // What was taken out says so for a while: some calendars keep what they only miss.
        var gone = (await turn.ClosedInSight()).Where(r => r.DueAt is not null && r.ChangedAt > turn.Now - Remembered);
        var events = open.Concat(gone).Select(r => Due(turn, r, names)).ToList();
        events.AddRange((await turn.MeetingsForCalendar(turn.Now - Remembered, turn.Now + Ahead)).Select(m => Meets(turn, m)));
        if (!turn.Who.IsMember) return events;
        var (work, due) = (await turn.Db.WorkOf(turn.Agency, turn.Who, turn.Now), open.ToDictionary(r => r.Id));
        foreach (var piece in work.Pieces.Where(p => !p.IsBegun))
        {
            if (work.LatestStart(piece) is not { } start) continue;
            var request = due.GetValueOrDefault(piece.Request.Id) ?? await turn.Db.Request(piece.Request.Id);
            events.Add(Begin(turn, request!, start, names));
        }
        return events;
    }

    private static FeedEvent Due(Turn turn, Request request, Dictionary<ClientId, string> names)
    {
        var due = request.DueAt!.Value;
        return Event(turn, request, "due", due - Shown, turn.Say.FeedDue(Called(request, names)));
    }

    private static FeedEvent Begin(Turn turn, Request request, Instant start, Dictionary<ClientId, string> names) =>
        Event(turn, request, "begin", start, turn.Say.FeedBegin(Called(request, names)));

    private static FeedEvent Event(Turn turn, Request request, string kind, Instant begins, string summary) => new(
        $"{request.Id.Value}-{kind}@va-desk", begins, begins + Shown, request.ChangedAt, request.Version, summary,
        RequestViews.State(turn, request), turn.Host.PublicUrl is { } host ? $"{host}/r/{request.Name}" : null,
        request.IsOpen ? FeedStatus.Confirmed : FeedStatus.Cancelled);

    private static FeedEvent Meets(Turn turn, Attended one)
    {
        var (meeting, length) = (one.Meeting, turn.Say.Length(one.Meeting.Length));
        // A weekly one's is that of its week: on another day it is still the same one. Each in UTC, so that no calendar has to know the
        // clocks of the zone in which it stays.
        var uid = meeting.Weekly is null ? $"{meeting.Id}-meeting@va-desk" : $"{meeting.Id}-{MeetingPlan.Week(meeting, one.At)}@va-desk";
        return new FeedEvent(
            uid, one.At, one.Ends, meeting.ChangedAt, meeting.Version, turn.Say.MeetingWith(length, one.With),
            turn.Say.MeetingIs(meeting.State.ToString(), length, one.With), Url: null, StatusOf(meeting.State))
        {
            IsBusy = meeting.State is MeetingState.Agreed,
        };
    }

    private static FeedStatus StatusOf(MeetingState state) => state switch
    {
        MeetingState.Agreed => FeedStatus.Confirmed,
        MeetingState.Offered => FeedStatus.Tentative,
        _ => FeedStatus.Cancelled,
    };

    private static string Called(Request request, Dictionary<ClientId, string> names) =>
        names.TryGetValue(request.ClientId, out var client) ? $"{request.Name} {request.What} · {client}" : $"{request.Name} {request.What}";
}
