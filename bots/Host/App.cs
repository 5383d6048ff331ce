using System.Globalization;
using System.Security.Cryptography;
using Bots.Slack;
using Bots.Teams;
using Bots.Web;
using Core;
using Core.Feeds;
using Core.Store;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Bots.Host;

/// <summary>The whole wiring of the product, on one page. Tests build the same app and swap what touches the outside.</summary>
public static class App
{
    /// <exception cref="SettingsException">A setting is missing or wrong.</exception>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? swap = null)
    {
        var builder = Builder(args);
        var settings = Settings.Read(builder.Configuration);
        builder.WebHost.UseUrls([.. settings.Urls.Select(u => u.ToString())]);
        // Two lines for each request cost more than the request.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // It puts each request's path beside whatever is logged meanwhile, and a calendar's path is its key.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);

        var services = builder.Services;
        services.AddSingleton(settings);
        var facts = new HostFacts(NewCode(), settings.Owner, settings.CommandPrefix)
        {
            PublicUrl = settings.PublicUrl?.ToString().TrimEnd('/'),
        };
        services.AddSingleton(s => facts with
        {
            Install = () => InstallAt(s, settings),
            Reached = () => settings.PublicUrl is null && !settings.Playground ? null : Called(s, settings)?.ToString().TrimEnd('/'),
        });
        services.AddSingleton<IClock>(SystemClock.Instance);
        services.AddSingleton(_ => settings.Postgres is null ? FileLock.On(Databases.File(settings.Sqlite)) : FileLock.None);
        services.AddSingleton(_ => Databases.Open(settings));
        services.AddSingleton<Db>();
        services.AddSingleton<Bell>();
        services.AddSingleton<Desk>();
        services.AddSingleton<Posting>();
        services.AddSingleton<Upkeep>();
        services.AddSingleton<FeedReading>();
        services.AddSingleton<Carrier>();
        services.AddSingleton<Rounds>();
        services.AddSingleton<Postman>();
        services.AddHostedService(s => s.GetRequiredService<Postman>());
        services.AddHostedService<Planner>();
        services.AddHostedService<Alarm>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<RuleFile>();
        services.AddHostedService(s => s.GetRequiredService<RuleFile>());
        if (settings.Slack is { } slack) services.AddSlack(slack);
        if (settings.Teams is { } teams) services.AddTeams(teams);
        if (settings.Playground) services.AddPlayground();
        swap?.Invoke(services);

        var app = builder.Build();
        app.MapHealth();
        if (settings.Slack is { SigningSecret: not "" }) app.MapSlack();
        if (settings.Teams is not null) app.MapTeams();
        if (settings.Slack is { ClientId: not null }) app.MapSlackInstall();
        app.MapPapers();
        app.MapFeeds();
        if (settings.Playground) app.MapPlayground();
        else app.MapFrontPaper();
        if (settings.PublicUrl is not null) app.MapRequestPaper();
        return app;
    }

    /// <summary>What is set, as the host would read it.</summary>
    public static IConfiguration Configuration(string[] args) => Builder(args).Configuration;

    private static WebApplicationBuilder Builder(string[] args) => WebApplication.CreateBuilder(new WebApplicationOptions
    {
        // A watcher on the settings would wake for every write to a database below them.
        Args = [.. args, "--hostBuilder:reloadConfigOnChange=false"],
        // The settings lie beside the program, wherever it is started from.
        ContentRootPath = AppContext.BaseDirectory,
    });

    private static Uri? InstallAt(IServiceProvider services, Settings settings)
    {
        if (settings.Slack is not { ClientId: not null }) return null;
        return Called(services, settings) is { } called ? new Uri(called, "/slack/install") : null;
    }

    private static Uri? Called(IServiceProvider services, Settings settings) => settings.PublicUrl
        ?? services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.Select(a => new Uri(a)).FirstOrDefault();

    private static string NewCode() => RandomNumberGenerator.GetInt32(1_000_000).ToString("000000", CultureInfo.InvariantCulture);
}
