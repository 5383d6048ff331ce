namespace Tests.Teams;

/// <summary>A request's life, the cards of both sides, time, reminders and the morning.</summary>
public abstract partial class TeamsStory
{
    [Fact]
    public async Task A_request_lives_from_new_to_done_and_both_cards_with_it()
    {
        var (scene, _, inRoom, toAda) = await Asked();
        await using var _ = scene;
        Assert.Contains("accepted", await scene.Press(scene.Ada, toAda, "Take"), StringComparison.Ordinal);
        toAda.Reads("accepted");
        inRoom.Reads("accepted");
        (await scene.Says(scene.Ada, "R-1 start")).Reads("R-1", "in progress");
        inRoom.Reads("being worked on");
        (await scene.Says(scene.Ada, "R-1 deliver https://example.com/banner")).Reads("R-1");
        inRoom.Reads("ready for your approval");
        // On the one card of the room each sees what is theirs to do.
        await scene.Press(scene.Cleo, inRoom, "Approve");
        toAda.Reads("done");
        inRoom.Reads("done");
    }

    [Fact]
    public async Task A_question_is_told_in_the_cards_thread_and_an_answer_there_is_heard()
    {
        var (scene, _, inRoom, toAda) = await Asked();
        await using var _ = scene;
        await scene.Press(scene.Ada, toAda, "Take");
        await scene.Says(scene.Ada, "R-1 ask Which banner?");
        var told = Assert.Single(scene.Acme.Messages, m => m.IsBots && m.Thread == inRoom.Id);
        told.Reads("Which banner?", "Cleo");
        await scene.Says(scene.Cleo, "R-1 answer The left one", thread: inRoom);
        scene.Posted(scene.Ada.Personal, "The left one");
    }

    [Fact]
    public async Task A_mention_in_the_thread_of_a_card_is_a_note_on_what_it_shows()
    {
        var (scene, _, inRoom, _) = await Asked();
        await using var _ = scene;
        TeamsTalking.Taken(await scene.Cleo.Says("The blue one, please", thread: inRoom));
        await scene.Idle();
        (await scene.Says(scene.Ada, "R-1 more")).Reads("The blue one, please");
    }

    [Fact]
    public async Task What_does_not_go_is_refused_beside_the_card_which_stays()
    {
        var (scene, _, inRoom, toAda) = await Asked();
        await using var _ = scene;
        var late = scene.Ada.PressActivity(toAda, "Take");
        await scene.Says(scene.Ada, "R-1 take");
        await scene.Says(scene.Ada, "R-1 done");
        TeamsTalking.Taken(await scene.Client.Send(late));
        await scene.Idle();
        toAda.Reads("done");
        inRoom.Reads("done");
    }

    [Fact]
    public async Task The_rooms_card_is_drawn_for_each_who_looks_at_it()
    {
        var (scene, _, inRoom, _) = await Asked();
        await using var _ = scene;
        var refresh = inRoom.Card().Json["refresh"]!["action"]!;
        foreach (var (who, sees, lacks) in ((FakeTeams.TeamsPerson, string, string)[])[(scene.Ada, "Take", "Approve"), (scene.Cleo, "Cancel", "Take")])
        {
            var activity = who.Activity("invoke", scene.Acme, $"f:{Guid.NewGuid()}", inRoom);
            (activity["name"], activity["replyToId"]) = ("adaptiveCard/action", inRoom.Id);
            activity["value"] = new System.Text.Json.Nodes.JsonObject { ["action"] = refresh.DeepClone(), ["trigger"] = "automatic" };
            var answer = await scene.Client.Send(activity);
            TeamsTalking.Taken(answer);
            var card = new FakeTeams.ShownCard(answer.Json["value"]!.AsObject());
            Assert.Contains(card.Buttons, b => b.Title == sees);
            Assert.DoesNotContain(card.Buttons, b => b.Title == lacks);
        }
    }

    [Fact]
    public async Task One_timer_runs_and_starting_another_stops_the_first()
    {
        var (scene, _, _, _) = await Asked();
        await using var _ = scene;
        var started = await scene.Says(scene.Ada, "timer start R-1 drafting");
        started.Reads("R-1", "drafting");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(25));
        (await scene.Says(scene.Ada, "timer start bolt call")).Reads("Bolt", "Acme & Sons", "25m");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(10));
        var status = await scene.Says(scene.Ada, "timer status");
        var stopped = await scene.Press(scene.Ada, status, status.Card().Saying("timer stop").Title);
        Assert.Contains("10m", stopped, StringComparison.Ordinal);
        (await scene.Says(scene.Ada, "timesheet today")).Reads("25m", "10m", "35m");
    }

    [Fact]
    public async Task Said_in_a_clients_room_the_answer_stands_in_the_askers_own_chat_alone()
    {
        await using var scene = await Serving();
        var posts = scene.Acme.Messages.Count(m => m.IsBots);
        (await scene.Says(scene.Ada, "timer start bolt", scene.Acme)).Reads("Bolt");
        (await scene.Says(scene.Ada, "client list", scene.Acme)).Reads("Bolt");
        Assert.Equal(posts, scene.Acme.Messages.Count(m => m.IsBots));
    }

    [Fact]
    public async Task Where_the_tenant_has_them_private_answers_are_targeted_messages()
    {
        await using var scene = await Serving("--Teams:TargetedMessages=true");
        var answer = await scene.Says(scene.Ada, "client list", scene.Acme);
        answer.Reads("Bolt");
        Assert.Equal(("29:1ada", scene.Acme), (answer.OnlyFor, answer.Room));
        Assert.DoesNotContain(scene.Cleo.Sees(scene.Acme), m => m.Text.Contains("Bolt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_shared_stands_in_the_thread_where_it_was_said()
    {
        await using var scene = await Serving();
        await scene.Says(scene.Ada, "request acme Fix the banner due friday 5pm est 2h");
        await scene.Says(scene.Ada, "request bolt Order bolts due tomorrow 5pm");
        await scene.Says(scene.Ada, "share deadlines", scene.Acme);
        var shared = scene.Acme.Messages.Last(m => m.IsBots);
        shared.Reads("Fix the banner", "Ada");
        shared.Lacks("Order bolts", "2h");
        Assert.NotNull(shared.Thread);
    }

    [Fact]
    public async Task A_colleague_is_added_by_a_mention_though_they_never_spoke()
    {
        await using var scene = await Serving();
        (await scene.Says(scene.Ada, "team add @Ben Berg", scene.Acme, mentioned: scene.Ben.User)).Reads("Ben Berg");
        (await scene.Says(scene.Ada, "team list")).Reads("Ben Berg");
        (await scene.Says(scene.Ben, "client list")).Reads("Bolt");
    }

    [Fact]
    public async Task Every_word_answers_help()
    {
        await using var scene = await Serving();
        foreach (var word in (string[])["request", "timer", "timesheet", "deadlines", "standup", "client"])
            (await scene.Says(scene.Ada, $"help {word}", scene.Acme)).Reads($"@VA Desk {word}");
        (await scene.Says(scene.Cleo, "help", scene.Acme)).Lacks("timer start", "client add");
    }

    [Fact]
    public async Task No_log_tells_what_anybody_wrote_or_any_secret()
    {
        await using var scene = await FirstDay("--Logging:LogLevel:Default=Trace");
        var code = scene.Code;
        await scene.Says(scene.Ada, $"setup {code} Zephyrdesk");
        await scene.Says(scene.Ada, "client add Zebulon zone America/New_York");
        await scene.Says(scene.Ada, "client room zebulon", scene.Acme);
        await scene.Says(scene.Cleo, "request Zanzibar by friday 5pm", scene.Acme);
        await scene.Press(scene.Ada, scene.Posted(scene.Ada.Personal, "Zanzibar"), "Take");
        scene.Teams.Next("post", new FakeTeams.TeamsTrouble.Refused(403, "BotNotInConversationRoster"));
        TeamsTalking.Taken(await scene.Cleo.Says("R-1 note Zloty", scene.Acme));
        await scene.Idle();
        var token = scene.Teams.Calls.First(c => c.Authorization is not null).Authorization!.Split(' ')[1];
        foreach (var secret in (string[])["Zephyrdesk", "Zebulon", "Zanzibar", "Zloty", code, FakeTeams.TeamsIds.Secret, token, "eyJ"])
            Assert.DoesNotContain(scene.Log.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(scene.Log.Lines, line => line.Contains("BotNotInConversationRoster", StringComparison.Ordinal));
    }
}
