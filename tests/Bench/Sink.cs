using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Tests.Bench;

/// <summary>Slack's Web API in a word: it says yes to everything, or, told to hang, never says anything.</summary>
internal static class Sink
{
    public static async Task<int> Run(Options options)
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.WebHost.UseUrls(options.Text("Urls"));
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var app = builder.Build();
        var (hangs, posted) = (options.Text("hang") is "yes", 0);
        app.MapPost("/api/auth.test", () => Results.Text(
            $$"""{"ok":true,"team_id":"{{Seed.Team(0)}}","team":"Bench","user_id":"UBOT"}""", "application/json"));
        ConnectorSink.Map(app, options);
        app.MapPost("/{**rest}", async (HttpContext context) =>
        {
            if (hangs) await new TaskCompletionSource().Task.WaitAsync(context.RequestAborted);
            var ts = Interlocked.Increment(ref posted);
            return Results.Text($$"""{"ok":true,"channel":{"id":"D0SINK"},"ts":"{{ts}}.000001"}""", "application/json");
        });
        await app.RunAsync();
        return 0;
    }
}
