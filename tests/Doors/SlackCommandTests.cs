using System.Net;
using Core.Language;
using Core.Views;
using Npgsql;
using Tests.FakeSlack;
using Tests.Kit;

namespace Tests.Doors;

/// <summary>Slash commands: the response is the answer, and never waits for Slack.</summary>
public sealed class SlackCommandTests
{
    [Fact]
    public async Task An_answer_is_for_the_asker_alone()
    {
        await using var office = await SlackOffice.Open();
        var answer = await office.SlashGets(office.Ada, SlackOffice.Room, View.Of("Two hours", new Line("Two hours")));
        Assert.Equal(("ephemeral", "Two hours"), (answer.Json!["response_type"]!.GetValue<string>(), answer.Text));
        Assert.Equal("U1", answer.Message!.OnlyFor);
        Assert.DoesNotContain(office.Slack.Calls(), call => call.Method != "auth.test");
    }

    [Fact]
    public async Task What_is_to_be_told_to_the_room_is_seen_by_all()
    {
        await using var office = await SlackOffice.Open();
        var answer = await office.SlashGets(
            office.Ada, SlackOffice.Room, View.Of("Due today", new Line("Due today")) with { Audience = Audience.Room });
        Assert.Null(answer.Message!.OnlyFor);
    }

    [Fact]
    public async Task What_is_not_understood_is_said_so_with_help_as_a_button()
    {
        await using var office = await SlackOffice.Open();
        var answer = await office.Ada.Slash("/va xyzzy plugh", SlackOffice.Room);
        Assert.Contains(answer.Buttons, button => button.Value is "help");
    }

    [Fact]
    public async Task The_same_delivery_twice_gets_the_first_answer()
    {
        await using var office = await SlackOffice.Open();
        var request = office.Ada.SlashRequest("/va xyzzy", SlackOffice.Room);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => office.Client.Send(request)));
        Assert.Single(answers.Select(answer => answer.Body).Distinct());
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
    }

    [Fact]
    public async Task Silence_is_an_empty_answer()
    {
        await using var office = await SlackOffice.Open();
        Assert.Equal("", (await office.SlashGets(office.Ada, SlackOffice.Room, View.Nothing)).Body);
    }

    [Fact]
    public async Task A_form_opens_on_the_askers_screen()
    {
        await using var office = await SlackOffice.Open();
        var form = await office.Opens(office.Ada);
        Assert.Equal(("Ask for something", "Fix it"), (form.Title, form.Inputs[0].Initial));
        Assert.Equal(["ask-what", "ask-due"], form.Inputs.Select(input => input.BlockId));
    }

    [Fact]
    public async Task A_form_that_hangs_holds_up_nobody_and_comes_as_a_button_to_press()
    {
        await using var office = await SlackOffice.Open();
        office.Slack.Hang("views.open");
        var answer = await office.SlashGets(office.Ada, SlackOffice.Room, SlackOffice.Form());
        Assert.Equal((HttpStatusCode.OK, ""), (answer.Status, answer.Body));
        Assert.InRange(answer.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1.5));

        var letter = await office.Slack.Whispered("U1", "Ask for something");
        Assert.Equal(("Ask for something", "draft 7F3K"), (letter.Buttons[0].Label, letter.Buttons[0].Value));
        await office.PressGets(office.Ada, letter, "Ask for something", SlackOffice.Form(title: "Once more"));
        Assert.Equal("Once more", (await office.Slack.Opened("U1", "Tell me")).Title);
        // The test's end lets the hanging call go, and its trigger is three seconds old in no clock of ours.
    }

    [Fact]
    public async Task A_form_that_Slack_refuses_comes_as_a_letter()
    {
        await using var office = await SlackOffice.Open();
        office.Slack.Next("views.open", new Trouble.Error("expired_trigger_id"));
        await office.SlashGets(office.Ada, SlackOffice.Room, SlackOffice.Form());
        await office.Slack.Whispered("U1", "Ask for something");
        Assert.Single(office.Slack.Calls("views.open"));
    }

    [Fact]
    public async Task A_file_comes_to_the_askers_direct_message_and_the_totals_at_once()
    {
        await using var office = await SlackOffice.Open();
        var answer = await office.SlashGets(office.Ada, SlackOffice.Room, View.Of("This week: 1:30", new Line("This week: 1:30")) with
        {
            File = new Attachment("week.csv", "a;b\nü;1:30\n"),
        });
        Assert.Equal("This week: 1:30", answer.Text);
        var sent = await office.Slack.Until(() => office.Ada.Sees().LastOrDefault(message => message.Files.Count > 0), "a file");
        Assert.Equal(("week.csv", "This week: 1:30"), (sent.Files[0].Name, sent.RawText));
        Assert.Equal("a;b\nü;1:30\n", System.Text.Encoding.UTF8.GetString(sent.Files[0].Bytes!));
        Assert.Empty(office.Slack.Posts(SlackOffice.Room));
    }

    [Fact]
    public async Task When_Slack_does_not_tell_who_speaks_the_answer_follows_and_nobody_waits()
    {
        await using var office = await SlackOffice.Open();
        office.Slack.Hang("users.info");
        var answer = await office.Client.Person("UNEW").Slash("/va xyzzy", SlackOffice.Room);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.InRange(answer.Elapsed, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2.4));
        Assert.StartsWith("One moment", answer.Text, StringComparison.Ordinal);
        // The desk asks again by itself.
        await office.Slack.Until(() => office.Slack.Calls("users.info").Any(call => call.Ok) ? "asked" : null, "another question");
    }

    [Fact]
    public async Task Of_whom_Slack_tells_nothing_gets_an_answer_all_the_same()
    {
        await using var office = await SlackOffice.Open();
        office.Slack.Next("users.info", new Trouble.Error("user_not_found"));
        var answer = await office.Client.Person("UNEW").Slash("/va xyzzy", SlackOffice.Room);
        Assert.Contains(answer.Buttons, button => button.Value is "help");
    }

    [Fact]
    public async Task Whoever_nobody_knew_yet_is_looked_up_once_and_answered_at_once()
    {
        await using var office = await SlackOffice.Open();
        var newton = office.Client.Person("UNEW");
        var first = await newton.Slash("/va xyzzy", SlackOffice.Room);
        Assert.Contains(first.Buttons, button => button.Value is "help");
        await newton.Slash("/va xyzzy", SlackOffice.Room);
        Assert.Equal("UNEW", Assert.Single(office.Slack.Calls("users.info"))["user"]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task While_the_database_waits_for_a_lock_whoever_spoke_is_told_to_wait_and_the_answer_follows(string language)
    {
        var say = Phrases.In(language);
        await using var database = await Postgres.NewDatabase();
        await using var office = await SlackOffice.Open(postgres: database.ConnectionString);
        await office.Ada.Slash($"/va language {language}", SlackOffice.Room);
        await using var other = new NpgsqlConnection(database.ConnectionString);
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var held = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var hold = new NpgsqlCommand("select id from agencies for update", other, held);
        await hold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var answer = await office.Ada.Slash("/va xyzzy", SlackOffice.Room);
        Assert.Contains(say.TakesLonger, answer.Text, StringComparison.Ordinal);
        Assert.InRange(answer.Elapsed, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3));
        await held.RollbackAsync(TestContext.Current.CancellationToken);
        Assert.Contains((await office.Slack.Whispered("U1", say.NotUnderstood.Split('.')[0])).Buttons, button => button.Value is "help");
    }
}
