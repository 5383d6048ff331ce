using Core;
using Core.Speech;
using Core.Time;
using Microsoft.Extensions.Hosting;

namespace Bots.Web;

/// <summary>Opens the playground's own agency through the same door as everybody: the bot is installed, two people are known, one sets up.</summary>
internal sealed class PlaygroundScene(Desk desk, HostFacts host, Playground playground, PlaygroundClock clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        clock.Begin(await desk.LastHeard(), Tz.Of(Cast.Assistant.Zone));
        await desk.Installed(Platform.Web, Cast.Workspace, Cast.Assistant.Name, bot: "va-desk");
        await Known(Cast.Assistant);
        await Known(Cast.Client);
        await playground.Opens($"setup {host.SetupCode}");
        await desk.Hear(Learned($"joined {Cast.Channel}", new Dictionary<string, string>()), stoppingToken);
    }

    private Task<Core.Views.View?> Known(Player player) => desk.Hear(Learned($"profile {Cast.Workspace} {player.User}", new Dictionary<string, string>
    {
        ["name"] = player.Name, ["zone"] = player.Zone, ["language"] = "en", ["kind"] = player.Kind,
    }));

    private static Utterance Learned(string text, Dictionary<string, string> fields) =>
        new(Platform.Web, new Place(Cast.Workspace, Cast.Channel, Direct: false), new Speaker("", "playground"), text, Guid.NewGuid().ToString("N"))
        {
            Fields = fields, Manner = Manner.Learned,
        };
}
