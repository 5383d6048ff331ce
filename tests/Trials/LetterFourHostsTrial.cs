using NodaTime;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

/// <summary>Four hosts on one database, none of which may finish a letter before all of them have one.</summary>
[Collection(nameof(Alone))]
public sealed class LetterFourHostsTrial
{
    private const int People = 400, Each = 5, Hosts = 4;

    [Fact]
    public async Task Four_hosts_send_each_letter_once_and_all_of_them_send()
    {
        var clock = SystemClock.Instance;
        await using var stage = await LetterStage.Open(Database.Postgres, clock, People, Each);
        var (relays, hosts, all) = (new List<LetterRelay>(), new List<ChildHost>(), new TaskCompletionSource());
        try
        {
            for (var i = 0; i < Hosts; i++)
            {
                var relay = await LetterRelay.To(stage.Slack, clock);
                relay.Holds = call => call.Reminds is null ? Task.CompletedTask : all.Task;
                relays.Add(relay);
                hosts.Add(await stage.Host(relay));
            }
            await LetterStage.Until(() => Task.FromResult(relays.All(relay => relay.Reminders.Any())), "each host has a letter on its way");
            all.SetResult();
            await LetterStage.Until(async () => await stage.Left() == 0, "all letters are closed");
        }
        finally
        {
            all.TrySetResult();
            hosts.ForEach(host => host.Dispose());
            foreach (var relay in relays) await relay.DisposeAsync();
        }

        var sent = relays.SelectMany(relay => relay.Reminders).Select(r => r.Reminds!.Value).ToList();
        Counts.Print(
            "letters-four-hosts",
            $"{Hosts} hosts, {People * Each} letters, {(People * Each) - sent.Distinct().Count()} lost, {sent.Count - sent.Distinct().Count()} doubled; "
                + $"{string.Join(", ", relays.Select(relay => relay.Reminders.Count()))} sent by each");
        Assert.Equal(Enumerable.Range(1, People * Each).Select(n => (long)n), sent.Order());
        Assert.All(await stage.Reminders(), e => Assert.Equal("sent", e.Outcome));
        Assert.All(relays, relay => Assert.NotEmpty(relay.Reminders));
        stage.Slack.AssertNothingUnexpected();
    }
}
