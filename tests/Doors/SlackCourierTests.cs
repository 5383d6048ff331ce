using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;
using Tests.FakeSlack;

namespace Tests.Doors;

/// <summary>Letters on their way into Slack, and what becomes of them.</summary>
public sealed class SlackCourierTests
{
    private static readonly View Note = View.Of("R-1 is done & <dusted>", new Line("R-1 is done"), new Line(new Link("See", "https://acme.com")));

    private static readonly Address Room = new(Platform.Slack, "T1", SlackOffice.Room, User: null, Direct: false);

    private static readonly Address Ada = new(Platform.Slack, "T1", Room: null, "U1", Direct: true);

    [Fact]
    public async Task A_letter_for_a_room_is_posted_there_and_nothing_in_it_unfolds()
    {
        await using var office = await SlackOffice.Open();
        var done = Assert.IsType<Delivery.Done>(await office.Carries(Room, Note));
        var post = Assert.Single(office.Slack.Posts(SlackOffice.Room));
        Assert.Equal((SlackOffice.Room, post.Ts), (done.Room, done.Message));
        Assert.Equal("R-1 is done &amp; &lt;dusted&gt;", post.RawText);
        var call = Assert.Single(office.Slack.Calls("chat.postMessage"));
        Assert.Equal(("false", "false", null), (call["unfurl_links"], call["unfurl_media"], call["link_names"]));
    }

    [Fact]
    public async Task Beneath_a_card_it_is_posted_in_the_cards_thread()
    {
        await using var office = await SlackOffice.Open();
        await office.Carries(Room, Note);
        var card = Assert.Single(office.Slack.Posts(SlackOffice.Room));
        await office.Carries(Room with { Thread = card.Ts }, View.Of("Question", new Line("Question")));
        Assert.Equal(card.Ts, (await office.Slack.Posted(SlackOffice.Room, "Question")).ThreadTs);
    }

    [Fact]
    public async Task A_letter_for_a_person_opens_their_direct_message_and_tells_which_it_is()
    {
        await using var office = await SlackOffice.Open();
        var done = Assert.IsType<Delivery.Done>(await office.Carries(Ada, Note));
        Assert.Equal(office.Slack.Direct("U1"), done.Room);
        await office.Carries(Ada with { Room = done.Room }, Note);
        Assert.Single(office.Slack.Calls("conversations.open"));
        Assert.Equal(2, office.Slack.Posts(done.Room!).Count);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task What_was_posted_is_found_again_by_its_mark_and_by_no_other(bool direct, bool thread)
    {
        await using var office = await SlackOffice.Open();
        var to = (direct ? Ada : Room) with { Mark = "m/1" };
        if (thread)
        {
            await office.Carries(Room, Note);
            to = to with { Thread = Assert.Single(office.Slack.Posts(SlackOffice.Room)).Ts };
        }
        Assert.Null(await Look(to));
        var done = await office.Carries(to, Note);
        Assert.Equal(done, await Look(to));
        Assert.Null(await Look(to with { Mark = "m/2" }));

        Task<Delivery?> Look(Address at) => office.Courier.Look(at, Note, office.Clock.Now, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task It_is_found_behind_all_that_was_posted_since()
    {
        await using var office = await SlackOffice.Open();
        var to = Room with { Mark = "m/1" };
        var done = await office.Carries(to, Note);
        for (var later = 2; later <= 120; later++) await office.Carries(Room with { Mark = $"m/{later}" }, Note);
        Assert.Equal(done, await office.Courier.Look(to, Note, office.Clock.Now, TestContext.Current.CancellationToken));
        Assert.Equal(3, office.Slack.Calls("conversations.history").Count);
    }

    [Fact]
    public async Task What_arrived_though_its_answer_was_lost_is_not_posted_again()
    {
        await using var office = await SlackOffice.Open();
        office.Slack.Next("chat.postMessage", new Trouble.Dropped());
        var said = office.Cleo.SlashRequest("/va mumble", SlackOffice.Room);
        await office.Owes(said, Note with { Audience = Audience.Room });
        await office.Idle();
        office.Clock.Pass(Duration.FromMinutes(1));
        await office.Idle();
        Assert.Single(office.Slack.Posts(SlackOffice.Room));
        Assert.Single(office.Slack.Calls("conversations.history"));
    }

    [Fact]
    public async Task For_one_person_in_a_room_only_they_see_it()
    {
        await using var office = await SlackOffice.Open();
        var done = Assert.IsType<Delivery.Done>(await office.Carries(Room with { User = "U-CLEO" }, Note));
        Assert.Null(done.Message);
        await office.Slack.Whispered("U-CLEO", "R-1 is done");
        Assert.Empty(office.Slack.Posts(SlackOffice.Room));
    }

    [Fact]
    public async Task Whoever_is_not_in_the_room_reads_it_in_their_direct_message()
    {
        await using var office = await SlackOffice.Open();
        office.Slack.Channel(SlackOffice.Room).Members.Remove("U-CLEO");
        await office.Carries(Room with { User = "U-CLEO" }, Note);
        await office.Slack.PostedTo("U-CLEO", "R-1 is done");
    }

    [Fact]
    public async Task What_one_person_shares_with_a_room_is_posted_for_all()
    {
        await using var office = await SlackOffice.Open();
        await office.Carries(Room with { User = "U1" }, Note with { Audience = Audience.Room });
        Assert.Single(office.Slack.Posts(SlackOffice.Room));
    }

    [Theory]
    [InlineData("C-OUT", "not_in_channel")]
    [InlineData("C-GONE", "channel_not_found")]
    public async Task Where_the_bot_is_not_a_letter_for_the_room_never_arrives(string room, string why)
    {
        await using var office = await SlackOffice.Open();
        Assert.Equal(new Delivery.Never(why), await office.Carries(Room with { Room = room }, Note));
    }

    [Fact]
    public async Task A_direct_message_between_others_is_none_of_the_bots_and_its_own_is_opened()
    {
        await using var office = await SlackOffice.Open();
        await office.Carries(Ada with { Room = "DOTHER" }, Note);
        await office.Slack.PostedTo("U1", "R-1 is done");
    }

    public static TheoryData<Trouble, Delivery> Troubles => new()
    {
        { new Trouble.TooMany(17), new Delivery.Later(Duration.FromSeconds(17)) },
        { new Trouble.Error("ratelimited"), new Delivery.Later(Duration.FromSeconds(30)) },
        { new Trouble.Broken(), new Delivery.Later(Duration.Zero) { Doubtful = true } },
        { new Trouble.Dropped(), new Delivery.Later(Duration.Zero) { Doubtful = true } },
        { new Trouble.Error("internal_error"), new Delivery.Later(Duration.Zero) { Doubtful = true } },
        { new Trouble.Error("is_archived"), new Delivery.Never("is_archived") },
        { new Trouble.Error("account_inactive"), new Delivery.Stopped("account_inactive") },
        { new Trouble.Error("some_new_word"), new Delivery.Never("some_new_word") },
    };

    [Theory]
    [MemberData(nameof(Troubles), DisableDiscoveryEnumeration = true)]
    public async Task Each_trouble_has_its_outcome(Trouble trouble, Delivery expected)
    {
        await using var office = await SlackOffice.Open();
        office.Slack.Next("chat.postMessage", trouble);
        Assert.Equal(expected, await office.Carries(Room, Note));
    }

    [Fact]
    public async Task A_posted_card_is_drawn_anew()
    {
        await using var office = await SlackOffice.Open();
        var done = Assert.IsType<Delivery.Done>(await office.Carries(Room, Note));
        var again = await office.Redraws(Room, done.Message!, View.Of("Reopened", new Line("Reopened")));
        Assert.Equal(new Delivery.Done(SlackOffice.Room, done.Message), again);
        Assert.Equal("Reopened", Assert.Single(office.Slack.Posts(SlackOffice.Room)).Text);
        Assert.Equal(new Delivery.Never("message_not_found"), await office.Redraws(Room, "1.1", Note));
    }

    [Theory]
    [InlineData("files.getUploadURLExternal")]
    [InlineData("upload")]
    [InlineData("files.completeUploadExternal")]
    public async Task A_file_that_did_not_get_through_is_tried_again(string step)
    {
        await using var office = await SlackOffice.Open();
        office.Slack.Next(step, new Trouble.Broken());
        var view = Note with { File = new Attachment("week.csv", "a;b\n") };
        Assert.Equal(new Delivery.Later(Duration.Zero) { Doubtful = true }, await office.Carries(Ada, view));
        Assert.IsType<Delivery.Done>(await office.Carries(Ada, view));
        Assert.Single(office.Ada.Sees());
    }

    [Theory]
    [InlineData("U1", "T1", "Full", "Europe/Tallinn", "Ada")]
    [InlineData("UNEW", "T1", "Guest", "Europe/Berlin", "Newton")]
    [InlineData("UFAR", "T9", "External", "Asia/Tokyo", "Far")]
    [InlineData(SlackIds.BotUser, "T1", "Bot", "Europe/Tallinn", "desk")]
    public async Task Asked_who_somebody_is_Slack_tells(string user, string team, string kind, string zone, string name)
    {
        await using var office = await SlackOffice.Open();
        office.Slack.Add(new SlackUser("UFAR", "far") { RealName = "Far", TeamId = "T9", Tz = "Asia/Tokyo" });
        var said = Assert.IsType<Delivery.Learned>(await office.Asks("T1", $"profile {team} {user}")).Said;
        Assert.Equal(
            ($"profile {team} {user}", Manner.Learned, new Speaker("", "slack"), "T1"), (said.Text, said.Manner, said.Speaker, said.Place.Workspace));
        Assert.Equal((kind, zone, name, "en-US"), (said.Fields["kind"], said.Fields["zone"], said.Fields["name"], said.Fields["language"]));
    }

    [Fact]
    public async Task Of_somebody_who_is_gone_no_rights_are_learned_and_of_an_unknown_errand_nothing()
    {
        await using var office = await SlackOffice.Open();
        var said = Assert.IsType<Delivery.Learned>(await office.Asks("T1", "profile T1 UGONE")).Said;
        Assert.Equal(("profile T1 UGONE", Manner.Learned), (said.Text, said.Manner));
        Assert.Equal("External", said.Fields["kind"]);
        Assert.Equal(new Delivery.Never("unknown_errand"), await office.Asks("T1", "weather"));
    }

    [Fact]
    public async Task A_call_that_hangs_ends_when_it_is_told_to()
    {
        await using var office = await SlackOffice.Open();
        office.Slack.Hang("chat.postMessage");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => office.Courier.Carry(Room, Note, stop.Token));
    }

    [Fact]
    public async Task The_token_is_only_ever_in_the_header()
    {
        await using var office = await SlackOffice.Open();
        await office.Carries(Ada, Note with { File = new Attachment("a.csv", "a\n") });
        Assert.DoesNotContain(office.Slack.Calls(), call => call.Args.ToJsonString().Contains(SlackIds.BotToken, StringComparison.Ordinal));
    }
}
