using Core.Agencies;
using Core.Speech;
using Core.Store;
using NodaTime;
using Tests.Kit;

namespace Tests.Store;

public sealed class RestingOnSqlite() : RestingStories(Office.OnSqlite);

public sealed class RestingOnPostgres() : RestingStories(Office.OnPostgres);

/// <summary>What a workspace does not take now waits in the database, in its order, and holds up no other.</summary>
public abstract class RestingStories(Func<Task<Office>> open) : Stories(open)
{
    private const string Resting = """
        select count(*) as count, coalesce(max(tries), 0) as tries from letters
        where agency_id = @Agency and done_at is null and rests_for = @Place
        """;

    private const string Leased = """
        select count(*) as count, coalesce(max(tries), 0) as tries from letters where agency_id = @Agency and done_at is null and leased_until is not null
        """;

    private sealed record Counted(long Count, long Tries);

    [Fact]
    public async Task What_has_no_room_keeps_its_place_and_goes_out_in_order()
    {
        await using var office = await Open();
        office.Courier.Room = _ => 0;
        await office.Owes(await office.ToRoom("C-ACME"), "one", "two", "three");
        Assert.Empty(await office.Sent());
        Assert.Equal((3, 0), await Rests(office));
        office.Clock.Pass(Duration.FromHours(5));
        Assert.Empty(await office.Sent());
        await office.Owes(await office.ToRoom("C-ACME"), "four");
        office.Courier.Room = _ => 1;
        Assert.Equal(["one", "two", "three", "four"], (await office.Sent()).Select(c => c.View.Fallback));
        Assert.Equal((0, 0), await Rests(office));
    }

    [Fact]
    public async Task What_was_taken_ahead_is_given_back_too_when_the_host_stops_before_its_turn()
    {
        await using var office = await Open();
        await office.Owes(await office.ToRoom("C-ACME"), [.. Enumerable.Range(0, Outbox.AtOnce + 5).Select(i => $"n{i}")]);
        using var stops = new CancellationTokenSource();
        var courier = new Courier
        {
            // The first are drawn by now, and the next are taken.
            Room = _ =>
            {
                stops.Cancel();
                return 1;
            },
        };
        using var postman = office.PostmanWith(courier);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => postman.Idle(stops.Token));
        await postman.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, (await office.Db.Read(s => s.For(office.Agency).All<Counted>(Leased))).Single().Count);
        Assert.Equal(Outbox.AtOnce + 5, (await office.Sent()).Count);
    }

    [Fact]
    public async Task Answers_go_before_what_may_wait()
    {
        await using var office = await Open();
        office.Courier.Room = _ => 0;
        await office.Owes(await office.ToRoom("C-ACME"), Manners.ByDay, "standup");
        await office.Sent();
        office.Clock.Pass(Duration.FromMinutes(1));
        await office.Owes(await office.ToRoom("C-ACME"), "answer");
        await office.Sent();
        office.Courier.Room = _ => 5;
        Assert.Equal(["answer", "standup"], (await office.Sent()).Select(c => c.View.Fallback));
    }

    [Fact]
    public async Task A_hundred_letters_of_one_workspace_leave_room_for_another()
    {
        await using var office = await Open();
        await Elsewhere(office, "U2", "Ben");
        office.Courier.Room = workspace => workspace == "T1" ? 0 : int.MaxValue;
        await office.Owes(await office.ToRoom("C-ACME"), [.. Enumerable.Range(0, 700).Select(i => $"n{i}")]);
        await office.Write(async db =>
        {
            await db.WorkspaceStopped(Platform.Slack, "T1", "token_revoked");
            return 0;
        });
        await office.Owes(await office.To("Ben"), "hello");
        Assert.Equal("T2", Assert.Single(await office.Sent()).To.Workspace);
        Assert.Equal((700, 0), await Rests(office));
    }

    [Fact]
    public async Task Whose_workspace_shuts_us_out_is_told_elsewhere_once_a_day_and_all_goes_on_when_it_lets_us_in()
    {
        await using var office = await Open();
        await Elsewhere(office, "U1", "Ada");
        office.Courier.Shut["T1"] = "token_revoked";
        await office.Owes(await office.ToRoom("C-ACME"), "one", "two");
        var told = Assert.Single(await office.Sent());
        Assert.Equal("T2", told.To.Workspace);
        Assert.Contains("has been removed from North", told.Text, StringComparison.Ordinal);
        Assert.Equal((2, 0), await Rests(office));

        // Tried once more, as now and then; the owner knows.
        office.Clock.Pass(Duration.FromMinutes(15));
        office.Courier.Refused.Clear();
        Assert.Empty(await office.Sent());
        office.Courier.Refused.Clear();
        office.Clock.Pass(Duration.FromDays(1));
        Assert.Contains("has been removed from North", Assert.Single(await office.Sent()).Text, StringComparison.Ordinal);

        office.Courier.Refused.Clear();
        office.Courier.Shut.Clear();
        Assert.Equal(["one", "two"], (await office.Sent()).Select(c => c.View.Fallback));
        Assert.Null((await office.Db.Read(s => s.For(office.Agency).WorkspaceItself(Platform.Slack, "T1")))!.Why);
    }

    [Theory]
    [InlineData("app_uninstalled", "has been removed")]
    [InlineData("org_login_required", "moving North into an organisation")]
    [InlineData("invalid_auth", "(invalid_auth)")]
    public async Task Why_nothing_is_sent_is_told_in_words(string why, string words)
    {
        await using var office = await Open();
        await Elsewhere(office, "U1", "Ada");
        office.Courier.Shut["T1"] = why;
        await office.Owes(await office.ToRoom("C-ACME"), "one");
        Assert.Contains(words, Assert.Single(await office.Sent()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_nowhere_else_to_go_nothing_is_lost_either()
    {
        await using var office = await Open();
        office.Courier.Shut["T1"] = "token_revoked";
        await office.Owes(await office.ToRoom("C-ACME"), "one");
        Assert.Empty(await office.Sent());
        office.Courier.Refused.Clear();
        office.Courier.Shut.Clear();
        var sent = await office.Sent();
        Assert.Contains("one", sent.Select(c => c.View.Fallback));
    }

    [Fact]
    public async Task While_nothing_gets_through_no_letter_is_to_blame_however_long_that_lasts()
    {
        await using var office = await Open();
        await office.Owes(await office.ToRoom("C-ACME"), "one", "two");
        office.Courier.Silent["T1"] = true;
        for (var looks = 0; looks < 30; looks++)
        {
            office.Courier.Room = _ => 1;
            office.Courier.Refused.Clear();
            var tried = 0;
            office.Courier.Room = _ => Interlocked.Increment(ref tried) <= 4 ? 1 : 0;
            Assert.Empty(await office.Sent());
            office.Clock.Pass(Duration.FromMinutes(1));
        }
        Assert.Equal((2, 0), await Rests(office));
        office.Courier.Silent.Clear();
        office.Courier.Room = _ => int.MaxValue;
        Assert.Equal(["one", "two"], (await office.Sent()).Select(c => c.View.Fallback));
    }

    [Fact]
    public async Task What_was_not_asked_is_no_try()
    {
        await using var office = await Open();
        await office.Owes(await office.ToRoom("C-ACME"), "one");
        for (var waits = 0; waits < 20; waits++)
        {
            office.Courier.Next.Enqueue(new Delivery.NotYet(Duration.FromSeconds(20)));
            Assert.Empty(await office.Sent());
            office.Clock.Pass(Duration.FromSeconds(20));
        }
        Assert.Equal("one", Assert.Single(await office.Sent()).View.Fallback);
    }

    private static Task<int> Elsewhere(Office office, string user, string name) => office.Write(async db =>
    {
        var person = (await db.Account(Platform.Slack, "T1", user))!.PersonId;
        await db.LearnAccount(new Account(
            Platform.Slack, "T2", $"{user}-T2", person, AccountKind.Full, name, "en", "Europe/Tallinn", "T2", Dm: null, AskedAt: null));
        return 0;
    });

    private static async Task<(long, long)> Rests(Office office)
    {
        var found = (await office.Db.Read(s => s.For(office.Agency).One<Counted>(Resting, new { Place = "Slack/T1" })))!;
        return (found.Count, found.Tries);
    }
}
