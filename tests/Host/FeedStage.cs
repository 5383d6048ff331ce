using Bots.Host;
using Bots.Web;
using Core;
using Core.Speech;
using Core.Views;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Tests.Kit;

namespace Tests.Host;

/// <summary>A host on this machine with the playground's people, on Wednesday 2 December 2026, noon in New York.</summary>
internal sealed class FeedStage : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("va-desk-feed-").FullName;
    private readonly Microsoft.AspNetCore.Builder.WebApplication _app;
    private int _said;

    private FeedStage() => _app = App.Build(
        ["--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Sqlite=Data Source={Path.Combine(_folder, "desk.db")}"],
        services =>
        {
            services.AddSingleton<ILoggerProvider>(Log);
            services.Replace(ServiceDescriptor.Singleton<IClock>(Clock));
        });

    public CapturedLog Log { get; } = new();

    public StoppedClock Clock { get; } = new(Instant.FromUtc(2026, 12, 2, 17, 0));

    public static async Task<FeedStage> Open(CancellationToken stop)
    {
        var stage = new FeedStage();
        await stage._app.Open();
        await stage._app.StartAsync(stop);
        await stage._app.Services.GetServices<IHostedService>().OfType<BackgroundService>()
            .Single(s => s.GetType().Name == "PlaygroundScene").ExecuteTask!;
        return stage;
    }

    /// <summary>In their own conversation with the bot; with a slash, in the client's channel.</summary>
    public async Task<View> Says(Player who, string text, CancellationToken stop)
    {
        var place = text is ['/', ..]
            ? new Place(Cast.Workspace, Cast.Channel, Direct: false)
            : new Place(Cast.Workspace, Cast.Direct(who.User), Direct: true);
        var said = new Utterance(Platform.Web, place, new Speaker(Cast.Workspace, who.User), text.TrimStart('/'), $"said-{++_said}");
        return (await _app.Services.GetRequiredService<Desk>().Hear(said, stop))!;
    }

    /// <summary>The address of their calendar, as they read it.</summary>
    public async Task<string> Address(Player who, CancellationToken stop) => (await Says(who, "deadlines feed", stop)).Text()
        .Split('\n').First(line => line.StartsWith("http://127.0.0.1", StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(TestContext.Current.CancellationToken);
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
