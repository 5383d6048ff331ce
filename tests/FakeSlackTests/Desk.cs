using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.FakeSlackTests;

/// <summary>
/// A host that remembers each delivery and answers what it was told: the other end for the people of the fake.
/// </summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly ConcurrentQueue<Delivery> deliveries = new();
    private WebApplication? app;

    private Desk(Bot bot) => Bot = bot;

    public Bot Bot { get; }

    public SlackServer Slack => Bot.Slack;

    public SlackClient Client { get; private set; } = null!;

    public SlackPerson Ann => Client.Person("UANN");

    /// <summary>Status, content type and body of the next answers; null is an empty 200.</summary>
    public (int Status, string Type, string Body)? Answers { get; set; }

    public IReadOnlyList<Delivery> Deliveries => [.. deliveries];

    public Delivery Last => deliveries.Last();

    public static async Task<Desk> Open()
    {
        var desk = new Desk(await Bot.Open());
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        desk.app = builder.Build();
        desk.app.Run(desk.Serve);
        await desk.app.StartAsync();
        var address =
            desk.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        desk.Client = new SlackClient(desk.Slack, new Uri(address));
        return desk;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app!.DisposeAsync();
        await Bot.DisposeAsync();
    }

    private async Task Serve(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        deliveries.Enqueue(new Delivery(
            http.Request.Path,
            http.Request.Headers.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()),
            body.ToArray()));
        if (Answers is not { } answer) return;
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = answer.Type;
        await http.Response.WriteAsync(answer.Body);
    }
}

internal sealed record Delivery(string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public IReadOnlyDictionary<string, string> Form =>
        QueryHelpers.ParseQuery(Encoding.UTF8.GetString(Body))
            .ToDictionary(pair => pair.Key, pair => pair.Value.ToString());

    public JsonNode Json => JsonNode.Parse(Body)!;

    public JsonNode Payload => JsonNode.Parse(Form["payload"])!;

    public string Timestamp => Headers["X-Slack-Request-Timestamp"];

    /// <summary>Checked as the description says, by other code than the fake's.</summary>
    public bool IsSigned
    {
        get
        {
            using var hmac = IncrementalHash.CreateHMAC(
                HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(SlackIds.SigningSecret));
            hmac.AppendData(Encoding.UTF8.GetBytes("v0:" + Timestamp + ":"));
            hmac.AppendData(Body);
            return Headers["X-Slack-Signature"] == "v0=" + Convert.ToHexStringLower(hmac.GetHashAndReset());
        }
    }
}
