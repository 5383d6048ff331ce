using Core.Meetings;
using NodaTime;
using Tests.Kit;

namespace Tests.Time;

/// <summary>Times for meetings against somebody who tries each minute.</summary>
public sealed class SlotOracleTests
{
    private const int Seed = 20261123, Rounds = 2000;

    [Fact]
    public void Nothing_is_proposed_outside_anybodys_hours_nothing_better_is_left_out_and_the_order_is_the_rules()
    {
        var some = new SomeParties(Seed);
        var (within, least) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var (parties, range, busy) = some.Next();
            var length = some.Below(4) == 0 ? 1 + some.Below(180) : 15 * (1 + some.Below(6));
            var oracle = new SlotOracle(parties, range, length, busy);
            var why = $"seed {Seed}, round {round}: {length}m in {range}, busy {string.Join(' ', busy)}, "
                + string.Join(" | ", parties.Select(p => $"{p.Calendar.Week.Text} {p.Zone.Id} off {p.Calendar.Off} away {p.Calendar.Away.Text}"));
            Assert.True(oracle.Agrees(), why);

            var proposed = SlotRules.Within(parties, range, Duration.FromMinutes(length), busy);
            Same(oracle.Within(), proposed.Select(s => s.Start), why);
            Assert.All(proposed, s => Assert.Empty(s.Prices));
            within += proposed.Count > 0 ? 1 : 0;

            var priced = LeastBad.Of(parties, range, Duration.FromMinutes(length), busy);
            Same(
                oracle.LeastBad(),
                priced.Select(s => (s.Start, s.AtNight, s.Prices.Select(p => p.Minutes).DefaultIfEmpty(0).Max(), s.Prices.Sum(p => p.Minutes))), why);
            least += proposed.Count == 0 && priced.Count > 0 ? 1 : 0;
        }
        Counts.Print("meetings", $"{Rounds} parties of two to five in {SomeParties.Zones.Count} zones: {within} with times within everybody's hours, "
            + $"{least} with the least bad, 0 differences from whoever tries each minute; seed {Seed}");
        Assert.True(within > Rounds / 20 && least > Rounds / 5, $"{within} within, {least} least bad");
    }

    [Fact]
    public void Of_a_weekly_time_each_week_of_the_year_is_known_in_which_it_leaves_somebodys_hours()
    {
        var some = new SomeParties(Seed + 1);
        var (weeks, moved) = (0, 0);
        for (var round = 0; round < 200; round++)
        {
            var (found, range, _) = some.Next();
            var parties = found.Select(p => p with { Calendar = new Core.Time.WorkCalendar(p.Calendar.Week, p.Zone, Core.Time.DaysOff.None) }).ToList();
            var (anchor, length) = (parties[some.Below(parties.Count)].Zone, Duration.FromMinutes(15 * (1 + some.Below(6))));
            var slot = WeeklyRules.Slot(parties, anchor, range.Start, length);
            var local = range.Start.InZone(anchor).LocalDateTime;
            var times = Enumerable.Range(0, 52).Select(week => Core.Time.Zones.Resolve(local.PlusWeeks(week), anchor)).ToList();
            foreach (var party in parties)
            {
                var outside = times.Where(at => !new FurthestClock(party.Calendar, at, (int)length.TotalMinutes).IsAllWork)
                    .Select(at => at.InZone(party.Zone).Date);
                var told = slot.Outside.FirstOrDefault(o => o.Party == party).Days ?? [];
                Assert.True(
                    outside.SequenceEqual(told),
                    $"seed {Seed + 1}, round {round}: {local} in {anchor.Id}, {length}, {party.Calendar.Week.Text} in {party.Zone.Id}");
                weeks += told.Count;
                if (told.Count is > 0 and < 52) moved++;
            }
        }
        Assert.True(weeks > 1000 && moved >= 5, $"{weeks} weeks, {moved} parties whom a clock takes out of their hours or into them");
    }

    private static void Same<T>(IEnumerable<T> expected, IEnumerable<T> found, string why) =>
        Assert.True(expected.SequenceEqual(found), $"{why}\nby the minute: {string.Join(", ", expected)}\nfound: {string.Join(", ", found)}");
}
