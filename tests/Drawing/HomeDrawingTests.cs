using Core.Speech;
using Core.Views;
using NodaTime;
using Tests.Kit;
using Tests.Story;

namespace Tests.Drawing;

/// <summary>The page of each who can have one, full and empty.</summary>
public sealed class HomeDrawingTests
{
    /// <summary>What is done with each page: a test may want the views themselves.</summary>
    internal Action<string, View> Matches { get; init; } = (name, view) => SlackGolden.MatchesHome($"views/{name}", view);

    [Fact]
    public async Task On_a_busy_day()
    {
        await using var office = await Office.OnSqlite();
        await office.Says("hours mon-fri 9-17");
        await office.Says("request Fix the banner by friday 5pm !urgent", "U-CLEO", "C-ACME");
        await office.Says("request Write the November letter to all 400 customers by tomorrow noon", "U-CLEO", "C-ACME");
        await office.Says("request Book the flights", "U-CLEO", "C-ACME");
        await office.Says("request Translate the offer by wed 5pm", "U-DAN", "C-BOLT");
        await office.Says("request bolt Call the printer by today 6pm");
        await office.Says("R-1 take");
        await office.Says("R-2 assign @U3");
        await office.Says("R-4 take");
        await office.Says("R-3 ask Which airline does she prefer, and aisle or window?");
        await office.Says("R-4 deliver https://example.org/offer-de The German offer, ready to sign.");
        await office.Says("timer log 1h30 bolt order bolts 9-10:30am");
        await office.Says("timer log 45m acme call 11-11:45am");
        await office.Says("timer start R-1 drafting", "U1");
        await office.Says("timer log 2h R-2 9am-11am", "U3");
        office.Clock.To("2026-12-02T18:20", "Europe/Tallinn");
        await Page(office, "home-of-the-owner", "U1");
        await Page(office, "home-of-a-subcontractor", "U3");
        await Page(office, "home-of-a-contact", "U-CLEO");
        await Page(office, "home-of-another-contact", "U-DAN");
    }

    [Fact]
    public async Task When_there_is_nothing()
    {
        await using var office = await Office.OnSqlite();
        await Page(office, "home-of-the-owner-empty", "U1");
        await Page(office, "home-of-a-subcontractor-empty", "U3");
        await Page(office, "home-of-a-contact-empty", "U-CLEO");
        await Page(office, "home-of-a-stranger", "UX");
    }

    [Fact]
    public async Task Before_anybody_has_set_it_up()
    {
        await using var office = await Office.EmptyOnSqlite();
        await office.Desk.Installed(Platform.Slack, "T1", "North", "U-BOT");
        foreach (var (user, name, kind) in ((string, string, string)[])[("U1", "Ada", "full"), ("U2", "Gus", "guest")])
            await office.Learns($"profile T1 {user}", ("name", name), ("zone", "Europe/Tallinn"), ("language", "en-US"), ("kind", kind));
        await Page(office, "home-before-setup", "U1");
        await Page(office, "home-before-setup-of-a-guest", "U2");
        await office.Says($"setup {Office.Facts.SetupCode} North Desk");
        office.Clock.Pass(Duration.FromMinutes(1));
        await Page(office, "home-after-setup", "U1");
    }

    private async Task Page(Office office, string name, string who) =>
        Matches(name, (await office.Opens(who)).Single(p => p.To.User == who).View);
}
