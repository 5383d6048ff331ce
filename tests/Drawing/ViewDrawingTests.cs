using Bots.Teams;
using Core.Agencies;
using Core.Speech;
using Core.Store;
using Core.Views;
using Tests.Kit;
using Tests.Story;

namespace Tests.Drawing;

/// <summary>What people see most, as Slack and as Teams is given it. Read the goldens like code.</summary>
public sealed partial class ViewDrawingTests
{
    private const string Asks = "request Fix the banner by friday 5pm !urgent est 2h #design";

    private static readonly AdaptiveCardFrame Frame = new("en") { Roster = new HashSet<string> { "U1", "U-CLEO" } };

    /// <summary>What is done with each view: a test may want the views themselves.</summary>
    internal Action<string, View> Matches { get; init; } = WithGolden;

    private static readonly Dictionary<string, string> Wish = new()
    {
        ["text"] = "Could you fix the banner? It is blurred on phones.", ["link"] = "https://home.slack.com/archives/C1/p11",
        ["files"] = "https://home.slack.com/files/U1/F1/a.png", ["thread"] = "", ["team"] = "T1", ["author"] = "U-CLEO",
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_is_played_back_and_each_side_has_its_card()
    {
        await using var office = await Office.OnSqlite();
        WithGolden("playback", await office.Says(Asks, "U-CLEO", "C-ACME"));
        var cards = await office.Letters();
        WithGolden("card-for-the-room", cards.Single(c => c.To.Room is "C-ACME").View);
        WithGolden("card-for-the-assistant", cards.Single(c => c.To.User is "U1").View);
        WithGolden("request-more", await office.Says("R-1 more"));
        WithGolden("request-list", await office.Says("request list"));
        WithGolden("request-list-for-a-client", await office.Says("request list", "U-CLEO", "C-ACME"));
        WithGolden("deadlines", await office.Says("deadlines"));
        await office.Says("hours urgent any time");
        office.Clock.To("2026-12-04T22:00", "Europe/Tallinn");
        WithGolden("reminder", (await office.Letters()).Last(l => l.To.User is "U1" && l.View.Fallback.Contains("is due", StringComparison.Ordinal)).View);
        await office.Says("R-1 done");
        WithGolden("told-no", await office.Says("R-1 take"));
    }

    [Fact]
    public async Task A_promise_is_shown_told_counted_and_warned_of()
    {
        await using var office = await Office.OnSqlite();
        WithGolden("promise-set", await office.Says("promise 8h"));
        await office.Says("acme promise 4 working hours");
        WithGolden("promise-form", await office.Says("promise change"));
        await office.Says("request Fix the footer", "U-DAN", "C-BOLT");
        WithGolden("playback-promised", await office.Says(Asks, "U-CLEO", "C-ACME"));
        await office.Letters();
        office.Clock.To("2026-12-03T11:40", "Europe/Tallinn");
        WithGolden("promise-warning", (await office.Letters()).Last(l => l.View.Fallback.Contains("nine tenths", StringComparison.Ordinal)).View);
        await office.Says("R-1 decline not this week");
        WithGolden("promise", await office.Says("promise"));
        WithGolden("promise-for-a-client", await office.Says("promise", "U-CLEO", "C-ACME"));
    }

    [Fact]
    public async Task Forms_are_modals()
    {
        await using var office = await Office.OnSqlite();
        var form = await office.Says("request", "U-CLEO", "C-ACME");
        WithGolden("form-request", form);
        WithGolden("form-request-mended", await office.Submit(
            form, new Dictionary<string, string> { ["what"] = "Fix the banner", ["due"] = "someday" }, "U-CLEO", "C-ACME"));
        WithGolden("form-request-of-a-member", await office.Says("request"));
        WithGolden("form-client", await office.Says("client add"));
        WithGolden("form-hours", await office.Says("hours"));
        WithGolden("form-time-by-hand", await office.Says("timer log"));
        await office.Says(Asks, "U-CLEO", "C-ACME");
        WithGolden("form-decline", await office.Says("R-1 decline"));
    }

    [Fact]
    public async Task Days_off_and_holidays()
    {
        await using var office = await Office.OnSqlite();
        Matches("day-off-none", await office.Says("day off"));
        Matches("day-off-taken", await office.Says("day off 24 dec to 2 jan"));
        Matches("day-off-which", await office.Says("day off 12/5"));
        await office.Says("day off fri");
        Matches("day-off", await office.Says("day off"));
        Matches("holidays-none", await office.Says("holidays"));
        Matches("holidays-set", await office.Says("holidays UAE"));
        Matches("holidays-unknown", await office.Says("holidays UK"));
        Matches("holidays", await office.Says("holidays"));
    }

    [Fact]
    public async Task Messages_become_requests()
    {
        await using var office = await Office.OnSqlite();
        var pointed = office.Said("post-ticket", "U1", "C-ACME") with { Manner = Manner.Pointed, AnswerByLetter = true, Post = new PostSaid("1.1") };
        await office.Desk.Hear(pointed, Stop);
        await office.Desk.Hear(
            office.Said("post-read C-ACME 1.1", "U1", "C-ACME", Wish) with { Manner = Manner.Learned }, Stop);
        var asked = (await office.Letters()).Single(c => c.To.Room is "C-ACME").View;
        Matches("post-asking", asked);
        var form = office.Said("post-form", "U1", "C-ACME", Wish) with { Post = new PostSaid("2.1") };
        Matches("form-from-a-message", (await office.Desk.Hear(form, Stop))!);
        await office.Press(asked, "Make it a request", "U-CLEO", "C-ACME");
        Matches("post-made", (await office.Letters()).Last(c => c.Again && c.To.Room is "C-ACME").View);
        Matches("post-already", (await office.Desk.Hear(pointed with { Delivery = "again" }, Stop))!);
        var linked = office.Said("linked", "U1", "C-ACME", new Dictionary<string, string> { ["R-1"] = "https://desk.example.com/r/R-1" });
        await office.Desk.Hear(linked with { Manner = Manner.Learned, Post = new PostSaid("3.1") }, Stop);
        Matches("unfurled", (await office.Letters()).Single(c => c.View.Unfurls is not null).View);
    }

    [Fact]
    public async Task What_is_found_is_put_before_others()
    {
        await using var office = await Office.OnSqlite();
        await office.Says(Asks, "U-CLEO", "C-ACME");
        var found = await office.Says("find-requests banner");
        Matches("found", found);
        foreach (var (name, at) in ((string, string)[])[("found-for-the-room", "C-ACME"), ("found-for-anybody", "C-NEW")])
            Matches(name, Assert.Single((await office.Says("find-requests R-1", at: at)).Found!).Card);
        Matches("found-client-for-the-room", Assert.Single((await office.Says("find-clients", at: "C-ACME")).Found!).Card);
        Matches("found-client-for-anybody", Assert.Single((await office.Says("find-clients acme", at: "C-NEW")).Found!).Card);
    }

    [Fact]
    public async Task What_is_doubtful_is_asked()
    {
        await using var office = await Office.OnSqlite();
        WithGolden("asked-which-time", await office.Says("request Fix the banner by friday at 5", "U-CLEO", "C-ACME"));
        WithGolden("asked-which-client", await office.Says("request Fix the banner"));
        WithGolden("did-you-mean", await office.Says("deadlnes"));
    }

    [Fact]
    public async Task The_timer_and_the_sheet()
    {
        await using var office = await Office.OnSqlite();
        await office.Says("timer start acme fix the header");
        office.Clock.Pass(NodaTime.Duration.FromMinutes(95));
        WithGolden("timer-started", await office.Says("timer start bolt order bolts"));
        WithGolden("timer-status", await office.Says("timer"));
        office.Clock.Pass(NodaTime.Duration.FromMinutes(20));
        WithGolden("timer-overlap", await office.Says("timer start acme the footer at 16:30"));
        WithGolden("timer-stopped", await office.Says("timer stop"));
        WithGolden("timesheet-week", await office.Says("timesheet week"));
    }

    [Fact]
    public async Task The_standup()
    {
        await using var office = await Office.OnSqlite();
        var draft = await office.Drafted();
        WithGolden("standup-draft", draft.View);
        WithGolden("form-standup", await office.Says("standup edit"));
        await office.Says(draft.View.Button("Post").Say);
        WithGolden("standup-part", (await office.Mornings()).Last(l => l.To.Room is "C-ACME").View);
        WithGolden("standup-weekly", await office.Says("standup weekly"));
    }

    [Fact]
    public async Task The_first_day()
    {
        await using var office = await Office.EmptyOnSqlite();
        await office.Desk.Installed(Platform.Slack, "T1", "North", "U-BOT");
        await Learned(office, "profile T1 U1", ("name", "Ada"), ("zone", "Europe/Tallinn"), ("language", "en-US"), ("kind", "full"));
        WithGolden("setup", await office.Says($"setup {Office.Facts.SetupCode} North Desk"));
        await office.Says("client add \"Acme & Sons\" zone America/New_York");
        WithGolden("client", await office.Says("client acme"));
        WithGolden("room-bound", await office.Says("client room acme", at: "C-NEW"));
        WithGolden("welcome", (await office.Letters()).Single(l => l.To.Room is "C-NEW").View);
        WithGolden("home", await office.Says("home"));
    }

    [Fact]
    public async Task Who_travels_is_asked()
    {
        await using var office = await Office.OnSqlite();
        await office.Changes("U1", ("zone", "Europe/Lisbon"));
        var asked = Assert.Single(await office.Letters()).View;
        WithGolden("zone-asked", asked);
        WithGolden("zone-used", await office.Press(asked, "Use Lisbon"));
    }

    [Fact]
    public async Task A_clients_own_workspace()
    {
        await using var office = await Office.OnSqlite();
        var offered = await office.Says("client invite bolt");
        WithGolden("invite-offered", offered);
        var made = await office.Press(offered, "Make the link");
        WithGolden("invite-made", made);
        WithGolden("invite-made-before", made.Kept!);
        await Learned(office, "removed 0");
        WithGolden("workspace-removed", await Told(office, "removed"));
    }

    [Fact]
    public async Task Two_accounts_of_one_person()
    {
        await using var office = await (await Office.OnSqlite()).AlsoInTeams("Ada", "Eve");
        WithGolden("link", await office.Says("link"));
        var shown = await office.Press(await office.Says("link"), "Show a code");
        var code = OnBoth.CodeIn(shown);
        WithGolden("link-code", shown.With(text => text.Replace(code, "link 7F3K-9QWE-RTYU", StringComparison.Ordinal)));
        WithGolden("link-no", await office.InTeams("Eve", "link"));
        await office.InTeams("Ada", code);
        WithGolden("linked", (await office.Letters()).Single().View);
        WithGolden("link-of-two", await office.Says("link"));
        WithGolden("client-invite-by-code", await office.InTeams("Ada", "client invite acme"));
    }

    [Fact]
    public async Task Help_for_each()
    {
        await using var office = await Office.OnSqlite();
        WithGolden("help", await office.Says("help"));
        WithGolden("help-in-a-room", await office.Says("help", "U-CLEO", "C-ACME"));
        WithGolden("help-on-timer", await office.Says("help timer"));
        WithGolden("hello-for-a-client", await office.Says("hi", "U-CLEO", "C-ACME"));
    }

    internal static void WithGolden(string name, View view)
    {
        SlackGolden.Matches($"views/{name}", view);
        Golden.Matches($"views/{name}.teams", SlackGolden.Same(AdaptiveCard.Of(view, Frame)));
    }

    // Its reader is nowhere else in the office: it is drawn for her all the same.
    private static async Task<View> Told(Office office, string news)
    {
        var owner = await office.Db.Read(async s => (await s.For(office.Agency).Owner())!.Id);
        var letter = new Letter(
            "letter", office.Agency, "subject", "workspace", LetterReader.To(owner), $"tell workspace {news} Slack T1", office.Clock.Now,
            Manners.AtOnce, 0, office.Clock.Now, null, 0, office.Clock.Now);
        return Assert.IsType<Core.Drawn.Ready>(await office.Desk.Draw(letter)).View;
    }

    private static Task Learned(Office office, string text, params (string Name, string Value)[] fields) => office.Desk.Hear(
        office.Said(text, fields: fields.ToDictionary(f => f.Name, f => f.Value)) with { Manner = Manner.Learned }, Stop);
}
