using Core.Store;
using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class HomeOnSqlite() : HomeStories(Office.OnSqlite, Office.EmptyOnSqlite);

public sealed class HomeOnPostgres() : HomeStories(Office.OnPostgres, Office.EmptyOnPostgres);

/// <summary>Everybody's own page: theirs, short, and true as long as it is looked at.</summary>
public abstract class HomeStories(Func<Task<Office>> open, Func<Task<Office>> openEmpty) : Stories(open)
{
    private const string Redraws = "select subject from letters where agency_id = @Agency and kind = 'redraw'";

    [Fact]
    public async Task A_page_is_drawn_when_it_is_opened_and_again_when_the_timer_starts_and_stops()
    {
        await using var office = await Open();
        var opened = Assert.Single(await office.Opens("U1"));
        Assert.Equal((Address.Page, "U1", "D-U1", true), (opened.Message, opened.To.User, opened.To.Room, opened.To.Direct));
        Assert.Contains("No timer is running", opened.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing is due", opened.Text, StringComparison.Ordinal);

        await office.Says("timer start acme fix the header");
        var running = Assert.Single(await office.Pages());
        Assert.Contains("The timer is running for Acme & Sons, since 16:00.", running.Text, StringComparison.Ordinal);
        Assert.Contains("fix the header", running.Text, StringComparison.Ordinal);
        Assert.Equal(["Stop", "Pause", "Change", "Switch to Bolt"], running.View.Labels().SkipWhile(l => l is not "Stop").Take(4));

        office.Clock.Pass(Duration.FromMinutes(80));
        await office.Press(running.View, "Stop");
        var stopped = Assert.Single(await office.Pages());
        Assert.Contains("No timer is running: nothing since 17:20.", stopped.Text, StringComparison.Ordinal);
        Assert.Contains("Today, Wed 2 Dec", stopped.Text, StringComparison.Ordinal);
        Assert.Contains("Acme & Sons 1h 20m", stopped.Text.Replace(": ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

        await office.Says("undo");
        Assert.Contains("since 16:00", Assert.Single(await office.Pages()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_number_of_changes_is_one_page_and_who_never_opened_theirs_is_owed_nothing()
    {
        await using var office = await Open();
        await office.Opens("U1");
        foreach (var client in (string[])["acme", "bolt", "acme", "bolt"])
        {
            await office.Says($"timer start {client}");
            await office.Says($"timer start {client}", "U2");
        }
        Assert.Equal("U1", Assert.Single(await office.Pages()).To.User);
        var redraws = await office.Db.Read(s => s.For(office.Agency).All<Owned>(Redraws));
        Assert.Single(redraws, r => r.Subject.StartsWith("home/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_shows_on_the_pages_of_those_it_concerns_and_on_no_other()
    {
        await using var office = await Open();
        foreach (var who in (string[])["U1", "U2", "U3", "U-CLEO", "U-DAN"]) await office.Opens(who);

        await office.Says("request Fix the banner by friday 5pm", "U-CLEO", "C-ACME");
        var filed = await office.Pages();
        Assert.Equal(["U-CLEO", "U1", "U2"], filed.Select(p => p.To.User).Order());
        Assert.All(filed, p => Assert.Contains("Fix the banner", p.Text, StringComparison.Ordinal));

        await office.Says("R-1 assign @U3");
        Assert.Contains("Fix the banner", (await office.Pages()).Single(p => p.To.User is "U3").Text, StringComparison.Ordinal);

        await office.Says("R-1 assign @U2");
        Assert.DoesNotContain("Fix the banner", (await office.Pages()).Single(p => p.To.User is "U3").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_on_a_client_stands_on_their_page_with_the_words_and_the_buttons_for_it()
    {
        await using var office = await Open();
        await office.Opens("U-CLEO");
        await office.Says("request Fix the banner", "U-CLEO", "C-ACME");
        await office.Says("request Write the letter", "U-CLEO", "C-ACME");
        await office.Says("R-1 take");
        await office.Says("R-1 ask Which one, left or right?");
        await office.Says("R-2 deliver https://example.org/letter");
        var page = Assert.Single(await office.Pages());
        Assert.Contains("Which one, left or right?", page.Text, StringComparison.Ordinal);
        Assert.Contains("https://example.org/letter", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Answer", "Change", "More", "Approve", "Ask for changes", "More"], page.View.Labels().Take(6));

        await office.Press(page.View, "Approve", "U-CLEO");
        Assert.DoesNotContain("Write the letter", Assert.Single(await office.Pages()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_page_does_not_show_is_not_published()
    {
        await using var office = await Open();
        await office.Says("request Fix the banner", "U-CLEO", "C-ACME");
        await office.Says("R-1 take");
        await office.Opens("U-CLEO");
        await office.Says("R-1 est 2h");
        Assert.Empty(await office.Pages());
    }

    [Fact]
    public async Task Opened_again_it_is_published_only_when_it_has_changed_or_when_nothing_stands_there()
    {
        await using var office = await Open();
        Assert.Single(await office.Opens("U1", delivery: "twice"));
        Assert.Empty(await office.Opens("U1", delivery: "twice"));
        Assert.Empty(await office.Opens("U1", shows: "drawn"));
        Assert.Single(await office.Opens("U1"));
        office.Clock.Pass(Duration.FromDays(1));
        Assert.Contains("Thu 3 Dec", Assert.Single(await office.Opens("U1", shows: "drawn")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_nobody_of_ours_is_told_so_and_has_a_page_of_their_own_once_they_are_somebody()
    {
        await using var office = await Open();
        var stranger = Assert.Single(await office.Opens("UX"));
        Assert.Equal("UX", stranger.To.User);
        Assert.Empty(stranger.View.Labels());
        Assert.DoesNotContain("Acme", stranger.Text, StringComparison.Ordinal);

        await office.Says("contact @UX acme-sons");
        Assert.Contains("New request", Assert.Single(await office.Pages()).View.Labels());
    }

    [Fact]
    public async Task Who_leaves_keeps_a_page_that_shows_nothing()
    {
        await using var office = await Open();
        await office.Says("request acme Fix the banner");
        await office.Says("R-1 assign @U3");
        Assert.Contains("Fix the banner", Assert.Single(await office.Opens("U3")).Text, StringComparison.Ordinal);
        await office.Says("team remove @U3");
        var left = Assert.Single(await office.Pages());
        Assert.DoesNotContain("Fix the banner", left.Text, StringComparison.Ordinal);
        Assert.Empty(left.View.Labels());
    }

    [Fact]
    public async Task Before_the_desk_is_open_a_page_says_so_and_afterwards_what_is_left_to_do()
    {
        await using var office = await openEmpty();
        await office.Desk.Installed(Core.Speech.Platform.Slack, "T1", "North", "U-BOT");
        await office.Learns("profile T1 U1", ("name", "Ada"), ("zone", "Europe/Tallinn"), ("language", "en-US"), ("kind", "full"));
        Assert.Equal(["Set up"], Assert.Single(await office.Opens("U1")).View.Labels());

        await office.Says($"setup {Office.Facts.SetupCode} North Desk");
        var page = Assert.Single(await office.Pages());
        Assert.Contains("What is left to set up", page.Text, StringComparison.Ordinal);
        await office.Says("home leave hours");
        Assert.DoesNotContain("Set the hours", Assert.Single(await office.Pages()).View.Labels());
    }

    [Fact]
    public async Task However_much_there_is_the_page_is_short_and_leads_to_the_rest()
    {
        await using var office = await Open();
        for (var i = 1; i <= 30; i++)
        {
            await office.Says($"request Wish number {i} by friday 5pm", "U-CLEO", "C-ACME");
            await office.Says($"R-{i} {(i % 3) switch { 0 => "take", 1 => "ask which?", _ => "deliver https://example.org/" }}");
        }
        foreach (var who in (string[])["U1", "U-CLEO"])
        {
            var page = Assert.Single(await office.Opens(who));
            Assert.True(page.View.Parts.Count < 50, $"{page.View.Parts.Count} parts");
            Assert.Contains("more", page.Text, StringComparison.Ordinal);
            Assert.Contains("See all", page.View.Labels());
        }
    }

    [Fact]
    public async Task Typed_it_is_the_same_page()
    {
        await using var office = await Open();
        foreach (var who in (string[])["U1", "U3", "U-CLEO"])
            Assert.Equal(Assert.Single(await office.Opens(who)).View.Parts.Count, (await office.Says("home", who)).Parts.Count);
        Assert.True((await office.Says("home", "UX")).Refused);
        // Nobody opens a page by saying that they do.
        Assert.False((await office.Says("home opened")).Silent);
        Assert.Empty(await office.Pages());
    }

    private sealed record Owned(string Subject);
}

internal static class HomePages
{
    extension(Office office)
    {
        /// <summary>Somebody looks at their page.</summary>
        /// <param name="shows"><c>blank</c>, or <c>drawn</c> where a page was published before.</param>
        /// <returns>What was published then.</returns>
        public async Task<IReadOnlyList<Carried>> Opens(string who, string shows = "blank", string? delivery = null)
        {
            var said = office.Said("home opened", who, fields: new Dictionary<string, string> { ["page"] = shows }, delivery: delivery);
            await office.Desk.Hear(said with { AnswerByLetter = true });
            return await office.Pages();
        }

        /// <summary>What is due goes out.</summary>
        /// <returns>The pages among it.</returns>
        public async Task<IReadOnlyList<Carried>> Pages() => [.. (await office.Letters()).Where(c => c.Message is Address.Page)];

        public Task<View?> Learns(string text, params (string Name, string Value)[] fields) => office.Desk.Hear(
            office.Said(text, fields: fields.ToDictionary(f => f.Name, f => f.Value)) with { Manner = Core.Speech.Manner.Learned });
    }

    /// <summary>What can be pressed, from top to bottom.</summary>
    public static IReadOnlyList<string> Labels(this View view) =>
        [.. view.Parts.OfType<Buttons>().SelectMany(b => b.Row).Select(b => b.Label)];
}
