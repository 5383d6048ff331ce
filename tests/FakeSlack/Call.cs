using System.Text.Json.Nodes;

namespace Tests.FakeSlack;

/// <summary>One request that the bot made.</summary>
/// <param name="Method">A Web API method, or <c>response_url</c>, or <c>upload</c>.</param>
/// <param name="Args">Blocks, views and the like already parsed, also from a form.</param>
/// <param name="At">Unix seconds on the fake's clock.</param>
public sealed record Call(string Method, JsonObject Args, long At)
{
    /// <summary>From <c>/</c> on: of all <c>response_url</c>s the one that was answered.</summary>
    public string Path { get; init; } = "";

    /// <summary><c>ok</c>, the error's code, <c>hanging</c>, <c>429</c>, <c>500</c> or <c>dropped</c>.</summary>
    public string Outcome { get; internal set; } = "";

    public JsonNode? Answer { get; internal set; }

    public bool Ok => Outcome == "ok";

    public string? this[string arg] => Args.Text(arg);

    /// <summary>All that a person would read in what was sent.</summary>
    public string Text => SlackText.Of(Args["view"] as JsonObject ?? Args);

    public override string ToString() => $"{Method} → {Outcome}: {Args.ToJsonString()}";
}
