using Core.Time;
using NodaTime;
using Tests.Kit;

namespace Tests.Time;

public sealed class HoursAheadTests
{
    private const int Seed = 20261123, Calendars = 1200, Moments = 25;

    [Fact]
    public void Hours_that_were_read_once_count_as_working_time_does()
    {
        var some = new SomeCalendars(Seed);
        for (var round = 0; round < Calendars; round++)
        {
            var plain = some.Next();
            var from = some.Moment(plain.Zone) + Duration.FromSeconds(some.Below(60));
            var calendar = some.WithTimeOff(plain, from);
            var hours = new HoursAhead(calendar, from);
            for (var moment = 0; moment < Moments; moment++)
            {
                var at = from + Duration.FromMinutes(some.Below(9 * 24 * 60) - (24 * 60));
                // Often as long as it takes to the very end, or the beginning, of hours.
                var length = some.Below(3) switch
                {
                    0 => Duration.FromMinutes(some.Below(60 * 60)),
                    1 => Working.Between(from, at, calendar),
                    _ => Working.Between(at, Working.Open(at, calendar).End, calendar),
                };
                var why = $"seed {Seed}, round {round}: {calendar.Zone.Id}, {calendar.Week}, off {calendar.Off}, from {from}, at {at}, {length}";
                Assert.True(hours.Add(at, length) == Working.Add(at, length, calendar), why);
                Assert.True(hours.Back(at, length) == Working.Back(at, length, calendar), why);
                Assert.True(hours.Open(at) == Instant.Max(at, Working.Open(at, calendar).Start), why);
            }
        }
        Counts.Print("hours read once", $"seed {Seed}: {Calendars * Moments} lengths, 0 differences");
    }
}
