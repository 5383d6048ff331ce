using Bots.Teams;
using Core.Speech;
using Core.Views;
using Tests.Kit;
using Tests.Story;

namespace Tests.Drawing;

/// <summary>What people see most, as Slack and as Teams is given it. Read the goldens like code.</summary>
public sealed class ViewDrawingTests
{
    private const string Asks = "request Fix the banner by friday 5pm !urgent est 2h #design";

    private static readonly AdaptiveCardFrame Frame = new("en") { Roster = new HashSet<string> { "U1", "U-CLEO" } };

    /// <summary>What is done with each view: a test may want the views themselves.</summary>
    internal Action<string, View> Matches { get; init; } = WithGolden;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_is_played_back_and_each_side_has_its_card()
    {
        await using var office = await Office.OnSqlite();
        Matches("playback", await office.Says(Asks, "U-CLEO", "C-ACME"));
        var cards = await office.Letters();
        Matches("card-for-the-room", cards.Single(c => c.To.Room is "C-ACME").View);
        Matches("card-for-the-assistant", cards.Single(c => c.To.User is "U1").View);
        Matches("request-more", await office.Says("R-1 more"));
        Matches("request-list", await office.Says("request list"));
        Matches("request-list-for-a-client", await office.Says("request list", "U-CLEO", "C-ACME"));
        Matches("deadlines", await office.Says("deadlines"));
        office.Clock.To("2026-12-04T22:00", "Europe/Tallinn");
        Matches("reminder", (await office.Letters()).Last(l => l.To.User is "U1").View);
        await office.Says("R-1 done");
        Matches("told-no", await office.Says("R-1 take"));
    }

    [Fact]
    public async Task Forms_are_modals()
    {
        await using var office = await Office.OnSqlite();
        var form = await office.Says("request", "U-CLEO", "C-ACME");
        Matches("form-request", form);
        Matches("form-request-mended", await office.Submit(
            form, new Dictionary<string, string> { ["what"] = "Fix the banner", ["due"] = "someday" }, "U-CLEO", "C-ACME"));
        Matches("form-request-of-a-member", await office.Says("request"));
        Matches("form-client", await office.Says("client add"));
        Matches("form-hours", await office.Says("hours"));
        Matches("form-time-by-hand", await office.Says("timer log"));
        await office.Says(Asks, "U-CLEO", "C-ACME");
        Matches("form-decline", await office.Says("R-1 decline"));
    }

    [Fact]
    public async Task What_is_doubtful_is_asked()
    {
        await using var office = await Office.OnSqlite();
        Matches("asked-which-time", await office.Says("request Fix the banner by friday at 5", "U-CLEO", "C-ACME"));
        Matches("asked-which-client", await office.Says("request Fix the banner"));
        Matches("did-you-mean", await office.Says("deadlnes"));
    }

    [Fact]
    public async Task The_timer_and_the_sheet()
    {
        await using var office = await Office.OnSqlite();
        await office.Says("timer start acme fix the header");
        office.Clock.Pass(NodaTime.Duration.FromMinutes(95));
        Matches("timer-started", await office.Says("timer start bolt order bolts"));
        Matches("timer-status", await office.Says("timer"));
        office.Clock.Pass(NodaTime.Duration.FromMinutes(20));
        Matches("timer-overlap", await office.Says("timer start acme the footer at 16:30"));
        Matches("timer-stopped", await office.Says("timer stop"));
        Matches("timesheet-week", await office.Says("timesheet week"));
    }

    [Fact]
    public async Task The_standup()
    {
        await using var office = await Office.OnSqlite();
        var draft = await office.Drafted();
        Matches("standup-draft", draft.View);
        await office.Says(draft.View.Button("Post").Say);
        office.ThursdayAt("16:00");
        Matches("standup-part", (await office.Letters()).Last(l => l.To.Room is "C-ACME").View);
    }

    [Fact]
    public async Task The_first_day()
    {
        await using var office = await Office.EmptyOnSqlite();
        await office.Desk.Installed(Platform.Slack, "T1", "North", "U-BOT");
        await Learned(office, "profile T1 U1", ("name", "Ada"), ("zone", "Europe/Tallinn"), ("language", "en-US"), ("kind", "full"));
        Matches("setup", await office.Says($"setup {Office.Facts.SetupCode} North Desk"));
        await office.Says("client add \"Acme & Sons\" zone America/New_York");
        Matches("client", await office.Says("client acme"));
        Matches("room-bound", await office.Says("client room acme", at: "C-NEW"));
        Matches("welcome", (await office.Letters()).Single(l => l.To.Room is "C-NEW").View);
        Matches("home", await office.Says("home"));
    }

    [Fact]
    public async Task Help_for_each()
    {
        await using var office = await Office.OnSqlite();
        Matches("help", await office.Says("help"));
        Matches("help-in-a-room", await office.Says("help", "U-CLEO", "C-ACME"));
        Matches("help-on-timer", await office.Says("help timer"));
        Matches("hello-for-a-client", await office.Says("hi", "U-CLEO", "C-ACME"));
    }

    private static void WithGolden(string name, View view)
    {
        SlackGolden.Matches($"views/{name}", view);
        Golden.Matches($"views/{name}.teams", SlackGolden.Same(AdaptiveCard.Of(view, Frame)));
    }

    private static Task Learned(Office office, string text, params (string Name, string Value)[] fields) => office.Desk.Hear(
        office.Said(text, fields: fields.ToDictionary(f => f.Name, f => f.Value)) with { Manner = Manner.Learned }, Stop);
}
