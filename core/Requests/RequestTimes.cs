using Core.Agencies;
using Core.Clients;
using Core.Time;
using Core.Views;
using NodaTime;
using NodaTime.Text;

namespace Core.Requests;

/// <summary>When a request is due, as its reader is told.</summary>
internal static class RequestTimes
{
    /// <summary>Whose end of the day a date alone means: 9 to 17 until they have told their hours.</summary>
    public static WorkWeek Week(string? hours) => hours is null ? WorkWeek.Default : WorkWeek.Parse(hours) ?? WorkWeek.Default;

    public static WorkWeek Week(Client client) => Week(client.Hours);

    extension(Turn turn)
    {
        /// <summary>In the reader's own zone; empty when no time was named.</summary>
        public IReadOnlyList<Span> Due(Request request) =>
            request.DueAt is { } at ? [new When(at, turn.DueText(request, turn.Who.Zone))] : [];

        /// <summary>In the reader's zone and in another; once, when both clocks show the same.</summary>
        public IReadOnlyList<Span> DueBoth(Request request, DateTimeZone other)
        {
            if (request.DueAt is not { } at) return [];
            var own = turn.Who.Zone;
            if (own.GetUtcOffset(at) == other.GetUtcOffset(at)) return turn.Due(request);
            return
            [
                new When(at, turn.Say.InZone(turn.DueText(request, own), turn.Say.Zone(own, at))),
                $" · {turn.Say.InZone(turn.DueText(request, other), turn.Say.Zone(other, at))}",
            ];
        }

        /// <summary>Said where a date was just named: the client, or whoever named it, does not work on it.</summary>
        public IEnumerable<Hint> DueOff(Request request, Client client)
        {
            if (request.DueAt is not { } at) yield break;
            // What is due at midnight is due with the day that ends then.
            at -= Duration.Epsilon;
            var theirs = at.InZone(client.Zone).Date;
            if (client.Calendar.Holidays?.On(theirs) is { } holiday)
                yield return new Hint(turn.Say.DueOnHoliday(client.Name, turn.Say.FeastName(holiday.Feast)));
            else if (client.Calendar.IsOff(theirs)) yield return new Hint(turn.Say.DueOnDayOff(client.Name));
            if (turn.Who.IsMember && turn.Calendar.IsOff(at.InZone(turn.Who.Zone).Date)) yield return new Hint(turn.Say.DueWhileYouAreOff);
        }

        /// <summary>As plain text; a date alone says by what time, for that is what is kept.</summary>
        public string DueText(Request request, DateTimeZone zone)
        {
            var at = request.DueAt!.Value;
            if (zone.Id != request.DueZone || !LocalDatePattern.Iso.Parse(request.Due!).TryGetValue(default, out var day))
                return turn.Say.Moment(at, zone, turn.Now);
            var local = at.InZone(zone);
            return local.Date == day
                ? turn.Say.DayBy(turn.Say.Day(day, turn.Now.InZone(zone).Date), turn.Say.Clock(local.TimeOfDay))
                : turn.Say.Moment(at, zone, turn.Now);
        }
    }
}
