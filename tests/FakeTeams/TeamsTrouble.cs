namespace Tests.FakeTeams;

/// <summary>What the Connector does instead of answering well.</summary>
public abstract record TeamsTrouble
{
    private protected TeamsTrouble() { }

    /// <summary>Refuses, and nothing was done.</summary>
    public sealed record Refused(int Status, string Code, string? RetryAfter = null) : TeamsTrouble;

    /// <summary>Answers with something that is no JSON.</summary>
    public sealed record Garbage : TeamsTrouble;

    /// <summary>The work is done, and the connection falls before the answer.</summary>
    public sealed record Dropped : TeamsTrouble;

    /// <summary>No answer until <see cref="Release"/>; then the work is done as usual.</summary>
    public sealed record Hanging : TeamsTrouble
    {
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal Task Released => _released.Task;

        public void Release() => _released.TrySetResult();
    }
}
