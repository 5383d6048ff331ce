using Core;
using Core.Speech;
using Core.Time;
using Microsoft.Extensions.Hosting;

namespace Bots.Web;

/// <summary>Opens the playground's own agency through the same door as everybody: the bot is installed, two people are known, one sets up.</summary>
internal sealed class PlaygroundScene(Desk desk, HostFacts host, Playground playground, PlaygroundClock clock) : BackgroundService
{
    private string _language = Core.Language.Phrases.English.Tag;
    private volatile bool _opened;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        clock.Begin(await desk.LastHeard(), Tz.Of(Cast.Assistant.Zone));
        await desk.Installed(Platform.Web, Cast.Workspace, Cast.Assistant.Name, bot: "va-desk");
        var begun = _language;
        await Known(Cast.Assistant);
        await Known(Cast.Client);
        await playground.Opens($"setup {host.SetupCode} {Cast.Agency}");
        _opened = true;
        if (_language != begun) await Tell();
        await desk.Hear(Learned($"joined {Cast.Channel}", new Dictionary<string, string>()), stoppingToken);
    }

    /// <summary>Tells of both what a chat platform would tell: the language of their devices. Whoever has chosen one keeps it.</summary>
    public async Task Speaks(string language)
    {
        if (Interlocked.Exchange(ref _language, language) != language && _opened) await Tell();
    }

    private async Task Tell()
    {
        await Known(Cast.Assistant);
        await Known(Cast.Client);
        await playground.Retells();
    }

    private Task<Core.Views.View?> Known(Player player) => desk.Hear(Learned($"profile {Cast.Workspace} {player.User}", new Dictionary<string, string>
    {
        ["name"] = player.Name, ["zone"] = player.Zone, ["language"] = _language, ["kind"] = player.Kind,
    }));

    private static Utterance Learned(string text, Dictionary<string, string> fields) =>
        new(Platform.Web, new Place(Cast.Workspace, Cast.Channel, Direct: false), new Speaker("", "playground"), text, Guid.NewGuid().ToString("N"))
        {
            Fields = fields, Manner = Manner.Learned,
        };
}
