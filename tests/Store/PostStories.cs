using System.Diagnostics;
using Core.Store;
using NodaTime;
using Tests.Kit;

namespace Tests.Store;

public sealed class PostOnSqlite() : PostStories(Office.OnSqlite);

public sealed class PostOnPostgres() : PostStories(Office.OnPostgres);

/// <summary>How letters leave: once, in order, true, and by day.</summary>
public abstract class PostStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task A_letter_reaches_its_reader_once_and_their_direct_conversation_is_remembered()
    {
        await using var office = await Open();
        var ada = await office.To("Ada");
        await office.Owes(ada, "first");
        var carried = Assert.Single(await office.Sent());
        Assert.Equal(("U1", (string?)null), (carried.To.User, carried.To.Room));
        Assert.Contains("first", carried.Text, StringComparison.Ordinal);
        Assert.Empty(await office.Sent());

        await office.Owes(ada, "second");
        Assert.Equal("D-U1", Assert.Single(await office.Sent()).To.Room);
    }

    [Fact]
    public async Task A_letter_that_has_become_untrue_is_not_sent_and_what_is_true_again_is_owed_again()
    {
        await using var office = await Open();
        var room = await office.ToRoom("C-ACME");
        await office.Owes(room, "news");
        await office.BecomesUntrue("news");
        Assert.Empty(await office.Sent());
        Assert.Equal("untrue", Assert.Single(await office.Outcomes()).Outcome);

        await office.OwesAgain(room, "news");
        Assert.Single(await office.Sent());
        await office.OwesAgain(room, "news");
        Assert.Empty(await office.Sent());
    }

    [Fact]
    public async Task A_letter_planned_twice_is_one_and_is_taken_by_one_postman()
    {
        await using var office = await Open();
        var room = await office.ToRoom("C-ACME");
        await office.Owes(room, "news");
        await office.OwesAgain(room, "news");
        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => office.Posting.Take(default))));
        Assert.Single(taken.SelectMany(letters => letters));
    }

    [Fact]
    public async Task What_is_for_one_room_arrives_in_the_order_in_which_it_was_owed()
    {
        await using var office = await Open();
        string[] texts = [.. Enumerable.Range(0, 90).Select(i => $"n{i:00}")];
        await office.Owes(await office.ToRoom("C-ACME"), texts);
        var carried = await office.Sent();
        Assert.Equal(texts, carried.Select(c => texts.Single(t => c.Text.Contains(t, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_letter_whose_lease_ran_out_while_it_waited_is_left_to_whoever_has_it_now()
    {
        await using var office = await Open();
        var slow = new Courier();
        var hangs = new TaskCompletionSource();
        slow.Holds["C-ACME"] = hangs.Task;
        using var postman = office.PostmanWith(slow);
        await office.Owes(await office.ToRoom("C-ACME"), "first", "second");
        var stuck = postman.Idle(TestContext.Current.CancellationToken);
        await Until(() => Task.FromResult(!slow.Handed.IsEmpty));

        office.Clock.Pass(Outbox.Lease);
        Assert.Equal(2, (await office.Sent()).Count);
        hangs.SetResult();
        await stuck;
        Assert.Contains("first", Assert.Single(slow.Carried).Text, StringComparison.Ordinal);
        Assert.All(await office.Outcomes(), o => Assert.Equal(("sent", 2L), (o.Outcome, o.Takes)));
    }

    [Fact]
    public async Task A_living_host_keeps_what_it_has_in_hand_and_not_what_another_has_taken_over()
    {
        await using var office = await Open();
        await office.Owes(await office.ToRoom("C-ACME"), "kept", "lost");
        var hand = await office.Posting.Take(TestContext.Current.CancellationToken);
        office.Clock.Pass(Outbox.Lease - Duration.FromSeconds(1));
        await office.Posting.Keep([hand[0]]);
        office.Clock.Pass(Duration.FromSeconds(1));
        var lost = Assert.Single(await office.Posting.Take(TestContext.Current.CancellationToken));
        Assert.Equal(hand[1].Id, lost.Id);

        office.Clock.Pass(Outbox.Lease);
        await office.Posting.Keep(hand);
        Assert.Null(await office.Posting.Begin(hand[1]));
        Assert.NotNull(await office.Posting.Begin(hand[0]));
        Assert.Equal(lost.Id, Assert.Single(await office.Posting.Take(TestContext.Current.CancellationToken)).Id);
    }

    [Fact]
    public async Task What_a_host_took_and_did_not_live_to_send_waits_for_no_lease_when_it_starts_again()
    {
        await using var office = await Open();
        await office.Owes(await office.ToRoom("C-ACME"), "first");
        Assert.Single(await office.Posting.Take(TestContext.Current.CancellationToken));
        Assert.Empty(await office.Sent());
        await office.Db.InTransaction(async db => { await db.ReleaseLetters(); return true; }, TestContext.Current.CancellationToken);
        Assert.Single(await office.Sent());
    }

    [Fact]
    public async Task A_call_that_hangs_stops_one_room_and_no_other()
    {
        await using var office = await Open();
        var hangs = new TaskCompletionSource();
        office.Courier.Holds["C-ACME"] = hangs.Task;
        await office.Owes(await office.ToRoom("C-ACME"), "for acme");
        await office.Owes(await office.ToRoom("C-BOLT"), "for bolt", "for bolt too");
        await office.Owes(await office.To("Ben"), "for ben");
        var letters = office.Sent();
        await Until(async () => (await office.Outcomes()).Count(o => o.Outcome is "sent") == 3);
        Assert.DoesNotContain(office.Courier.Carried, c => c.To.Room == "C-ACME");
        hangs.SetResult();
        Assert.Equal(4, (await letters).Count);
    }

    [Fact]
    public async Task A_host_that_stops_lets_arrive_what_has_begun_and_gives_back_what_waits()
    {
        await using var office = await Open();
        var hangs = new TaskCompletionSource();
        var last = new Courier();
        last.Holds["C-ACME"] = hangs.Task;
        using var postman = office.PostmanWith(last);
        await office.Owes(await office.ToRoom("C-ACME"), "first", "second");
        await postman.StartAsync(TestContext.Current.CancellationToken);
        await Until(() => Task.FromResult(!last.Handed.IsEmpty));
        var stopping = postman.StopAsync(TestContext.Current.CancellationToken);
        hangs.SetResult();
        await stopping;
        Assert.Contains("first", Assert.Single(last.Carried).Text, StringComparison.Ordinal);
        Assert.Contains("second", Assert.Single(await office.Sent()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_their_hours_only_an_answer_leaves_and_the_rest_comes_when_they_begin()
    {
        await using var office = await Open();
        office.Clock.To("2026-12-02T17:00", "America/New_York");
        var room = await office.ToRoom("C-ACME");
        await office.Owes(room, Manners.ByDay, "tomorrow");
        await office.Owes(room, "now");
        Assert.Contains("now", Assert.Single(await office.Sent()).Text, StringComparison.Ordinal);
        office.Clock.To("2026-12-03T08:59", "America/New_York");
        Assert.Empty(await office.Sent());
        office.Clock.To("2026-12-03T09:00", "America/New_York");
        Assert.Contains("tomorrow", Assert.Single(await office.Sent()).Text, StringComparison.Ordinal);
        Assert.All(await office.Outcomes(), o => Assert.Equal(0, o.Tries));
    }

    [Fact]
    public async Task What_cannot_be_drawn_keeps_nobody_waiting_and_ends_at_last()
    {
        await using var office = await Open();
        await office.Owes("nobody/ever", "broken");
        await office.Owes(await office.ToRoom("C-ACME"), "whole");
        Assert.Contains("whole", Assert.Single(await office.Sent()).Text, StringComparison.Ordinal);
        for (var minutes = 0; minutes < 31; minutes++)
        {
            office.Clock.Pass(Duration.FromMinutes(1));
            await office.Sent();
        }
        Assert.Equal("never", (await office.Outcomes()).Single(o => o.Outcome is not "sent").Outcome);
    }

    [Fact]
    public async Task An_event_is_answered_by_a_letter_and_its_repeat_owes_nothing_new()
    {
        await using var office = await Open();
        var said = office.Said("abracadabra", "U2") with { AnswerByLetter = true };
        var answer = await office.Desk.Hear(said, TestContext.Current.CancellationToken);
        await office.Desk.Hear(said, TestContext.Current.CancellationToken);
        var carried = Assert.Single(await office.Sent());
        Assert.Equal(answer!.Fallback, carried.View.Fallback);
        Assert.Equal("D-U2", carried.To.Room);
        await office.Desk.Hear(said, TestContext.Current.CancellationToken);
        Assert.Empty(await office.Sent());
    }

    [Fact]
    public async Task Whoever_is_unknown_is_asked_about_once_however_much_they_say()
    {
        await using var office = await Open();
        Assert.Null(await office.Desk.Hear(office.Said("help", "U9"), TestContext.Current.CancellationToken));
        await office.Desk.HearLater(office.Said("help", "U9"), TestContext.Current.CancellationToken);
        await office.Desk.HearLater(office.Said("timer", "U9"), TestContext.Current.CancellationToken);
        await office.Sent();
        Assert.Equal(["T1: profile T1 U9"], office.Courier.Asked);
    }

    [Fact]
    public async Task Old_deliveries_and_drafts_are_forgotten_and_young_ones_are_not()
    {
        await using var office = await Open();
        await office.Says("abracadabra", delivery: "old");
        office.Clock.Pass(Duration.FromDays(3) + Duration.FromMinutes(1));
        await office.Says("abracadabra", delivery: "young");
        await office.Upkeep.Forget(TestContext.Current.CancellationToken);
        Assert.Null(await Answer("old"));
        Assert.NotNull(await Answer("young"));

        Task<Core.Views.View?> Answer(string delivery) => office.Db.Read(s => s.AnswerTo(Core.Speech.Platform.Slack, "T1", delivery));
    }

    private static async Task Until(Func<Task<bool>> so)
    {
        var since = Stopwatch.GetTimestamp();
        while (!await so())
        {
            Assert.InRange(Stopwatch.GetElapsedTime(since), TimeSpan.Zero, TimeSpan.FromSeconds(30));
            await Task.Yield();
        }
    }
}
