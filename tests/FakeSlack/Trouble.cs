namespace Tests.FakeSlack;

/// <summary>What Slack does instead of answering well.</summary>
public abstract record Trouble
{
    private protected Trouble() { }

    /// <summary>HTTP 200 and <c>ok: false</c>; nothing was done.</summary>
    public sealed record Error(string Code) : Trouble;

    /// <summary>HTTP 429; nothing was done.</summary>
    public sealed record TooMany(int RetryAfterSeconds) : Trouble;

    /// <summary>HTTP 500; nothing was done.</summary>
    public sealed record Broken : Trouble;

    /// <summary>The work is done, and the connection falls before the answer.</summary>
    public sealed record Dropped : Trouble;

    /// <summary>No answer until <see cref="Release"/>; then the work is done as usual.</summary>
    public sealed record Hanging : Trouble
    {
        private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal Task Released => released.Task;

        public void Release() => released.TrySetResult();
    }
}

internal sealed class Troubles
{
    private readonly List<(string Method, Trouble Trouble)> waiting = [];

    public void Add(string method, Trouble trouble, int times)
    {
        lock (waiting) waiting.AddRange(Enumerable.Repeat((method, trouble), times));
    }

    public Trouble? Take(string method)
    {
        lock (waiting)
        {
            var index = waiting.FindIndex(each => each.Method == method);
            if (index < 0) return null;
            var trouble = waiting[index].Trouble;
            waiting.RemoveAt(index);
            return trouble;
        }
    }
}
