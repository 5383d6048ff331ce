using System.Text.Json.Nodes;

namespace Bots.Slack;

/// <summary>What Slack is told at once about something it brought: the response over HTTP, the acknowledgement over a socket.</summary>
/// <param name="Status">As HTTP has it. With anything but 200 Slack brings an event again.</param>
/// <param name="Body">What is to be shown or done, where this kind of gesture takes that in its acknowledgement.</param>
internal sealed record Acknowledgement(int Status, JsonObject? Body = null)
{
    public static Acknowledgement Taken { get; } = new(200);

    public static Acknowledgement Malformed { get; } = new(400);

    public static Acknowledgement Failed { get; } = new(500);

    /// <summary>Nothing was done, and nobody waits: it is to be brought again.</summary>
    public static Acknowledgement Later { get; } = new(503);

    public static Acknowledgement With(JsonObject body) => new(200, body);
}
