using System.Diagnostics;
using Tests.FakeSlack.Sockets;
using Tests.Kit;
using Tests.Trials;

namespace Tests.Doors;

/// <summary>Measured in seconds of the wall, so not while everything else runs as well.</summary>
[Collection(nameof(Alone))]
public sealed class SocketSilenceTests
{
    [Fact]
    public async Task A_peer_that_is_gone_without_a_word_is_found_out_within_thirty_seconds_and_what_it_was_told_comes_another_way()
    {
        Wire? wire = null;
        await using var place = await SocketPlace.Open(TimeProvider.System, connections: 2, hub => hub.Address = (wire = Wire.To(hub.Address)).Address);
        await using var _ = wire!;
        var hub = place.Hub;
        await place.Until(() => hub.Lines.Count == 2, "both connections", TimeSpan.FromSeconds(20));
        wire!.OneFallsSilent();
        var began = Stopwatch.GetTimestamp();
        // Every other one is brought to where nobody hears it, and three seconds later to where somebody does.
        while (hub.Greeted == 2) Assert.True(Assert.Single(await place.Writes(1)).Ok);
        var found = Stopwatch.GetElapsedTime(began);
        Assert.True(found < TimeSpan.FromSeconds(30), $"{found}");
        await place.NothingDoubledOrLost();
        Assert.Equal(TimeSpan.Zero, hub.Gap);
        Counts.Print(
            "socket-silence",
            $"found out in {found.TotalSeconds:0} s, {place.Said - 1} told meanwhile, {hub.Sent - hub.Acknowledged} brought again, 0 lost, 0 doubled");
    }
}
