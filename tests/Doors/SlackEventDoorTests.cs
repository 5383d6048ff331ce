using System.Net;
using Core.Views;
using Tests.FakeSlack;

namespace Tests.Doors;

/// <summary>Events are acknowledged; what they ask is answered by a letter, once however often Slack tells of them.</summary>
public sealed class SlackEventDoorTests
{
    [Fact]
    public async Task What_is_written_to_the_bot_is_answered_there()
    {
        await using var office = await SlackOffice.Open();
        var answer = await office.Ada.Says("xyzzy plugh");
        Assert.Equal((HttpStatusCode.OK, ""), (answer.Status, answer.Body));
        Assert.Contains((await office.Slack.PostedTo("U1")).Buttons, button => button.Value is "help");
    }

    [Fact]
    public async Task A_mention_is_answered_once_and_to_its_writer_alone()
    {
        await using var office = await SlackOffice.Open();
        var answer = await office.Ada.Says("@desk xyzzy plugh", SlackOffice.Room);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (answer.Status, answer.Twin!.Status));
        await office.Slack.Whispered("U1");
        await office.Idle();
        Assert.Single(office.Slack.Calls("chat.postEphemeral"));
        Assert.Empty(office.Slack.Posts(SlackOffice.Room));
    }

    [Fact]
    public async Task A_mention_in_a_thread_is_answered_in_the_thread()
    {
        await using var office = await SlackOffice.Open();
        var first = (await office.Cleo.Says("hello", SlackOffice.Room)).Said!;
        await office.Cleo.Says("@desk xyzzy", SlackOffice.Room, first);
        Assert.Equal(first.Ts, (await office.Slack.Whispered("U-CLEO")).ThreadTs);
    }

    [Fact]
    public async Task What_people_say_to_each_other_is_not_answered()
    {
        await using var office = await SlackOffice.Open();
        await office.Ada.Says("help", SlackOffice.Room);
        await office.Idle();
        Assert.DoesNotContain(office.Slack.Messages(SlackOffice.Room), message => message.IsBots);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task However_often_Slack_repeats_it_it_is_done_once(int attempt)
    {
        await using var office = await SlackOffice.Open();
        var request = office.Ada.SaysRequest("xyzzy plugh");
        await Task.WhenAll(office.Client.Send(request), office.Client.Send(request), office.Client.Redeliver(request, attempt));
        office.Clock.Pass(NodaTime.Duration.FromMinutes(5));
        Assert.Equal(HttpStatusCode.OK, (await office.Client.Redeliver(request, attempt)).Status);
        await office.Slack.PostedTo("U1");
        await office.Idle();
        Assert.Single(office.Slack.Calls("chat.postMessage"));
    }

    [Fact]
    public async Task A_repeat_is_not_dropped_for_being_one()
    {
        await using var office = await SlackOffice.Open();
        await office.Client.Redeliver(office.Ada.SaysRequest("xyzzy plugh"), 3, "connection_failed");
        await office.Slack.PostedTo("U1");
    }

    [Fact]
    public async Task The_bots_own_posts_and_edits_come_back_and_are_nothing()
    {
        await using var office = await SlackOffice.Open();
        var shown = await office.Shows(null);
        Assert.Equal(HttpStatusCode.OK, (await office.Client.Echo(shown)).Status);
        var said = (await office.Ada.Says("xyzzy")).Said!;
        await office.Slack.PostedTo("U1");
        await office.Ada.Edits(said, "xyzzy again");
        await office.Idle();
        Assert.Equal(2, office.Slack.Calls("chat.postMessage").Count);
    }

    [Fact]
    public async Task A_form_asked_for_by_an_event_comes_as_a_button_that_opens_it()
    {
        await using var office = await SlackOffice.Open();
        // The desk keeps an answer only with its delivery, so the letter is owed here by hand.
        var request = office.Ada.SaysRequest("mumble");
        await office.Gets(request, SlackOffice.Form());
        await office.Owes(request, SlackOffice.Form());
        var letter = await office.Slack.PostedTo("U1", "Ask for something");
        await office.PressGets(office.Ada, letter, "Ask for something", SlackOffice.Form());
        await office.Slack.Opened("U1");
    }

    [Fact]
    public async Task A_press_on_what_hostile_people_wrote_is_still_only_text()
    {
        await using var office = await SlackOffice.Open();
        var view = View.Of("<!channel> <@U1>", new Title("<!channel>"), new Quote("<@U1> *b* `c`"));
        var answer = await office.SlashGets(office.Ada, SlackOffice.Room, view);
        Assert.Equal("<!channel>\n<@U1> *b* `c`", answer.Text);
    }
}
