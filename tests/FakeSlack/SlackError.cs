namespace Tests.FakeSlack;

/// <summary>An answer <c>ok: false</c>.</summary>
/// <param name="code">As Slack spells it: <c>channel_not_found</c>.</param>
internal sealed class SlackError(string code, params IReadOnlyList<string> messages) : Exception(code)
{
    public string Code { get; } = code;

    public IReadOnlyList<string> Messages { get; } = messages;

    /// <summary>True when no state of the workspace explains it: the caller is wrong, and the test must fail.</summary>
    public bool Careless { get; private init; }

    public static SlackError Fault(string code, params IReadOnlyList<string> messages) =>
        new(code, messages) { Careless = true };
}
