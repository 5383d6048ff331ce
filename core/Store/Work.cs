namespace Core.Store;

/// <summary>Work on its way through the writer: it waits, is claimed, is done, and is answered once the disk has it.</summary>
internal abstract class Work
{
    private int _claimed;

    /// <summary>True once: for the writer who begins it, or for the caller who gives up waiting.</summary>
    public bool Claim() => Interlocked.Exchange(ref _claimed, 1) == 0;

    /// <exception cref="Exception">Whatever the work throws.</exception>
    public abstract void Do(Session session);

    public abstract void Answer();

    public abstract void Fail(Exception why);
}

internal sealed class Work<T>(Func<Session, Task<T>> work) : Work
{
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task<T>? _done;

    public override void Do(Session session)
    {
        _done = work(session);
        if (!_done.IsCompleted) throw new InvalidOperationException("Work in a transaction may await nothing but its session.");
        _done.GetAwaiter().GetResult();
    }

    public override void Answer() => _answer.TrySetResult(_done!.Result);

    public override void Fail(Exception why) => _answer.TrySetException(why);

    public async Task<T> Answered(CancellationToken patience)
    {
        await using var _ = patience.UnsafeRegister(static self => ((Work<T>)self!).GiveUp(), this);
        return await _answer.Task;
    }

    private void GiveUp()
    {
        if (Claim()) Fail(new BusyException());
    }
}
