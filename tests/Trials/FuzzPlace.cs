using System.Collections.Concurrent;
using Bots.Host;
using Core.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NodaTime;
using Tests.FakeSlack;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>The host on SQLite, and a Slack that says yes to whatever it is asked and keeps nothing.</summary>
internal sealed class FuzzPlace : IAsyncDisposable
{
    // In memory where there is such a folder: a disk that others keep busy for seconds is not what this is about.
    private const string InMemory = "/dev/shm";

    private readonly string _folder = Directory.Exists(InMemory)
        ? Directory.CreateDirectory(Path.Combine(InMemory, KeptData.Unsearched + $"{Guid.NewGuid():N}")).FullName
        : Directory.CreateTempSubdirectory(KeptData.Unsearched).FullName;

    private readonly ErrorLog _log = new();
    private WebApplication? _slack, _app;
    private long _posts;

    public Instant Now { get; } = Office.Start;

    public Uri Host => new(_app!.Urls.Single());

    public Uri Slack => new(_slack!.Urls.Single());

    public Db Db => _app!.Services.GetRequiredService<Db>();

    /// <summary>What was logged as an error, but for what only tells that Slack itself has said something odd.</summary>
    public IReadOnlyCollection<string> Errors => _log.Errors;

    public static async Task<FuzzPlace> Open()
    {
        var place = new FuzzPlace();
        await place.StartSlack();
        await place.StartHost();
        return place;
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
        await _slack!.StopAsync();
        await _slack.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartSlack()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _slack = builder.Build();
        _slack.Run(http => http.Response.WriteAsync(Answer(http.Request.Path)));
        await _slack.StartAsync();
    }

    private string Answer(string path) => path.EndsWith("users.info", StringComparison.Ordinal)
        ? """{"ok":true,"user":{"id":"UX","team_id":"T1","name":"x","real_name":"X","tz":"Europe/Berlin"}}"""
        : $$"""
            {"ok":true,"team_id":"{{SlackIds.Team}}","user_id":"{{SlackIds.BotUser}}","team":"Home","channel":"C-ACME",
            "ts":"1795000000.{{Interlocked.Increment(ref _posts):D9}}","upload_url":"https://127.0.0.1:9/","file_id":"F1"}
            """;

    private async Task StartHost()
    {
        _app = App.Build(
            [
                "--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Sqlite=Data Source={Path.Combine(_folder, "desk.db")}",
                $"--Slack:SigningSecret={SlackIds.SigningSecret}", $"--Slack:BotToken={SlackIds.BotToken}", $"--Slack:ApiUrl={new Uri(Slack, "api/")}",
                "--Slack:ResponseHosts=127.0.0.1",
            ],
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<IClock>(new StoppedClock(Now)));
                services.AddPassingPacer(new StoppedClock(Now));
                services.AddLogging(logging => logging.ClearProviders().AddProvider(_log));
            });
        await _app.Open();
        await FirstDay.Open(Db, Now);
        await _app.StartAsync();
    }

    private sealed class ErrorLog : ILoggerProvider, ILogger
    {
        private static readonly string[] Told = ["An answer was to go to ", "Slack says "];

        public ConcurrentQueue<string> Errors { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel)) return;
            var line = formatter(state, exception);
            if (!Told.Any(told => line.StartsWith(told, StringComparison.Ordinal))) Errors.Enqueue($"{line} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
