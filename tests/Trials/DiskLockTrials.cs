using System.Net;
using Microsoft.Data.Sqlite;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>Somebody else's program holds the SQLite file while people talk to the host.</summary>
[Collection(nameof(Alone))]
public sealed class DiskLockTrials
{
    private static readonly TimeSpan SlackWaits = TimeSpan.FromSeconds(3), Soon = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task A_lock_of_two_seconds_is_waited_for_and_everybody_gets_their_answer()
    {
        await using var scene = await DiskScene.OnDisk();
        await scene.Talk(t => t.Replies.Count >= 50);
        var free = await Hold(scene.Database, TimeSpan.FromSeconds(2));
        var talk = await scene.Talk(t => free.IsCompleted && t.Replies.Count >= 50);
        await free;
        Counts.Print("disk-lock-2s",
            $"{scene.Acknowledged} acknowledged, {talk.Replies.Count - talk.Filed.Count()} not, slowest {scene.Slowest.TotalSeconds:0.00} s");
        Assert.Equal(talk.Replies.Count, talk.Filed.Count());
        Assert.InRange(scene.Slowest, TimeSpan.FromSeconds(1), SlackWaits);
        await scene.AllIsKept();
    }

    [Fact]
    public async Task During_a_lock_of_ten_seconds_everybody_is_told_in_time_that_nothing_was_recorded_and_then_all_goes_on()
    {
        await using var scene = await DiskScene.OnDisk();
        // The lock comes while they talk: what waits behind it then must not have begun.
        var (free, busy) = (new TaskCompletionSource(), new TaskCompletionSource());
        var talk = scene.Talk(t =>
        {
            if (t.Replies.Count >= 50) busy.TrySetResult();
            return free.Task.IsCompleted;
        });
        await busy.Task;
        var hold = await Hold(scene.Database, TimeSpan.FromSeconds(10));
        var red = scene.Until(HttpStatusCode.ServiceUnavailable);
        await hold;
        free.SetResult();
        var held = await talk;
        var green = await scene.Until(HttpStatusCode.OK);
        var after = await scene.Talk(t => t.Replies.Count >= 50);
        Counts.Print("disk-lock-10s",
            $"{scene.Refused} told that nothing was recorded, {scene.Acknowledged} acknowledged and kept, slowest {scene.Slowest.TotalSeconds:0.00} s, "
                + $"red after {(await red).TotalSeconds:0.0} s, ready again after {green.TotalSeconds:0.0} s");
        Assert.InRange(scene.Refused, 2 * DiskTalk.People, int.MaxValue);
        Assert.Equal(held.Replies.Count, held.Filed.Count() + scene.Refused);
        Assert.Equal(after.Replies.Count, after.Filed.Count());
        Assert.InRange(scene.Slowest, TimeSpan.Zero, SlackWaits);
        Assert.InRange(await red, TimeSpan.Zero, Soon);
        Assert.InRange(green, TimeSpan.Zero, Soon);
        await scene.AllIsKept();
    }

    /// <returns>Once it is held: a task that lets go after that time.</returns>
    private static async Task<Task> Hold(string database, TimeSpan time)
    {
        var connection = new SqliteConnection(Prototype.Sqlite(database));
        await connection.OpenAsync();
        await using var take = new SqliteCommand("pragma busy_timeout = 20000; begin immediate", connection);
        await take.ExecuteNonQueryAsync();
        return LetGo(connection, time);
    }

    private static async Task LetGo(SqliteConnection connection, TimeSpan after)
    {
        await using (connection)
        {
            using var timer = new PeriodicTimer(after);
            await timer.WaitForNextTickAsync();
        }
    }
}
