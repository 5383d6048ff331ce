using Core.Store;
using NodaTime;
using Tests.Kit;
using Tests.Store;

namespace Tests.Story;

public sealed class QuietOnSqlite() : QuietStories(Office.OnSqlite);

public sealed class QuietOnPostgres() : QuietStories(Office.OnPostgres);

/// <summary>Nobody is written to outside their working hours, and what waited comes as one message when those begin.</summary>
public abstract class QuietStories(Func<Task<Office>> open) : Stories(open)
{
    private const string Tallinn = "Europe/Tallinn";

    private const string NotDone = """
        select count(*) as many from letters
        where agency_id = @Agency and reader = @Reader and kind in ('card', 'digest') and done_at is null
        """;

    private sealed record Count(long Many);

    [Fact]
    public async Task What_waited_comes_as_one_message_in_the_morning_and_never_again()
    {
        await using var office = await Night();
        Assert.Equal(
            """
            3 things waited for you outside your working hours
            Acme & Sons
            • R-1 Okapi page: new
            • R-3 Wombat menu: new
            [R-1] [R-3]
            Bolt
            • R-2 Tapir layout: new
            [R-2]
            """,
            Assert.Single(await Morning(office), To("U1")).Text);
        Assert.Empty(await office.Letters());
        // Ben, who is in London, is still asleep.
        var ada = await office.To("Ada");
        Assert.Equal(0, (await office.Db.Read(s => s.For(office.Agency).One<Count>(NotDone, new { Reader = ada })))!.Many);
        office.Clock.Pass(Duration.FromHours(2));
        Assert.DoesNotContain(await office.Letters(), To("U1"));
    }

    [Fact]
    public async Task What_is_no_longer_so_is_left_out_and_one_alone_comes_as_itself()
    {
        await using var office = await Night();
        await office.Says("undo", "U-CLEO", "C-ACME");
        await office.Says("undo", "U-DAN", "C-BOLT");
        await office.Letters();
        var alone = Assert.Single(await Morning(office), To("U1"));
        Assert.Equal("R-1", alone.View.Again);
        Assert.Contains("[Take]", alone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_line_opens_what_it_speaks_of()
    {
        await using var office = await Night();
        var digest = Assert.Single(await Morning(office), To("U1"));
        Assert.Contains("Okapi page", (await office.Press(digest.View, "R-1")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_room_has_to_live_with_comes_by_itself_and_its_news_in_one()
    {
        await using var office = await Open();
        office.Clock.To("2026-12-03T10:00", Tallinn);
        foreach (var what in (string[])["Okapi", "Wombat"]) await office.Says($"request acme {what}");
        foreach (var said in (string[])["R-1 take", "R-1 ask Which?", "R-2 take", "R-2 ask Where?"]) await office.Says(said);
        Assert.DoesNotContain(await office.Letters(), l => l.To.Room is "C-ACME");
        office.Clock.To("2026-12-03T09:00", "America/New_York");
        var room = (await office.Letters()).Where(l => l.To.Room is "C-ACME" && !l.Again).ToList();
        Assert.Equal(["R-1", "R-2"], room.Where(l => l.View.Card is not null).Select(l => l.View.Again!).Order());
        var digest = Assert.Single(room, l => l.View.Card is null);
        Assert.Contains("R-1", digest.Text, StringComparison.Ordinal);
        Assert.Contains("R-2", digest.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bolt", digest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_there_at_night_hears_at_once_what_they_wait_for()
    {
        await using var office = await Open();
        office.Clock.To("2026-12-03T23:00", "America/New_York");
        await office.Says("request Okapi", "U-CLEO", "C-ACME");
        await office.Letters();
        await office.Says("R-1 ask Which?");
        Assert.Contains(await office.Letters(), l => l.To.Room is "C-ACME" && !l.Again);
        office.Clock.Pass(Duration.FromHours(1));
        await office.Says("R-1 deliver");
        Assert.DoesNotContain(await office.Letters(), l => l.To.Room is "C-ACME" && !l.Again);
    }

    [Fact]
    public async Task Other_hours_bring_at_once_what_waited_for_the_old_ones()
    {
        await using var office = await Night();
        Assert.DoesNotContain(await office.Letters(), To("U1"));
        await office.Says("hours urgent any time");
        await office.Says("hours mon-sun 0-24");
        // One setting leaves the other as it was.
        Assert.Contains("any", (await office.Says("hours")).Asks().Single(a => a.Name is "urgent").Value, StringComparison.Ordinal);
        Assert.Contains("3 things", Assert.Single(await office.Letters(), To("U1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_that_perhaps_arrived_is_looked_for_and_not_said_twice()
    {
        await using var office = await Night();
        office.Clock.To("2026-12-03T09:00", Tallinn);
        var letters = await office.Does(s => s.TakeLetters(office.Clock.Now));
        var ada = await office.To("Ada");
        var digest = letters.Single(l => l.Kind is "digest" && l.Reader == ada);
        var begun = (await office.Posting.Begin(digest))!;
        Assert.NotNull(begun.BegunAt);
        // The host is killed. What comes in before another is there waits for the next digest, or comes by itself.
        office.Clock.Pass(Duration.FromMinutes(1));
        var sent = (await office.Letters()).Where(l => To("U1")(l)).ToList();
        Assert.Contains("3 things", Assert.Single(sent).Text, StringComparison.Ordinal);
        Assert.Empty(await office.Letters());
    }

    [Theory]
    [InlineData("hours urgent any time", "What a client calls urgent reaches you at any time now. Everything else waits for your working hours.")]
    [InlineData("hours urgent in hours", "What is urgent waits for your working hours too now.")]
    [InlineData("hours urgent sometimes", "I do not understand “sometimes” here. Say `urgent any time` or `urgent in hours`.")]
    [InlineData("client acme hours urgent any time", "Saved: Acme & Sons.")]
    public async Task What_is_urgent_may_be_let_through(string said, string answer)
    {
        await using var office = await Open();
        Assert.Equal(answer, (await office.Says(said)).Fallback);
    }

    [Fact]
    public async Task What_is_urgent_wakes_her_once_and_what_to_do_about_it_waits_for_her_hours()
    {
        await using var office = await Open();
        await office.Says("hours urgent any time");
        office.Clock.To("2026-12-02T23:30", Tallinn);
        await office.Says("request The site is down !urgent due tomorrow 11am est 4h", "U-CLEO", "C-ACME");
        await office.Says("request The shop is down !urgent due tomorrow 2am", "U-CLEO", "C-ACME");
        var woken = (await office.Letters()).Where(l => To("U1")(l)).ToList();
        Assert.Equal(["R-1", "R-2"], woken.Select(l => l.View.Again!).Order());
        // That it cannot be done in time is told when she works, while that is still so.
        office.Clock.To("2026-12-03T09:00", Tallinn);
        var morning = (await office.Letters()).Where(l => To("U1")(l)).ToList();
        Assert.DoesNotContain(morning, l => l.Text.Contains("R-1", StringComparison.Ordinal));
        await office.Says("R-1 est 12h");
        Assert.Contains(await office.Letters(), l => To("U1")(l) && l.Text.Contains("R-1 does not fit any more", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_that_allows_it_hears_of_what_is_urgent_at_night()
    {
        await using var office = await Open();
        await office.Says("client acme hours mon-fri 9-17 urgent any time");
        office.Clock.To("2026-12-03T10:00", Tallinn);
        await office.Says("request acme Okapi");
        await office.Says("request acme Wombat !urgent");
        var cards = (await office.Letters()).Where(l => l.To.Room is "C-ACME" && !l.Again);
        Assert.Equal(["R-2"], cards.Select(l => l.View.Again));
    }

    [Fact]
    public async Task A_line_that_ends_in_a_colon_goes_on_with_what_was_written()
    {
        await using var office = await Open();
        await office.Says("request Okapi page", "U-CLEO", "C-ACME");
        await office.Says("R-1 take");
        await office.Says("R-1 ask which one?");
        await office.Letters();
        office.Clock.To("2026-12-02T22:00", Tallinn);
        await office.Says($"R-1 answer the green one{new string('!', 100)}", "U-CLEO", "C-ACME");
        await office.Letters();
        await office.Says("request Wombat menu", "U-CLEO", "C-ACME");
        await office.Letters();
        var digest = Assert.Single(await Morning(office), To("U1")).Text;
        Assert.Contains("• Cleo answered on R-1 (Okapi page): the green one!!", digest, StringComparison.Ordinal);
        Assert.All(digest.Split('\n'), line => Assert.InRange(line.Length, 0, 150));
        Assert.DoesNotContain(digest.Split('\n'), line => line.EndsWith(':'));
    }

    [Fact]
    public async Task However_many_waited_they_are_one_message_and_each_can_be_looked_at()
    {
        const int many = 250;
        await using var office = await Night();
        var ada = await office.To("Ada");
        for (var n = 4; n <= many; n++) await office.Asked("bolt", $"Tapir {n}", Core.Language.RequestState.New, owner: null);
        await office.Writes(async db =>
        {
            for (var n = 4; n <= many; n++) await db.Owe(new Owed($"tapir-{n}", "card", "new", ada, $"card R-{n}", office.Clock.Now));
        });
        await office.Letters();
        var digest = Assert.Single(await Morning(office), To("U1"));
        Assert.StartsWith("250 things waited for you", digest.Text, StringComparison.Ordinal);
        Assert.Contains("and 238 more", digest.Text, StringComparison.Ordinal);
        office.Clock.Pass(Duration.FromHours(1));
        Assert.DoesNotContain(await office.Letters(), To("U1"));

        var seen = new List<string>(Named(digest.View));
        var page = await office.Press(digest.View, "What else waited");
        for (var pages = 1; ; pages++, page = await office.Press(page, "What else waited"))
        {
            seen.AddRange(Named(page));
            if (page.AllButtons().All(b => b.Label is not "What else waited")) break;
            Assert.InRange(pages, 1, 20);
        }
        Assert.Equal(Enumerable.Range(1, many).Select(n => $"R-{n}"), seen.OrderBy(name => int.Parse(name[2..])));
    }

    // A line of the digest begins so.
    private static IEnumerable<string> Named(Core.Views.View view) =>
        from line in view.Text().Split('\n')
        where line.StartsWith("• R-", StringComparison.Ordinal)
        select line[2..].Split(' ')[0];

    // Wednesday 22:00 in Tallinn and 15:00 in New York: three wishes, of two clients.
    private async Task<Office> Night()
    {
        var office = await Open();
        office.Clock.To("2026-12-02T22:00", Tallinn);
        await office.Says("request Okapi page", "U-CLEO", "C-ACME");
        await office.Letters();
        await office.Says("request Tapir layout", "U-DAN", "C-BOLT");
        await office.Letters();
        await office.Says("request Wombat menu", "U-CLEO", "C-ACME");
        await office.Letters();
        return office;
    }

    private static async Task<IReadOnlyList<Carried>> Morning(Office office)
    {
        office.Clock.To("2026-12-03T08:59", Tallinn);
        Assert.DoesNotContain(await office.Letters(), To("U1"));
        office.Clock.To("2026-12-03T09:00", Tallinn);
        return await office.Letters();
    }

    // The standup's draft comes at her hour too, and is no part of it.
    private static Predicate<Carried> To(string user) =>
        letter => letter.To.User == user && !letter.Again && !letter.Text.StartsWith("Standup", StringComparison.Ordinal);
}
