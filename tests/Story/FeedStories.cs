using System.Text;
using System.Text.Json.Nodes;
using Core.Feeds;
using NodaTime;
using NodaTime.Text;
using Tests.Kit;

namespace Tests.Story;

public sealed class FeedsOnSqlite() : FeedStories(Office.OnSqlite);

public sealed class FeedsOnPostgres() : FeedStories(Office.OnPostgres);

/// <summary>Acme and Bolt each have something due on Friday; Ada does Acme's, Sue Bolt's.</summary>
public abstract class FeedStories(Func<Task<Office>> open) : Stories(open)
{
    private const string Odd = "Zürich; the “quince”, a \\ and emoji 🍋🍋🍋🍋🍋🍋🍋🍋🍋🍋🍋🍋🍋🍋🍋🍋🍋🍋🍋🍋 to the end";

    private async Task<Office> Due()
    {
        var office = await Open();
        await office.Says($"request {Odd} due fri 15:00", "U-CLEO", "C-ACME");
        await office.Says("R-1 take");
        await office.Says("request Kumquat shop due fri 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-2 assign @U3");
        return office;
    }

    [Fact]
    public async Task Each_has_what_they_may_see_and_nobody_elses()
    {
        await using var office = await Due();
        var (ada, sue) = (await Feed(office, "U1"), await Feed(office, "U3"));
        var (cleo, dan) = (await Feed(office, "U-CLEO"), await Feed(office, "U-DAN"));
        Assert.All(["quince", "Kumquat shop · Bolt", "Begin by now: R-1", "Acme & Sons"], said => Assert.Contains(said, ada, StringComparison.Ordinal));
        Assert.Contains("Begin by now: R-2 Kumquat", sue, StringComparison.Ordinal);
        Assert.DoesNotContain("quince", sue, StringComparison.Ordinal);
        Assert.Contains("quince", cleo, StringComparison.Ordinal);
        Assert.Contains("Kumquat", dan, StringComparison.Ordinal);
        foreach (var canary in (string[])["Kumquat", "Bolt", "Begin", "Ben", "Sue"]) Assert.DoesNotContain(canary, cleo, StringComparison.Ordinal);
        foreach (var canary in (string[])["quince", "Acme", "Begin"]) Assert.DoesNotContain(canary, dan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_is_shown_once_in_private_is_renewed_ends_and_dies_with_whoever_has_it()
    {
        await using var office = await Due();
        Assert.True((await office.Says("deadlines feed", "U-CLEO", "C-ACME")).Refused);
        var first = Secret((await office.Says("deadlines feed", "U2", delivery: "once")).Text());
        Assert.NotNull(await Reading(office).Read(first));
        // Neither asked again nor delivered again is it shown again.
        Assert.DoesNotContain(first, (await office.Says("deadlines feed", "U2", delivery: "once")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("/feed/", (await office.Says("deadlines feed", "U2")).Text(), StringComparison.Ordinal);
        var second = Secret((await office.Says("deadlines feed new", "U2")).Text());
        Assert.Null(await Reading(office).Read(first));
        Assert.NotNull(await Reading(office).Read(second));
        await office.Says("deadlines feed off", "U2");
        Assert.Null(await Reading(office).Read(second));
        var third = Secret((await office.Says("deadlines feed", "U2")).Text());
        await office.Says("team remove @U2");
        Assert.Null(await Reading(office).Read(third));
        Assert.Null(await Reading(office).Read(new string('a', 64)));
        Assert.Null(await Reading(office).Read("../etc"));
    }

    [Fact]
    public async Task What_is_done_is_taken_out_and_what_moves_stays_the_same_event()
    {
        await using var office = await Due();
        var before = await Feed(office, "U-DAN");
        await office.Says("R-2 due mon 15:00", "U-DAN", "C-BOLT");
        var moved = await Feed(office, "U-DAN");
        Assert.Equal(Lines(before, "UID:"), Lines(moved, "UID:"));
        Assert.NotEqual(Lines(before, "DTSTART:"), Lines(moved, "DTSTART:"));
        Assert.NotEqual(Lines(before, "SEQUENCE:"), Lines(moved, "SEQUENCE:"));
        Assert.Equal(["DTEND:20261207T140000Z"], Lines(moved, "DTEND:"));
        await office.Says("R-2 done", "U3");
        Assert.Equal(["STATUS:CANCELLED"], Lines(await Feed(office, "U-DAN"), "STATUS:"));
        office.Clock.Pass(Duration.FromDays(31));
        Assert.Empty(Lines(await Feed(office, "U-DAN"), "UID:"));
    }

    [Fact]
    public async Task A_meeting_is_in_the_calendars_of_those_who_take_part_as_one_event_whatever_becomes_of_it()
    {
        await using var office = await Open();
        await office.Says("team add @UX");
        await office.Press(await office.Says("when acme @U2 30m tomorrow"), "Offer Thu 3 Dec, 16:00");
        var offer = Assert.Single(await office.Letters());
        var offered = await Feed(office, "U-CLEO");
        await office.Press(offer.View, "Yes", by: "U-CLEO", at: "C-ACME");
        var agreed = await Feed(office, "U-CLEO");
        Assert.Equal(["SUMMARY:30m with Ada"], Lines(agreed, "SUMMARY:"));
        Assert.Equal(["DTSTART:20261203T140000Z"], Lines(agreed, "DTSTART:"));
        Assert.Equal(["TRANSP:OPAQUE"], Lines(agreed, "TRANSP:"));
        foreach (var canary in (string[])["Ben", "Bolt", "Acme"]) Assert.DoesNotContain(canary, agreed.Split("BEGIN:VEVENT")[1], StringComparison.Ordinal);
        foreach (var member in (string[])["U1", "U2"])
            Assert.Equal(["SUMMARY:30m with Acme & Sons"], Lines(await Feed(office, member), "SUMMARY:"));
        foreach (var other in (string[])["UX", "U3", "U-DAN"]) Assert.Empty(Lines(await Feed(office, other), "UID:"));

        await office.Press(await office.Says("when list"), "Cancel Acme & Sons");
        var cancelled = await Feed(office, "U-CLEO");
        await office.Says("undo");
        var back = await Feed(office, "U-CLEO");
        string[] all = [offered, agreed, cancelled, back];
        Assert.Single(all.SelectMany(feed => Lines(feed, "UID:")).Distinct());
        Assert.Equal(
            ["STATUS:TENTATIVE", "STATUS:CONFIRMED", "STATUS:CANCELLED", "STATUS:CONFIRMED"], all.SelectMany(feed => Lines(feed, "STATUS:")));
        Assert.Equal(["SEQUENCE:1", "SEQUENCE:2", "SEQUENCE:3", "SEQUENCE:4"], all.SelectMany(feed => Lines(feed, "SEQUENCE:")));
    }

    [Fact]
    public async Task A_weekly_call_stays_at_its_hour_for_the_client_through_both_clock_changes()
    {
        await using var office = await Open();
        await office.Says("hours 8-18");
        var asked = await office.Says("when acme 30m weekly");
        await office.Says(asked.Parts.OfType<Core.Views.Buttons>().Single().Row[0].Say);
        await office.Press(Assert.Single(await office.Letters()).View, "Yes", by: "U-CLEO", at: "C-ACME");
        var read = new List<string>();
        for (var month = 0; month < 5; month++)
        {
            var feed = await Feed(office, "U-CLEO");
            var starts = Lines(feed, "DTSTART:").Select(line => InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'").Parse(line[8..]).Value);
            Assert.All(starts, at => Assert.Equal(
                (IsoDayOfWeek.Wednesday, new LocalTime(9, 30)),
                (at.InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).DayOfWeek, at.InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).TimeOfDay)));
            Assert.InRange(Lines(feed, "UID:").Distinct().Count(), 26, 31);
            read.AddRange(Lines(feed, "UID:").Zip(Lines(feed, "DTSTART:"), (uid, at) => $"{uid} {at}"));
            office.Clock.Pass(Duration.FromDays(30));
        }
        // The same week is the same event, at the same moment, whenever it is read.
        Assert.Equal(read.Distinct().Count(), read.Select(line => line.Split(' ')[0]).Distinct().Count());
    }

    [Fact]
    public async Task What_is_due_lists_the_meetings_of_whoever_asks_and_shows_the_way_to_their_calendar()
    {
        await using var office = await Due();
        await office.Press(await office.Says("when acme 30m fri"), "Offer Fri 4 Dec, 16:00");
        var offer = (await office.Letters()).Single(l => l.Text.Contains("does this time suit", StringComparison.Ordinal));
        await office.Press(offer.View, "Yes", "U-CLEO", "C-ACME");
        var mine = await office.Says("deadlines");
        Assert.Contains("Deadlines: 3", mine.Fallback, StringComparison.Ordinal);
        Assert.Contains("\n16:00–16:30 · 30m with Acme & Sons · agreed\n", mine.Text(), StringComparison.Ordinal);
        Assert.Contains("9:00–9:30 · 30m with Ada · agreed", (await office.Says("deadlines", "U-CLEO")).Text(), StringComparison.Ordinal);
        foreach (var (by, said) in ((string, string)[])[("U-DAN", "deadlines"), ("U3", "deadlines"), ("U1", "deadlines bolt"), ("U1", "deadlines today")])
            Assert.DoesNotContain("30m", (await office.Says(said, by)).Text(), StringComparison.Ordinal);

        Assert.Contains("/feed/", (await office.Press(mine, "In your calendar")).Text(), StringComparison.Ordinal);
        Assert.Contains("/feed/", (await office.Press(await office.Says("home", "U-CLEO"), "In your calendar", "U-CLEO")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("In your calendar", (await office.Says("deadlines", "U-CLEO", "C-ACME")).Text(), StringComparison.Ordinal);
        Assert.Contains("deadlines feed", (await office.Says("help deadlines", "U-CLEO")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_are_of_75_octets_end_with_both_and_cut_no_character()
    {
        await using var office = await Due();
        var feed = await Feed(office, "U-CLEO");
        var lines = feed.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', string.Concat(lines));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(feed)));
        Assert.Contains(@"Zürich\; the “quince”\, a \\ and", feed.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_reader_of_calendars_reads_the_same()
    {
        await using var library = NodeProgram.Start("feed.js", "ical.js");
        await using var office = await Due();
        var read = await library.Ask(new JsonObject { ["feed"] = await Feed(office, "U-CLEO") });
        var one = Assert.Single(read["events"]!.AsArray())!;
        Assert.Equal($"Due: R-1 {Odd}", (string?)one["summary"]);
        Assert.Equal(("2026-12-04T19:30:00.000Z", "2026-12-04T20:00:00.000Z"), ((string)one["start"]!, (string)one["end"]!));
        Assert.Equal("CONFIRMED", (string?)one["status"]);
        Assert.StartsWith("Deadlines", (string?)read["name"], StringComparison.Ordinal);
        // Members have the latest start as well.
        Assert.Equal(3, (await library.Ask(new JsonObject { ["feed"] = await Feed(office, "U1") }))["events"]!.AsArray().Count);
    }

    private static FeedReading Reading(Office office) => new(office.Db, office.Clock, Office.Facts);

    private static async Task<string> Feed(Office office, string by)
    {
        var secret = Secret((await office.Says("deadlines feed new", by)).Text());
        return (await Reading(office).Read(secret))!.Text;
    }

    private static string Secret(string said) => said.Split("https://desk.example.com/feed/")[1].Split(".ics")[0];

    private static List<string> Lines(string feed, string begin) =>
        [.. feed.Split("\r\n").Where(line => line.StartsWith(begin, StringComparison.Ordinal))];
}
