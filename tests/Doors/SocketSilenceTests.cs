using Tests.FakeSlack.Sockets;
using Tests.Kit;
using Tests.Story;

namespace Tests.Doors;

/// <summary>Measured in seconds of the wall, so not while everything else runs as well.</summary>
[Collection(nameof(Alone))]
public sealed class SocketSilenceTests
{
    [Fact]
    public async Task A_peer_that_is_gone_without_a_word_is_found_out_within_thirty_seconds()
    {
        await using var scene = await Scene.On(Database.Sqlite);
        await using var wire = Wire.To(scene.Slack.Sockets.Address);
        scene.Slack.Sockets.Address = wire.Address;
        using var sockets = SocketTests.Sockets(scene, TimeProvider.System);
        await sockets.StartAsync(TestContext.Current.CancellationToken);
        await SocketTests.Held(scene.Slack, 1);
        wire.FallSilent();
        await scene.Slack.Until(() => scene.Slack.Sockets.Greeted == 2 ? scene : null, "a second hello", TimeSpan.FromSeconds(30));
        await sockets.StopAsync(TestContext.Current.CancellationToken);
    }
}
