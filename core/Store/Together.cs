namespace Core.Store;

/// <summary>What many ask for at the same moment is done for all of them in one go; whoever asks while that lasts is in the next.</summary>
/// <param name="work">Answers each, in the same order. Where it fails, it fails for all of them.</param>
internal sealed class Together<TAsk, TAnswer>(Func<IReadOnlyList<TAsk>, Task<IReadOnlyList<TAnswer>>> work)
{
    private const int Most = 256;

    private readonly Queue<(TAsk Asked, TaskCompletionSource<TAnswer> Answer)> _waiting = [];
    private readonly Lock _lock = new();
    private bool _works;

    public Task<TAnswer> Ask(TAsk asked)
    {
        var answer = new TaskCompletionSource<TAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _waiting.Enqueue((asked, answer));
            if (_works) return answer.Task;
            _works = true;
        }
        _ = WorkAll();
        return answer.Task;
    }

    private async Task WorkAll()
    {
        while (Next() is { Count: > 0 } some)
        {
            try
            {
                var answers = await work([.. some.Select(one => one.Asked)]);
                foreach (var (one, answer) in some.Zip(answers)) one.Answer.SetResult(answer);
            }
            catch (Exception why) when (why is not OutOfMemoryException)
            {
                foreach (var one in some) one.Answer.TrySetException(why);
            }
        }
    }

    private List<(TAsk Asked, TaskCompletionSource<TAnswer> Answer)> Next()
    {
        var some = new List<(TAsk, TaskCompletionSource<TAnswer>)>();
        lock (_lock)
        {
            while (some.Count < Most && _waiting.TryDequeue(out var one)) some.Add(one);
            _works = some.Count > 0;
        }
        return some;
    }
}
