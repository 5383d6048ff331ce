using Core.Time;
using NodaTime;
using NodaTime.Text;
using Tests.Kit;

namespace Tests.Time;

public sealed class WorkingTests
{
    private const int Seed = 20261122, Calendars = 2500, Moments = 10, Window = 6 * 24 * 60;

    [Fact]
    public void Adding_and_measuring_working_time_agree_with_whoever_counts_the_minutes_on_the_wall()
    {
        var some = new SomeCalendars(Seed);
        var (compared, beyond) = (0, 0);
        for (var round = 0; round < Calendars; round++)
        {
            var plain = some.Next();
            var from = some.Moment(plain.Zone);
            var calendar = some.WithTimeOff(plain, from);
            var wall = new FurthestClock(calendar, from, Window);
            for (var moment = 0; moment < Moments; moment++)
            {
                var (a, b, length) = (some.Below(Window / 2), some.Below(Window), 0);
                length = some.Below(wall.Between(a, Window) + 60);
                var why = $"seed {Seed}, round {round}: {Told(calendar)}, from {At(a)} to {At(b)} or {length} minutes";
                Assert.True(Working.IsOpen(At(a), calendar) == wall.WorksAt(a), why);
                Assert.True(Working.Between(At(a), At(Math.Max(a, b)), calendar) == Duration.FromMinutes(wall.Between(a, Math.Max(a, b))), why);
                if (wall.Add(a, length) is { } end) Assert.True(Working.Add(At(a), Duration.FromMinutes(length), calendar) == At(end), why);
                else beyond++;
                compared++;
            }

            Instant At(int minute) => from + Duration.FromMinutes(minute);
        }
        Assert.True(compared >= 20_000 && beyond < compared / 2);
        Counts.Print("working time", $"seed {Seed}: {compared} calendars and moments in {SomeCalendars.Zones.Count} zones, 0 differences");
    }

    [Fact]
    public void What_is_added_can_be_measured_and_what_is_measured_can_be_added()
    {
        var some = new SomeCalendars(Seed + 1);
        for (var round = 0; round < 5000; round++)
        {
            var plain = some.Next();
            var a = some.Moment(plain.Zone) + Duration.FromMilliseconds(some.Below(60_000));
            var calendar = some.WithTimeOff(plain, a);
            var (length, b) = (Duration.FromSeconds(some.Below(60 * 3600)), a + Duration.FromSeconds(some.Below(9 * 24 * 3600)));
            var why = $"seed {Seed + 1}, round {round}: {Told(calendar)}, from {a} to {b} or {length}";

            Assert.True(Working.Between(a, Working.Add(a, length, calendar), calendar) == length, why);
            Assert.True(Working.Add(a, Duration.Zero, calendar) == a, why);
            var worked = Working.Between(a, b, calendar);
            var last = Working.Add(a, worked, calendar);
            // Inside working time it is b again; else the end of what was worked last before it, or a itself.
            Assert.True(last == b || (last < b && Working.Between(last, b, calendar) == Duration.Zero), why);
            if (Working.IsOpen(b - Duration.Epsilon, calendar) && worked > Duration.Zero) Assert.True(last == b, why);
        }
    }

    [Fact]
    public void Counting_back_agrees_with_whoever_crosses_off_the_minutes_on_the_wall_from_the_end()
    {
        var some = new SomeCalendars(Seed + 2);
        var (compared, beyond) = (0, 0);
        for (var round = 0; round < 1500; round++)
        {
            var plain = some.Next();
            var from = some.Moment(plain.Zone);
            var calendar = some.WithTimeOff(plain, from);
            var wall = new FurthestClock(calendar, from, Window);
            for (var moment = 0; moment < Moments; moment++)
            {
                var until = some.Below(Window);
                var length = some.Below(wall.Between(0, until) + 30);
                var why = $"seed {Seed + 2}, round {round}: {Told(calendar)}, {length} minutes before {At(until)}";
                if (wall.Back(until, length) is { } begin)
                {
                    Assert.True(Working.Back(At(until), Duration.FromMinutes(length), calendar) == At(begin), why);
                    Assert.True(Working.Between(At(begin), At(until), calendar) == Duration.FromMinutes(length), why);
                }
                else
                {
                    Assert.True(Working.Back(At(until), Duration.FromMinutes(length), calendar) < from, why);
                    beyond++;
                }
                compared++;
            }

            Instant At(int minute) => from + Duration.FromMinutes(minute);
        }
        Assert.True(compared >= 15_000 && beyond < compared / 2);
    }

    [Fact]
    public void From_the_last_moment_that_is_early_enough_just_so_much_is_worked()
    {
        var some = new SomeCalendars(Seed + 3);
        for (var round = 0; round < 5000; round++)
        {
            var plain = some.Next();
            var until = some.Moment(plain.Zone) + Duration.FromMilliseconds(some.Below(60_000));
            var calendar = some.WithTimeOff(plain, until);
            var length = Duration.FromSeconds(1 + some.Below(60 * 3600));
            var why = $"seed {Seed + 3}, round {round}: {Told(calendar)}, {length} before {until}";
            var begin = Working.Back(until, length, calendar);
            Assert.True(Working.Between(begin, until, calendar) == length, why);
            Assert.True(Working.Between(begin + Duration.Epsilon, until, calendar) < length, why);
            Assert.True(Working.Back(until, Duration.Zero, calendar) == until, why);
        }
    }

    // The clocks: back an hour, forward an hour, half an hour, midnight left out, a whole day left out; a leap day; a night over all that.
    [Theory]
    [InlineData("sat 22:00-6:00", "Europe/Berlin", "2026-10-24T20:00:00Z", "2026-10-25T06:00:00Z", 9 * 60)]
    [InlineData("sat 22:00-6:00", "Europe/Berlin", "2026-03-28T20:00:00Z", "2026-03-29T06:00:00Z", 7 * 60)]
    [InlineData("sun 2:00-3:00", "Europe/Berlin", "2026-10-24T20:00:00Z", "2026-10-25T06:00:00Z", 2 * 60)]
    [InlineData("sun 1:00-2:30", "Europe/Berlin", "2026-10-24T20:00:00Z", "2026-10-25T06:00:00Z", 90)]
    [InlineData("sun 2:15-2:45", "Europe/Berlin", "2026-03-28T20:00:00Z", "2026-03-29T06:00:00Z", 0)]
    [InlineData("sun 1:00-3:00", "Australia/Lord_Howe", "2026-10-03T10:00:00Z", "2026-10-03T20:00:00Z", 90)]
    [InlineData("fri 0:00-2:00", "Africa/Cairo", "2026-04-23T12:00:00Z", "2026-04-24T12:00:00Z", 60)]
    [InlineData("fri 9:00-17:00", "Pacific/Apia", "2011-12-28T00:00:00Z", "2012-01-02T00:00:00Z", 0)]
    [InlineData("tue 9:00-17:00", "Europe/Tallinn", "2028-02-28T00:00:00Z", "2028-03-01T00:00:00Z", 8 * 60)]
    [InlineData("mon-sun 0:00-24:00", "Europe/Berlin", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z", 365 * 24 * 60)]
    public void What_really_passes_is_counted(string week, string zone, string from, string to, int minutes)
    {
        var calendar = new WorkCalendar(WorkWeek.Parse(week)!, DateTimeZoneProviders.Tzdb[zone], DaysOff.None);
        Assert.Equal(Duration.FromMinutes(minutes), Working.Between(At(from), At(to), calendar));
    }

    [Fact]
    public void A_night_belongs_to_the_day_on_which_it_begins()
    {
        var nights = new WorkCalendar(WorkWeek.Parse("mon-sun 22:00-6:00")!, DateTimeZone.Utc, DaysOff.Parse("2026-12-24"));
        Assert.True(Working.IsOpen(At("2026-12-24T05:59:00Z"), nights));
        Assert.False(Working.IsOpen(At("2026-12-24T23:00:00Z"), nights));
        Assert.False(Working.IsOpen(At("2026-12-25T05:00:00Z"), nights));
        Assert.Equal(At("2026-12-25T22:00:00Z"), Working.Open(At("2026-12-24T06:00:00Z"), nights).Start);
    }

    [Fact]
    public void Somebody_away_works_until_they_leave_and_from_when_they_are_back()
    {
        var away = Absences.None.With(new Interval(At("2026-11-24T12:00:00Z"), At("2026-11-26T10:00:00Z")));
        var calendar = new WorkCalendar(WorkWeek.Default, DateTimeZone.Utc, DaysOff.None) { Away = away };
        Assert.Equal(Duration.FromHours(3 + 7), Working.Between(At("2026-11-24T00:00:00Z"), At("2026-11-27T00:00:00Z"), calendar));
        Assert.Equal(At("2026-11-26T10:00:00Z"), Working.Open(At("2026-11-24T13:00:00Z"), calendar).Start);
        Assert.Equal([false, true, false], new[] { 24, 25, 26 }.Select(day => calendar.IsOff(new LocalDate(2026, 11, day))));
        Assert.Equal(new LocalDate(2026, 11, 26), calendar.NextWorkingDay(new LocalDate(2026, 11, 24)));
    }

    [Fact]
    public void Absences_are_read_as_they_were_written()
    {
        var away = Absences.None.With(Between("2026-12-24T15:00:00Z", "2027-01-02T07:00:00Z")).With(Between("2026-11-24T12:00:00Z", "2026-11-24T13:30:00Z"));
        Assert.Equal("2026-11-24T12:00:00Z/2026-11-24T13:30:00Z, 2026-12-24T15:00:00Z/2027-01-02T07:00:00Z", away.Text);
        Assert.Equal(away, Absences.Parse(away.Text));
        Assert.Equal("2026-11-24T12:00:00Z/2026-11-24T13:30:00Z, 2026-12-24T15:00:00Z/2026-12-25T00:00:00Z", away.Until(At("2026-12-25T00:00:00Z")).Text);
        Assert.Equal(Between("2026-12-24T15:00:00Z", "2027-01-02T07:00:00Z"), away.From(At("2026-11-25T00:00:00Z")));
        Assert.Equal(Absences.None, away.Since(At("2027-01-02T07:00:00Z")));
        Assert.Null(away.From(At("2027-01-02T07:00:00Z")));
    }

    [Fact]
    public void Hours_that_touch_are_one_and_who_never_rests_is_not_waited_for()
    {
        var touching = new WorkCalendar(WorkWeek.Parse("mon 20:00-24:00, tue 0:00-4:00 4:00-5:00")!, DateTimeZone.Utc, DaysOff.None);
        Assert.Equal(new Interval(At("2026-11-23T20:00:00Z"), At("2026-11-24T05:00:00Z")), Working.Open(At("2026-11-22T12:00:00Z"), touching));
        var always = touching with { Week = WorkWeek.Parse("mon-sun 0:00-24:00")! };
        Assert.True(Working.Open(At("2026-11-22T12:00:00Z"), always).Contains(At("2026-11-28T12:00:00Z")));
    }

    private static string Told(WorkCalendar calendar) => $"{calendar.Week} in {calendar.Zone}, off {calendar.Off}, away {calendar.Away}";

    private static Interval Between(string from, string to) => new(At(from), At(to));

    private static Instant At(string text) => InstantPattern.General.Parse(text).Value;
}
