namespace Bots.Slack.SocketMode;

/// <summary>What is under way, to be waited for at the end.</summary>
internal sealed class Work
{
    private readonly Lock _lock = new();
    private int _count;
    private TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Work() => _done.SetResult();

    /// <summary>Completes when nothing is under way.</summary>
    public Task Done
    {
        get
        {
            lock (_lock) return _done.Task;
        }
    }

    public void Begin(Func<Task> work)
    {
        lock (_lock)
        {
            if (_count++ == 0) _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        _ = Task.Run(work).ContinueWith(_ => End(), TaskScheduler.Default);
    }

    private void End()
    {
        lock (_lock)
        {
            if (--_count == 0) _done.SetResult();
        }
    }
}
