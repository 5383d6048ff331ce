using Core;
using Core.Speech;
using Core.Store;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class SetupOnSqlite() : SetupStories(Office.EmptyOnSqlite);

public sealed class SetupOnPostgres() : SetupStories(Office.EmptyOnPostgres);

/// <summary>A host's first day. Ada (U1) lives in Manila; Gus is a guest, Eve is from elsewhere, Bo is a bot.</summary>
public abstract class SetupStories(Func<Task<Office>> open) : Kit.Stories(open)
{
    [Fact]
    public async Task Without_a_code_it_asks_for_one_and_says_where_it_is()
    {
        await using var office = await Installed();
        var answer = await office.Says("setup");
        Assert.True(answer.Refused);
        Assert.Contains("six-digit code", answer.Fallback, StringComparison.Ordinal);
        Assert.Contains("started", answer.Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_opens_a_desk_from_the_profile_and_leads_to_the_first_steps()
    {
        await using var office = await Installed();
        var answer = await office.Says("setup 123456");
        Assert.Equal("Ada’s desk is open, and it is yours", answer.Fallback);
        Assert.Contains("Manila time, English, PHP. Working hours are Mon–Fri 9:00–17:00 until you tell me", answer.Text(), StringComparison.Ordinal);
        Assert.Contains("/invite @VA Desk", answer.Text(), StringComparison.Ordinal);
        Assert.Equal(
            [
                "promise 24 working hours", "promise 2 working days", "promise none", "promise change",
                "hours", "client add", "home room", "request", "home leave",
                "language en hi", "language tr hi", "language et hi", "language ar hi", "language he hi", "language mr hi",
            ],
            answer.AllButtons().Select(b => b.Say));
        Assert.Contains("owner", (await office.Says("team list")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_zone_language_and_currency_can_be_said()
    {
        await using var office = await Installed();
        var answer = await office.Says("setup 123456 North & South zone New York currency usd language german");
        Assert.Equal("North & South is open, and it is yours", answer.Fallback);
        Assert.Contains("New York time, German, USD", answer.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("promise 24 working hours", "Clients are promised an answer within 24 working hours.")]
    [InlineData("promise 2 working days currency EUR", "Clients are promised an answer within 2 working days.")]
    [InlineData("promise none", "No time is promised for an answer.")]
    public async Task How_soon_clients_are_answered_is_said_with_it(string said, string told)
    {
        await using var office = await Installed();
        var opened = await office.Says($"setup 123456 North Desk {said}");
        Assert.Equal("North Desk is open, and it is yours", opened.Fallback);
        Assert.Contains(told, opened.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(opened.AllButtons(), b => b.Say.StartsWith("promise", StringComparison.Ordinal));
        Assert.Contains(told, (await office.Says("promise")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_soon_clients_are_answered_is_asked_where_it_was_not_said_with_a_form_for_any_other()
    {
        await using var office = await Installed();
        var opened = await office.Says("setup 123456");
        Assert.Contains("Within how much working time do clients get an answer?", opened.Text(), StringComparison.Ordinal);
        var form = await office.Press(opened, "Something else");
        Assert.Equal("24 working hours", form.Asks().Single().Value);
        var set = await office.Submit(form, new Dictionary<string, string> { ["promise"] = "4h" });
        Assert.Contains("within 4 working hours", set.Text(), StringComparison.Ordinal);
        Assert.Equal("From now on no time is promised for an answer.", (await office.Press(opened, "none")).Fallback);
        Assert.Contains("“soon”", (await (await Installed()).Says("setup 123456 North promise soon")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_that_nobody_knows_is_answered_with_the_nearest_and_opens_nothing()
    {
        await using var office = await Installed();
        Assert.Contains("Europe/Tallinn", (await office.Says("setup 123456 North zone Talin")).Fallback, StringComparison.Ordinal);
        Assert.True((await office.Says("client list")).Refused);
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_account_for_ten_minutes_even_against_the_right_one()
    {
        await using var office = await Installed();
        Assert.Contains("4 times more", (await office.Says("setup 000000")).Fallback, StringComparison.Ordinal);
        for (var i = 0; i < 4; i++) await office.Says("setup 000001");
        Assert.Contains("wait ten minutes", (await office.Says("setup 123456")).Fallback, StringComparison.Ordinal);
        office.Clock.Pass(Duration.FromMinutes(11));
        Assert.False((await office.Says("setup 123456")).Refused);
    }

    [Theory]
    [InlineData("U-GUS")]
    [InlineData("T2:U-EVE")]
    [InlineData("U-BO")]
    public async Task No_guest_nobody_from_elsewhere_and_no_bot_sets_it_up(string by)
    {
        await using var office = await Installed();
        Assert.True((await office.Says("setup 123456", by)).Refused);
        Assert.False((await office.Says("setup 123456")).Refused);
    }

    [Fact]
    public async Task Only_a_direct_message_hears_the_code()
    {
        await using var office = await Installed();
        Assert.Contains("direct message", (await office.Says("setup 123456", at: "C1")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Until_then_everybody_reads_that_it_is_being_set_up_and_by_whom()
    {
        await using var office = await Installed();
        var desk = new Desk(office.Db, office.Clock, Office.Facts with { Owner = "slack:T1:U1" }, new Bell());
        foreach (var said in (string[])["client list", "request a thing", "abracadabra", "hi"])
        {
            var answer = await desk.Hear(office.Said(said, "U-GUS"), TestContext.Current.CancellationToken);
            Assert.Contains("being set up here, by Ada", answer!.Fallback, StringComparison.Ordinal);
        }
        Assert.Contains("I am not set up yet", (await office.Says("hello")).Fallback, StringComparison.Ordinal);
        Assert.False((await office.Says("help")).Refused);
    }

    [Fact]
    public async Task Whom_the_host_names_needs_no_code()
    {
        await using var office = await Installed();
        var desk = new Desk(office.Db, office.Clock, Office.Facts with { Owner = "slack:T1:U1" }, new Bell());
        Assert.False((await desk.Hear(office.Said("setup"), TestContext.Current.CancellationToken))!.Refused);
    }

    [Fact]
    public async Task Once_open_it_is_not_set_up_again()
    {
        await using var office = await Installed();
        await office.Says("setup 123456");
        Assert.Contains("Ada owns it", (await office.Says("setup 123456", "U2")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_shows_what_is_left_and_each_step_can_be_left_out()
    {
        await using var office = await Installed();
        await office.Says("setup 123456");
        await office.Says("hours mon-thu 9-13 14-18");
        await office.Says("client add Acme");
        Assert.Equal(["home room", "request", "home leave"], (await office.Says("home")).AllButtons().Take(3).Select(b => b.Say));
        Assert.Equal(["home leave room", "home leave request"], (await office.Says("home leave")).AllButtons().Select(b => b.Say));

        var left = await office.Says("home leave request");
        Assert.DoesNotContain(left.AllButtons(), b => b.Say is "request");
        await office.Says("client room acme", at: "C9");
        Assert.Contains(left.AllButtons(), b => b.Say is "home room");
        await Learned(office, "joined C9");
        Assert.DoesNotContain("left to set up", (await office.Says("home")).Text(), StringComparison.Ordinal);
        Assert.Contains("Everything is set up", (await office.Says("hi")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_platform_tells_nobody_can_say()
    {
        await using var office = await Installed();
        Assert.True((await office.Says("profile T1 U1", fields: new Dictionary<string, string> { ["kind"] = "full" })).Refused);
        await office.Says("setup 123456");
        Assert.True((await office.Says("joined C1")).Refused);
    }

    private static Task Learned(Office office, string text, params (string, string)[] fields) =>
        office.Desk.Hear(
            office.Said(text, fields: fields.ToDictionary(f => f.Item1, f => f.Item2)) with { Manner = Manner.Learned },
            TestContext.Current.CancellationToken);

    private async Task<Office> Installed()
    {
        var office = await Open();
        await office.Desk.Installed(Platform.Slack, "T1", "North", "U-BOT");
        await Learned(office, "profile T1 U1", ("name", "Ada"), ("zone", "Asia/Manila"), ("language", "en-US"), ("kind", "full"));
        await Learned(office, "profile T1 U2", ("name", "Ben"), ("zone", "Europe/Berlin"), ("language", "de-DE"), ("kind", "full"));
        await Learned(office, "profile T1 U-GUS", ("name", "Gus"), ("zone", "nonsense"), ("kind", "guest"));
        await Learned(office, "profile T2 U-EVE", ("name", "Eve"), ("kind", "external"));
        await Learned(office, "profile T1 U-BO", ("name", "Bo"), ("kind", "bot"));
        return office;
    }
}
