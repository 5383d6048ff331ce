using System.Text.Json.Nodes;
using Core.Standup;
using Core.Time;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>
/// D7: a rule of every day at some time of it fires once for each local date through every clock change from 2024 to 2030 of every zone
/// there is, and when, is compared with what JavaScript's own clocks say. Left out are zones of which both know different things.
/// </summary>
public sealed class ClockTrials
{
    private const int MostLeftOut = 20;

    private static readonly Instant From = Instant.FromUtc(2024, 1, 1, 0, 0), To = Instant.FromUtc(2031, 1, 1, 0, 0);
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalTime[] Times = [new(0, 0), new(0, 30), new(1, 30), new(2, 0), new(2, 30), new(3, 0), new(23, 59)];
    private static readonly WorkWeek Always = WorkWeek.Parse("mon-sun 9:00-17:00")!;

    [Fact]
    public async Task Each_local_date_fires_once_through_every_change_of_every_clock()
    {
        await using var oracle = NodeProgram.Start("zones.js");
        var (leftOut, version, compared, changes) = (new List<string>(), "", 0, 0);
        // The library's own: another test may live by rules of its own making.
        foreach (var id in TzdbDateTimeZoneSource.Default.CanonicalIdMap.Values.Distinct().Order(StringComparer.Ordinal))
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            var told = await oracle.Ask(new JsonObject
            {
                ["zone"] = id,
                ["from"] = From.ToUnixTimeMilliseconds(),
                ["to"] = To.ToUnixTimeMilliseconds(),
                ["times"] = new JsonArray([.. Times.Select(t => (JsonNode)((t.Hour * 60) + t.Minute))]),
            });
            version = (string)told["version"]!;
            if (told["unknown"] is not null || !AreTheSame(zone, told))
            {
                leftOut.Add(id);
                continue;
            }
            compared++;
            changes += told["moves"]!.AsArray().Count;
            Compare(zone, told["fires"]!.AsObject());
        }
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{compared} zones, {changes} changes; ours {TzdbDateTimeZoneSource.Default.TzdbVersion}, theirs {version}; "
            + $"left out: {string.Join(", ", leftOut)}");
        Assert.True(leftOut.Count <= MostLeftOut, $"{leftOut.Count} of other rules in {version}: {string.Join(", ", leftOut)}");
        Assert.True(compared >= 300 && changes >= 1000, $"{compared} zones with {changes} changes are not all there are.");
    }

    private static bool AreTheSame(DateTimeZone zone, JsonNode told) =>
        zone.GetUtcOffset(From).Milliseconds == (long)told["offset"]!
        && zone.GetZoneIntervals(From, To).Skip(1)
            .Where(i => i.WallOffset != zone.GetUtcOffset(i.Start - Duration.Epsilon))
            .Select(i => (i.Start.ToUnixTimeMilliseconds(), (long)i.WallOffset.Milliseconds))
            .SequenceEqual(told["moves"]!.AsArray().Select(m => ((long)m![0]!, (long)m[1]!)));

    private static void Compare(DateTimeZone zone, JsonObject fires)
    {
        var calendar = new WorkCalendar(Always, zone, DaysOff.None);
        var expected = fires.Select(f => (Local: Minute.Parse(f.Key).Value, At: Instant.FromUnixTimeMilliseconds((long)f.Value!))).ToList();
        foreach (var ofTime in expected.GroupBy(e => e.Local.TimeOfDay))
        {
            var rule = WeekTime.Of(ofTime.Key, Enum.GetValues<IsoDayOfWeek>().Where(d => d is not IsoDayOfWeek.None))!;
            foreach (var (local, at) in ofTime)
            {
                // Planned as a host does it, stretch by stretch, around the moment and a day on either side.
                var planned = Enumerable.Range(-9, 18)
                    .Select(n => at + (n * Duration.FromHours(5)))
                    .SelectMany(begin => ScheduleRules.Drafts(rule, calendar, begin, begin + Duration.FromHours(5)))
                    .Where(d => d.Day == local.Date)
                    .ToList();
                Assert.True(planned is [var (_, once)] && once == at, $"{zone.Id} {local}: {string.Join(" and ", planned)}, not {at}");
            }
        }
    }
}
