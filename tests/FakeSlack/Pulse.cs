namespace Tests.FakeSlack;

/// <summary>Wakes everybody who waits for something to change.</summary>
internal sealed class Pulse
{
    private volatile TaskCompletionSource next = Fresh();

    public Task Next => next.Task;

    public void Beat() => Interlocked.Exchange(ref next, Fresh()).TrySetResult();

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
