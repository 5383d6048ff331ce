using System.Net;
using Microsoft.Data.Sqlite;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>A disk that is full, or fails, under a host that people talk to: nobody is told yes unless it is on the disk, and nobody no when it is.</summary>
[Collection(nameof(Alone))]
public sealed class DiskTrials
{
    /// <summary>So many sentences that whatever was to happen would have happened.</summary>
    private const int Many = 5000;

    private static readonly TimeSpan SlackWaits = TimeSpan.FromSeconds(3), Soon = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("NoRoom")]
    [InlineData("NoRoomToGrow")]
    [InlineData("HalfThenNoRoom")]
    public async Task While_the_disk_is_full_everybody_is_told_that_nothing_was_recorded_and_then_all_goes_on(string how)
    {
        await using var scene = await DiskScene.OnShim();
        await scene.Talk(t => t.Replies.Count >= 100);
        // With somebody reading all the while the log is never begun anew, and has to grow.
        await using var reader = await Reading(scene.Database);
        scene.Shim.Fail(Enum.Parse<WriteTrouble>(how), Files.All);
        var red = await scene.Until(HttpStatusCode.ServiceUnavailable);
        Assert.Equal(HttpStatusCode.OK, await scene.Asked("/healthz"));
        var full = await scene.Talk(t => t.Replies.Count >= 200);
        Assert.Empty(full.Filed);
        scene.Shim.Heal();
        var green = await scene.Until(HttpStatusCode.OK);
        var after = await scene.Talk(t => t.Replies.Count >= 100);
        Assert.Equal(after.Replies.Count, after.Filed.Count());

        Print($"full-{how}", scene, $"red after {red.TotalSeconds:0.0} s, ready again after {green.TotalSeconds:0.0} s");
        Assert.Equal((full.Replies.Count, 0, 0), (scene.Refused, scene.Unsure, scene.Other));
        Assert.InRange(scene.Slowest, TimeSpan.Zero, SlackWaits);
        // What the log has room for is still written, and then nothing is wrong yet.
        Assert.InRange(red, TimeSpan.Zero, how is "NoRoomToGrow" ? TimeSpan.FromMinutes(1) : Soon);
        Assert.InRange(green, TimeSpan.Zero, Soon);
        await scene.AllOutlivesThePower(new Random(1));
    }

    [Fact]
    public async Task A_disk_without_room_for_the_log_to_be_brought_into_the_database_stops_nobody()
    {
        await using var scene = await DiskScene.OnShim();
        scene.Shim.Fail(WriteTrouble.NoRoom, Files.Database);
        var full = await scene.Talk(t => scene.Shim.Met >= 2 || t.Replies.Count >= Many);
        scene.Shim.Heal();
        var after = await scene.Talk(t => t.Replies.Count >= 100);
        Print("full-checkpoint", scene, $"{scene.Shim.Met} checkpoints without room");
        Assert.InRange(scene.Shim.Met, 2, int.MaxValue);
        Assert.Equal(full.Replies.Count + after.Replies.Count, scene.Acknowledged);
        await scene.AllOutlivesThePower(new Random(1));
    }

    [Theory]
    [InlineData("Sync", Files.Log, 1)]
    [InlineData("Sync", Files.Log, -1)]
    [InlineData("Sync", Files.Database, 1)]
    [InlineData("Fails", Files.Log, -1)]
    [InlineData("Fails", Files.Database, 1)]
    [InlineData("HalfThenFails", Files.Log, -1)]
    internal async Task After_a_disk_has_failed_nothing_more_is_written_and_the_host_ends_and_starts_again_with_all_it_said(
        string how, Files where, int times)
    {
        await using var scene = await DiskScene.OnShim();
        await scene.Talk(t => t.Replies.Count >= 100);
        if (how is "Sync") scene.Shim.FailSync(where, times);
        else scene.Shim.Fail(Enum.Parse<WriteTrouble>(how), where, times);
        // Until nobody answers any more.
        await scene.Talk(t => t.Replies.Count >= Many);
        Assert.NotEqual(HttpStatusCode.OK, await scene.Asked("/healthz"));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        Assert.Equal(1, await scene.Host.Ended(patience.Token));
        Print($"broken-{how}-{where}-{times}", scene, $"met {scene.Shim.Met} times");
        Assert.Equal(0, scene.Other);
        Assert.InRange(scene.Slowest, TimeSpan.Zero, SlackWaits);
        await scene.AllOutlivesThePower(new Random(1));
    }

    private static async Task<SqliteConnection> Reading(string database)
    {
        var connection = new SqliteConnection(Prototype.Sqlite(database));
        await connection.OpenAsync();
        await using var look = new SqliteCommand("begin; select count(*) from requests", connection);
        await look.ExecuteScalarAsync();
        return connection;
    }

    private static void Print(string name, DiskScene scene, string more) => Counts.Print(
        $"disk-{name}",
        $"{scene.Acknowledged} acknowledged and kept, {scene.Refused} told that nothing was recorded, {scene.Unsure} told to look first, "
            + $"{scene.Other} told nothing, slowest answer {scene.Slowest.TotalSeconds:0.00} s, {more}");
}
