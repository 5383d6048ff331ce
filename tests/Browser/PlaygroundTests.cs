using Microsoft.Playwright;
using static Tests.Browser.PlaygroundDriver;

namespace Tests.Browser;

/// <summary>The main job, clicked through on the page that a new user sees first.</summary>
public sealed class PlaygroundTests
{
    private const string Banner = "/request Fix the banner by friday 5pm !urgent est 2h #design";

    [Fact]
    public async Task A_client_asks_and_the_assistant_takes_works_delivers_and_is_thanked()
    {
        await using var page = await PlaygroundDriver.Open();
        await Bind(page);

        await page.Says(Client, Banner);
        await page.Press(Client, "R-1 is filed", "Confirm");
        await page.Message(Client, "understood correctly");
        await page.Press(Assistant, "Fix the banner", "Take");
        await page.Message(Client, "accepted");

        await page.Says(Assistant, "timer start R-1 drafting");
        await page.Message(Assistant, "The timer is running for R-1");
        await page.Press(Assistant, "The timer is running for R-1", "Stop");
        await page.Message(Assistant, "Stopped: R-1");

        await page.Says(Assistant, "R-1 deliver https://example.com/banner.png");
        await page.Press(Client, "ready for your approval", "Approve");
        await page.Message(Client, "done");
        await page.LooksRight();
    }

    [Fact]
    public async Task A_form_keeps_what_was_typed_and_says_at_the_field_what_is_wrong()
    {
        await using var page = await PlaygroundDriver.Open();
        await Bind(page);

        await page.Says(Client, "/request");
        await page.Dialog.WaitForAsync();
        await page.Dialog.Locator("[name=what]").FillAsync("Proofread the newsletter");
        await page.Dialog.Locator("[name=due]").FillAsync("32 dec");
        await page.Dialog.Locator("[type=submit]").ClickAsync();
        await page.Dialog.Locator("[name=due][aria-invalid=true]").WaitForAsync();
        Assert.Equal("Proofread the newsletter", await page.Dialog.Locator("[name=what]").InputValueAsync());
        Assert.NotEqual("", await page.Dialog.Locator("#ask-due-error").InnerTextAsync());
        await page.LooksRight();
        await page.Picture("form-error");

        await page.Dialog.Locator("[name=due]").FillAsync("friday 5pm");
        await page.Dialog.Locator("[type=submit]").ClickAsync();
        await page.Message(Client, "R-1 is filed");
        Assert.Equal(0, await page.Dialog.CountAsync());
    }

    [Fact]
    public async Task A_question_is_answered_in_a_form_and_what_was_delivered_goes_back_for_changes()
    {
        await using var page = await PlaygroundDriver.Open();
        await Bind(page);
        await page.Says(Client, Banner);
        await page.Press(Client, "R-1 is filed", "Change");
        await page.Fill("what", "Fix the big banner");
        await page.Message(Client, "Fix the big banner");

        await page.Press(Assistant, "Fix the big banner", "Ask");
        await page.FillOnly("Which blue?");
        await page.Press(Client, "Which blue?", "Answer");
        await page.FillOnly("The dark one");
        await page.Message(Assistant, "The dark one");

        await page.Press(Assistant, "The dark one", "Take");
        await page.Says(Assistant, "R-1 deliver");
        await page.Press(Client, "ready for your approval", "Ask for changes");
        await page.FillOnly("A little darker still");
        await page.Message(Assistant, "A little darker still");
        await page.LooksRight();
        await page.Picture("changes");
    }

    [Fact]
    public async Task Another_timer_stops_the_first_and_undo_brings_it_back()
    {
        await using var page = await PlaygroundDriver.Open();
        await Bind(page);
        await page.Says(Assistant, "client add Bolt");
        await page.Message(Assistant, "Added Bolt");
        await page.Says(Assistant, "timer start acme drafting");
        await page.Message(Assistant, "The timer is running for Acme & Sons");
        await page.Moves("hour");
        await page.Says(Assistant, "timer start bolt calls");
        await page.Message(Assistant, "Acme & Sons stopped, after 1h");
        await page.Press(Assistant, "The timer is running for Bolt", "Undo");
        await page.Message(Assistant, "Undone");
        await page.Says(Assistant, "timer");
        await page.Message(Assistant, "The timer has been running for Acme & Sons");
        await page.Moves("hour");
        await page.Says(Assistant, "timesheet week");
        await page.Message(Assistant, "2h in all");
        await page.LooksRight();
        await page.Picture("timesheet");
    }

    [Fact]
    public async Task What_is_written_in_a_cards_thread_is_a_note_on_the_request()
    {
        await using var page = await PlaygroundDriver.Open();
        await Bind(page);
        await page.Says(Client, Banner);
        var card = await page.Message(Client, "received");
        await card.Locator("summary").ClickAsync();
        await card.Locator(".reply input").FillAsync("The logo is at https://example.com/logo.svg");
        await card.Locator(".reply input").PressAsync("Enter");
        await page.Message(Assistant, "1 note");
    }

    [Fact]
    public async Task The_next_morning_brings_a_standup_and_posting_it_tells_the_client_only_their_part()
    {
        await using var page = await PlaygroundDriver.Open();
        await Bind(page);
        await page.Says(Client, Banner);
        await page.Press(Assistant, "Fix the banner", "Take");
        await page.Press(Assistant, "R-1 is yours", "Start");
        await page.Says(Assistant, "client add \"Globex Corporation\"");
        await page.Message(Assistant, "Added Globex Corporation");

        await page.Moves("tomorrow");
        await page.Press(Assistant, "Standup for", "Post");
        await page.Message(Assistant, "gets it");
        // Nine in the morning of the desk is two in New York.
        for (var hours = 0; hours < 8; hours++) await page.Moves("hour");
        var part = await page.Message(Client, "update for");
        Assert.Contains("Fix the banner", await part.InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Globex", await part.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var page = await PlaygroundDriver.Open();
        await page.Page.Locator("#write-vera").FocusAsync();
        await page.Page.Keyboard.TypeAsync("hours");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Dialog.WaitForAsync();
        await page.Page.Keyboard.TypeAsync("mon-thu 9-13 14-18");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Message(Assistant, "From now on the desk works");
        await page.Page.Locator("#tab-vera-dm-vera").FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("true", await page.Page.Locator("#tab-vera-acme").GetAttributeAsync("aria-selected"));
    }

    [Theory]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    [InlineData(1440, 900, ColorScheme.Light)]
    [InlineData(1440, 900, ColorScheme.Dark)]
    public async Task Nothing_is_cut_or_pale_on_a_phone_and_on_a_desk_by_day_and_by_night(int width, int height, ColorScheme scheme)
    {
        await using var page = await PlaygroundDriver.Open(width, height, scheme);
        var name = $"{width}-{scheme}".ToLowerInvariant();
        await page.LooksRight();
        await page.Picture($"first-{name}");
        await Bind(page);
        await page.Says(Client, Banner);
        await page.Message(Client, "R-1 is filed");
        await page.Picture($"filed-{name}");
        await page.Says(Client, "/request سطر من اليمين إلى اليسار " + new string('w', 120));
        await page.Message(Client, "R-2 is filed");
        await page.LooksRight();
        await page.Press(Assistant, "Fix the banner", "Take");
        await page.Says(Assistant, "help");
        await page.Message(Assistant, "What I can do");
        await page.LooksRight();
        await page.Picture($"working-{name}");
    }

    private static async Task Bind(PlaygroundDriver page)
    {
        await page.Says(Assistant, "client add \"Acme & Sons\" zone America/New_York");
        await page.Message(Assistant, "Added Acme & Sons");
        await page.Enter(Assistant, "acme");
        await page.Says(Assistant, "/client room acme");
        await page.Message(Client, "To ask for something");
        await page.Enter(Assistant, "dm-vera");
    }
}
