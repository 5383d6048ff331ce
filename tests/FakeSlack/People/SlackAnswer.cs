using System.Net;
using System.Text.Json.Nodes;

namespace Tests.FakeSlack.People;

/// <summary>What the host said to one delivery, and what the person saw of it.</summary>
/// <param name="Elapsed">Until the answer was whole; Slack waits three seconds.</param>
public sealed record SlackAnswer(
    SignedRequest Request, HttpStatusCode Status, string ContentType, string Body, TimeSpan Elapsed)
{
    public bool Ok => (int)Status is >= 200 and < 300;

    /// <summary>Later, Slack would have shown an error to the person.</summary>
    public bool InTime => Elapsed < TimeSpan.FromSeconds(3);

    public JsonNode? Json =>
        ContentType.StartsWith("application/json", StringComparison.Ordinal) ? JsonReading.Parsed(Body) : null;

    /// <summary>The message that a command's answer became: mostly ephemeral.</summary>
    public Message? Message { get; init; }

    /// <summary>What a refused form says at its fields, by block id.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    /// <summary>The person's own post, when this was one.</summary>
    public Message? Said { get; init; }

    /// <summary>
    /// How the other event about the same gesture was answered: a mention in a channel is sent twice.
    /// </summary>
    public SlackAnswer? Twin { get; init; }

    /// <summary>All that the person reads in the answer; empty when there was none.</summary>
    public string Text => Message?.Text ?? "";

    public IReadOnlyList<ButtonSeen> Buttons => Message?.Buttons ?? [];
}
