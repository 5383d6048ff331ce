using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Tests.Bench;

/// <summary>A Slack that says yes, and notes when it was asked to open a form for which trigger.</summary>
internal sealed class TriggerSink : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<long>> _waiting = [];
    private readonly WebApplication _app;

    private TriggerSink(WebApplication app) => _app = app;

    public int Port => new Uri(_app.Urls.Single()).Port;

    public static async Task<TriggerSink> Start()
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var sink = new TriggerSink(builder.Build());
        sink._app.MapPost("/api/views.open", async (HttpContext http) =>
        {
            var at = Stopwatch.GetTimestamp();
            using var call = await JsonDocument.ParseAsync(http.Request.Body);
            if (sink._waiting.TryRemove(call.RootElement.GetProperty("trigger_id").GetString()!, out var waiting)) waiting.TrySetResult(at);
            return Results.Text("""{"ok":true,"view":{"id":"V0"}}""", "application/json");
        });
        sink._app.MapPost("/{**rest}", () => Results.Text(
            $$"""{"ok":true,"team_id":"{{Seed.Team(0)}}","team":"Bench","user_id":"UBOT","channel":{"id":"D0SINK"},"ts":"1.000001"}""", "application/json"));
        await sink._app.StartAsync();
        return sink;
    }

    /// <returns>When, as <see cref="Stopwatch"/> counts; null where nobody asked in the time that a trigger lives.</returns>
    public async Task<long?> Opened(string trigger)
    {
        var waiting = _waiting[trigger] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            return await waiting.Task.WaitAsync(TimeSpan.FromSeconds(3));
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }
}
