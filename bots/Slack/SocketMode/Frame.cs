using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Bots.Slack.SocketMode;

/// <summary>One message of Slack's over a socket. Pure.</summary>
internal abstract record Frame
{
    private Frame() { }

    /// <summary>The connection is in use from here on.</summary>
    public sealed record Hello : Frame;

    /// <summary>Slack will close the connection, or wants it replaced.</summary>
    /// <param name="Reason"><c>warning</c>, <c>refresh_requested</c>, <c>too_many_websockets</c>, <c>link_disabled</c>, or a new one.</param>
    public sealed record Goodbye(string Reason) : Frame;

    /// <param name="Id">Names it in the acknowledgement.</param>
    /// <param name="TakesAnswer">The acknowledgement may carry what is to be shown.</param>
    public sealed record Envelope(string Id, Gesture Gesture, bool TakesAnswer) : Frame;

    /// <summary>No JSON, or of a type that nobody has told us about.</summary>
    public sealed record Unknown : Frame;

    /// <param name="prefix">What our commands begin with here, before their own names.</param>
    public static Frame Read(ReadOnlySpan<byte> message, string prefix)
    {
        if (LooseJson.Read(message) is not { } json) return new Unknown();
        var (type, id) = (json.Text("type"), json.Text("envelope_id"));
        return type switch
        {
            "hello" => new Hello(),
            "disconnect" => new Goodbye(json.Text("reason")),
            _ when id is "" => new Unknown(),
            _ => new Envelope(id, Inside(type, json.At("payload"), id, prefix), json.IsTrue("accepts_response_payload")),
        };
    }

    // The three doors of HTTP, with the same payloads in them.
    private static Gesture Inside(string type, JsonElement payload, string id, string prefix) => payload.ValueKind is not JsonValueKind.Object
        ? new Gesture.Malformed()
        : type switch
        {
            "slash_commands" => SlackSpeech.Slash(Form(payload), prefix, id),
            "interactive" => SlackSpeech.Interaction(payload, id),
            "events_api" => SlackEvents.Read(payload, id),
            _ => new Gesture.Nothing(),
        };

    private static Dictionary<string, StringValues> Form(JsonElement payload)
    {
        var form = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        foreach (var field in payload.Properties)
            form[field.Name] = field.Value.ValueKind is JsonValueKind.True ? "true" : payload.Text(field.Name);
        return form;
    }
}
