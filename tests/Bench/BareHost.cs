using System.Text;
using Bots.Slack;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Tests.Bench;

/// <summary>Host (b): what any Slack app has to do. The body's cap, the signature, and a fixed answer of 600 bytes.</summary>
internal static class BareHost
{
    private static readonly string Answer = "{\"text\":\"" + new string('x', 589) + "\"}";

    public static async Task<int> Run(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. args, "--hostBuilder:reloadConfigOnChange=false"],
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls(Options.Of(args).Text("Urls"));
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        var settings = new SlackSettings(Deliveries.Secret, "xoxb-none", new Uri("http://127.0.0.1/"), [], "");
        var signature = new SlackSignature(settings, SystemClock.Instance);
        await using var app = builder.Build();
        app.MapPost("/slack/commands", async (HttpRequest request) =>
        {
            if (await Body.Read(request) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
            var (timestamp, claimed) = (request.Headers[SlackSignature.Timestamp], request.Headers[SlackSignature.Signature]);
            return signature.Proof(body.Span, timestamp, claimed) is null
                ? Results.StatusCode(StatusCodes.Status401Unauthorized)
                : Results.Text(Answer, "application/json", Encoding.UTF8);
        });
        await app.RunAsync();
        return 0;
    }
}
