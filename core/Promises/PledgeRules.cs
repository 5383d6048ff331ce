using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.Promises;

/// <summary>
/// The clock of a promised answer. It runs from the moment of asking, in the working time of whoever is to answer, until the client has
/// heard an answer of a member: a note to them, a delivery, a no, that it is done or called off. Taking, assigning, starting and reviewing
/// are no answers, for nobody is told of them; a question is none either: it gives the matter back to the client. While they are asked the
/// clock stands, and after their answer it goes on with what was left, however often that happens. What was said is said: later answers
/// change nothing.
/// </summary>
internal static class PledgeRules
{
    /// <param name="calendar">Of whoever is to answer.</param>
    public static Pledge Give(Request request, Client client, string? promise, WorkCalendar calendar, Instant now) => new(
        request.Id, client.Id, YearMonthPattern.Iso.Format(now.InZone(client.Zone).Date.ToYearMonth()), promise,
        Promised.Length(promise) is { } length ? (long)length.From(now, calendar).TotalMilliseconds : 0,
        AskedAt: now, Used: 0, RunsSince: promise is null ? null : now, AnsweredAt: null, DroppedAt: null, DoneBy: null);

    /// <param name="isAnswered">The client has just heard an answer.</param>
    /// <param name="handedOver">Somebody else is to answer from here on.</param>
    /// <param name="calendar">Of whoever was to answer until now.</param>
    public static Pledge Next(Pledge pledge, Request request, bool isAnswered, bool handedOver, Instant now, WorkCalendar calendar)
    {
        if (pledge.Said is null || pledge.AnsweredAt is not null) return pledge;
        if (isAnswered) return Stopped(pledge, now, calendar) with { AnsweredAt = now, DroppedAt = null };
        if (!request.IsOpen) return Stopped(pledge, now, calendar) with { DroppedAt = pledge.DroppedAt ?? now };
        var isAsked = request.State is RequestState.NeedsInfo or RequestState.Waiting;
        var next = (isAsked || handedOver ? Stopped(pledge, now, calendar) : pledge) with { DroppedAt = null };
        return next with { RunsSince = isAsked ? null : next.RunsSince ?? now };
    }

    /// <param name="calendar">Of whoever is to answer.</param>
    /// <returns>Null while the clock stands.</returns>
    public static Instant? Due(Pledge pledge, WorkCalendar calendar, Instant now)
    {
        if (!pledge.IsOpen || pledge.DueAt <= now) return pledge.DueAt;
        return pledge.RunsSince is { } since ? Working.Add(since, pledge.Left, calendar) : null;
    }

    private static Pledge Stopped(Pledge pledge, Instant now, WorkCalendar calendar) => pledge.RunsSince is { } since
        ? pledge with { Used = pledge.Used + (long)Working.Between(since, now, calendar).TotalMilliseconds, RunsSince = null }
        : pledge;
}
