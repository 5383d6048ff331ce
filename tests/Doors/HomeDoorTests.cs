using System.Net;
using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Doors;

/// <summary>The Home tab, opened and pressed as people do in Slack.</summary>
public sealed class HomeDoorTests
{
    [Fact]
    public async Task Opening_the_tab_publishes_ones_own_page_and_twice_the_same_event_publishes_once()
    {
        await using var office = await SlackOffice.Open();
        var request = office.Ada.OpensHomeRequest();
        Assert.Equal((HttpStatusCode.OK, ""), await Taken(office, request));
        await office.Slack.Home("U1", "No timer is running");
        Assert.Equal((HttpStatusCode.OK, ""), await Taken(office, request));
        await office.Idle();
        Assert.Single(office.Slack.Calls("views.publish"));
        Assert.Empty(office.Slack.Posts(office.Ada.Direct));
    }

    [Fact]
    public async Task The_other_tab_of_the_app_is_no_page()
    {
        await using var office = await SlackOffice.Open();
        await office.Ada.OpensHome("messages");
        await office.Idle();
        Assert.Empty(office.Slack.Calls("views.publish"));
    }

    [Fact]
    public async Task Whoever_is_unknown_is_asked_about_first_and_the_page_follows()
    {
        await using var office = await SlackOffice.Open();
        await office.Client.Person("UNEW").OpensHome();
        var page = await office.Slack.Home("UNEW");
        Assert.Contains("North Desk", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Buttons);
        Assert.Single(office.Slack.Calls("users.info"));
        await office.Idle();
        Assert.Empty(office.Slack.Posts(office.Slack.Direct("UNEW")));
    }

    [Fact]
    public async Task Where_Slack_is_slow_to_say_who_it_is_the_page_follows_and_no_message_does()
    {
        await using var office = await SlackOffice.Open();
        office.Slack.Next("users.info", new Trouble.Broken());
        await office.Client.Person("UNEW").OpensHome();
        await office.Idle();
        office.Clock.Pass(NodaTime.Duration.FromMinutes(10));
        await office.Idle();
        Assert.Contains("North Desk", (await office.Slack.Home("UNEW")).Text, StringComparison.Ordinal);
        Assert.Empty(office.Slack.Posts(office.Slack.Direct("UNEW")));
    }

    [Fact]
    public async Task A_press_on_the_page_is_told_above_it_and_the_page_shows_what_came_of_it()
    {
        await using var office = await SlackOffice.Open();
        await office.Ada.OpensHome();
        var page = await office.Slack.Home("U1", "No timer is running");

        await office.Ada.Press(page, "Start Bolt");
        await office.Slack.Opened("U1", "The timer is running for Bolt");
        await office.Slack.Home("U1", "The timer is running for Bolt");
        Assert.Empty(office.Slack.Posts(office.Ada.Direct));

        var told = office.Ada.View!;
        Assert.Contains("Undo", told.Buttons.Select(b => b.Label));
        await office.Ada.Press(told, "Undo");
        await office.Slack.Home("U1", "No timer is running");
        Assert.Empty(office.Slack.Calls("response_url"));
    }

    [Fact]
    public async Task A_form_asked_for_on_the_page_opens_and_its_answer_comes_as_a_direct_message()
    {
        await using var office = await SlackOffice.Open();
        await office.Cleo.OpensHome();
        await office.Cleo.Press(await office.Slack.Home("U-CLEO"), "New request");
        var form = await office.Slack.Opened("U-CLEO", "What");
        Assert.True((await office.Cleo.Submit(form, ("what", "Fix the banner"))).Ok);
        await office.Slack.PostedTo("U-CLEO", "R-1");
        await office.Slack.Home("U-CLEO", "Fix the banner");
    }

    [Fact]
    public async Task What_is_no_longer_so_is_refused_above_the_page()
    {
        await using var office = await SlackOffice.Open();
        await office.Ada.Slash("/timer start bolt");
        await office.Ada.OpensHome();
        var page = await office.Slack.Home("U1", "for Bolt");
        var stop = office.Ada.PressRequest(page, "Stop");
        await office.Ada.Slash("/timer stop");
        await office.Ada.Slash("/timer start acme");
        await office.Client.Send(stop);
        await office.Slack.Opened("U1");
        await office.Slack.Home("U1", "for Acme & Sons");
    }

    [Fact]
    public async Task Where_nothing_can_be_opened_above_the_page_the_answer_is_a_direct_message()
    {
        await using var office = await SlackOffice.Open();
        await office.Ada.OpensHome();
        var page = await office.Slack.Home("U1");
        office.Slack.Next("views.open", new Trouble.Error("expired_trigger_id"));
        await office.Ada.Press(page, "Start Bolt");
        await office.Slack.PostedTo("U1", "The timer is running for Bolt");
    }

    [Fact]
    public async Task The_same_press_twice_starts_one_timer_and_opens_one_answer()
    {
        await using var office = await SlackOffice.Open();
        await office.Ada.OpensHome();
        var press = office.Ada.PressRequest(await office.Slack.Home("U1"), "Start Bolt");
        await office.Client.Send(press);
        await office.Slack.Opened("U1", "for Bolt");
        await office.Client.Send(press);
        await office.Idle();
        Assert.Single(office.Slack.Calls("views.open"));
    }

    [Fact]
    public async Task A_call_that_was_believed_lost_overwrites_nothing_when_it_arrives()
    {
        await using var office = await SlackOffice.Open();
        await office.Ada.OpensHome();
        var page = await office.Slack.Home("U1");
        var first = page.Hash;
        await office.Ada.Slash("/timer start bolt");
        await office.Slack.Home("U1", "for Bolt");
        Assert.Equal(first, office.Slack.Calls("views.publish")[^1]["hash"]);
        // Somebody else has published since, another host for example: what is so is drawn anew and published whatever stands there.
        office.Slack.Next("views.publish", new Trouble.Error("hash_conflict"));
        await office.Ada.Slash("/timer start acme");
        await office.Slack.Received(call => call.Outcome is "hash_conflict");
        await office.Idle();
        office.Clock.Pass(NodaTime.Duration.FromMinutes(10));
        await office.Idle();
        await office.Slack.Home("U1", "for Acme & Sons");
        Assert.Null(office.Slack.Calls("views.publish")[^1]["hash"]);
    }

    [Fact]
    public async Task An_app_without_the_tab_is_not_asked_again_until_somebody_opens_it()
    {
        await using var office = await SlackOffice.Open(slack => slack.HasNoHomeTab());
        await office.Ada.OpensHome();
        await office.Slack.Received(call => call.Outcome is "not_enabled");
        await office.Ada.Slash("/timer start bolt");
        await office.Idle();
        Assert.Single(office.Slack.Calls("views.publish"));
    }

    [Fact]
    public async Task A_press_that_names_no_room_is_answered_all_the_same()
    {
        await using var office = await SlackOffice.Open();
        await office.Ada.OpensHome();
        var page = await office.Slack.Home("U1");
        page.Content["private_metadata"] = "not ours";
        await office.Ada.Press(page, "Start Bolt");
        await office.Slack.Opened("U1", "for Bolt");
    }

    private static async Task<(HttpStatusCode, string)> Taken(SlackOffice office, SignedRequest request)
    {
        var answer = await office.Client.Send(request);
        return (answer.Status, answer.Body);
    }
}
