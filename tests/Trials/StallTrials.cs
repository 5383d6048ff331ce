using System.Diagnostics;
using Core.Agencies;
using Core.Speech;
using Microsoft.Data.Sqlite;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

/// <summary>
/// B6, B8. While the database is held by somebody else, or Slack answers nothing, people go on. Slack gives up an acknowledgement after three
/// seconds, and so does a trigger.
/// </summary>
[Collection(nameof(Alone))]
public sealed class StallTrials
{
    private static readonly TimeSpan SlackWaits = TimeSpan.FromSeconds(3), Hang = TimeSpan.FromSeconds(2.5);

    /// <summary>A lock that lasted no longer is waited for, with what it takes to notice that it is gone.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.1);

    private static readonly string[] Outgoing = ["response_url", "chat.postMessage", "chat.postEphemeral", "chat.update", "users.info", "conversations.open"];

    [Theory]
    [InlineData(Database.Sqlite, 1)]
    [InlineData(Database.Sqlite, 2)]
    [InlineData(Database.Sqlite, 5)]
    [InlineData(Database.Postgres, 1)]
    [InlineData(Database.Postgres, 2)]
    [InlineData(Database.Postgres, 5)]
    public async Task While_the_database_is_held_everybody_is_answered_in_time_and_truly(Database database, int seconds)
    {
        await using var place = await DeliverPlace.Open(database, hosts: 1);
        // All of an agency wait for one row there, and then go one after the other, each with its own commit.
        var talk = new StallTalk(place, TimeSpan.FromMilliseconds(database is Database.Sqlite ? 40 : 100));
        await talk.Prepare(presses: seconds * 7 + 6);
        using var stumbles = new Stumbles();
        var (held, until) = (TimeSpan.Zero, int.MaxValue);
        var talking = talk.Go(() => talk.All.Count >= Volatile.Read(ref until));
        await Some(talk, 8);
        held = database is Database.Sqlite ? await HoldFile(place, seconds) : await HoldAgency(place, seconds);
        Volatile.Write(ref until, talk.All.Count + 8);
        await talking;
        var slowest = talk.All.Max(s => s.Answer.Elapsed);
        var refused = await Refused(talk);
        Counts.Print(
            $"B6 database held {seconds} s, {database}",
            $"{talk.All.Count} deliveries ({Each(talk.All)}), slowest acknowledgement {slowest.TotalSeconds:0.00} s, {refused.Count} told in time that nothing "
                + $"was recorded or to bring it again ({Each(refused)}), then 0 lost, 0 doubled; held {held.TotalSeconds:0.00} s, "
                + $"the machine stumbled {stumbles.Worst.TotalMilliseconds:0} ms");
        Assert.InRange(slowest, TimeSpan.Zero, SlackWaits + stumbles.Worst);
        if (held + stumbles.Worst + stumbles.Worst <= Patience) Assert.Empty(refused);
        if (seconds == 5) Assert.Equal(StallTalk.Kinds.Order(), refused.Select(r => r.Kind).Distinct().Order());
        await talk.SayAgain(refused);
    }

    [Fact]
    public async Task While_Slack_answers_nothing_no_acknowledgement_waits_for_it()
    {
        await using var place = await DeliverPlace.Open(Database.Sqlite, hosts: 1);
        var talk = new StallTalk(place, TimeSpan.FromMilliseconds(40));
        await talk.Prepare(presses: 24);
        using var stumbles = new Stumbles();
        // More than it will ask: until it is released it hears nothing, which is longer than thirty seconds.
        var hanging = Outgoing.SelectMany(method => Enumerable.Range(0, 200).Select(_ => place.Slack.Hang(method))).ToList();
        var began = Stopwatch.GetTimestamp();
        await talk.Go(() => Stopwatch.GetElapsedTime(began) > Hang);
        var asked = place.Slack.Calls().Count(call => call.Outcome is "hanging");
        var slowest = talk.All.Max(s => s.Answer.Elapsed);
        Counts.Print(
            "B6 Slack hangs",
            $"{talk.All.Count} deliveries ({Each(talk.All)}) acknowledged while {asked} calls got no answer, slowest {slowest.TotalMilliseconds:0} ms, "
                + $"0 lost, 0 doubled; the machine stumbled {stumbles.Worst.TotalMilliseconds:0} ms");
        Assert.InRange(asked, 1, int.MaxValue);
        Assert.All(talk.All, said => Assert.True(said.Answer.Ok, $"{said.Kind} {said.Answer.Status}"));
        // Whoever waits for Slack waits for its whole two seconds at least.
        Assert.InRange(slowest, TimeSpan.Zero, SlackWaits + stumbles.Worst);
        hanging.ForEach(each => each.Release());
        await talk.SayAgain([]);
    }

    [Fact]
    public async Task A_hundred_forms_a_second_are_opened_while_their_triggers_live()
    {
        const int Rate = 100, Seconds = 3, AtOnce = 30;
        await using var place = await DeliverPlace.Open(Database.Sqlite, hosts: 1);
        using var stumbles = new Stumbles(place.Clock);
        var (began, asked) = (Stopwatch.GetTimestamp(), new List<Task<SlackAnswer>>());
        using (var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(5)))
        {
            for (var slot = 0; slot < Rate * Seconds; await tick.WaitForNextTickAsync(TestContext.Current.CancellationToken))
            {
                var due = Math.Min(Rate * Seconds, (int)(Stopwatch.GetElapsedTime(began).TotalSeconds * Rate));
                for (; slot < due; slot++)
                {
                    // Where the machine cannot keep the pace there are fewer.
                    if (asked.Count - Opens(place).Count < AtOnce)
                        asked.Add(place.Clients[0].Send(place.Ada.SlashRequest("/request", DeliverPlace.Room)));
                }
            }
        }
        var answers = await Task.WhenAll(asked);
        await place.Slack.Until(() => Opens(place).Count >= answers.Length ? place : null, $"{answers.Length} forms");
        var opens = Opens(place);
        var refused = opens.Where(call => !call.Ok).ToList();
        var worst = answers.Max(answer => answer.Elapsed);
        Counts.Print(
            "B8 triggers",
            $"{answers.Length} commands in {Seconds} s, {opens.Count} forms opened, {refused.Count} refused, "
                + $"{opens.Count - opens.Select(Trigger).Distinct().Count()} twice, slowest acknowledgement "
                + $"{worst.TotalMilliseconds:0} ms; the machine stumbled {stumbles.Worst.TotalMilliseconds:0} ms");
        Assert.All(answers, answer => Assert.True(answer.Ok && answer.Body is "", answer.Body));
        Assert.Equal([], refused.Select(call => call.Outcome));
        Assert.Equal(answers.Length, opens.Select(Trigger).Distinct().Count());
        Assert.Equal(answers.Length, opens.Count);
    }

    private static List<Call> Opens(DeliverPlace place) => [.. place.Slack.Calls("views.open").Where(call => call.Outcome is not "")];

    private static string? Trigger(Call call) => call["trigger_id"];

    private static async Task Some(StallTalk talk, int count)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (talk.All.Count < count) await tick.WaitForNextTickAsync();
    }

    private static async Task<List<StallTalk.Said>> Refused(StallTalk talk)
    {
        var refused = new List<StallTalk.Said>();
        foreach (var said in talk.All)
            if (!await talk.Is(said)) refused.Add(said);
        return refused;
    }

    private static string Each(IEnumerable<StallTalk.Said> all) =>
        string.Join(", ", StallTalk.Kinds.Select(kind => $"{all.Count(s => s.Kind == kind)} {kind}"));

    /// <returns>How long it was held.</returns>
    private static async Task<TimeSpan> HoldFile(DeliverPlace place, int seconds)
    {
        await using var connection = new SqliteConnection($"{place.Connection};Pooling=False");
        await connection.OpenAsync();
        await using var take = new SqliteCommand("pragma busy_timeout = 20000; begin immediate", connection);
        await take.ExecuteNonQueryAsync();
        var began = Stopwatch.GetTimestamp();
        await Pass(seconds);
        await using var free = new SqliteCommand("rollback", connection);
        await free.ExecuteNonQueryAsync();
        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task<TimeSpan> HoldAgency(DeliverPlace place, int seconds)
    {
        var began = 0L;
        await place.Db.InTransaction(async session =>
        {
            await session.TakeTenant(Platform.Slack, SlackIds.Team);
            began = Stopwatch.GetTimestamp();
            await Pass(seconds);
            return 0;
        });
        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task Pass(int seconds)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(seconds));
        await timer.WaitForNextTickAsync();
    }
}
