using Core.Views;
using NodaTime;

namespace Bots.Web;

/// <param name="Room">A channel's name, or <c>dm-</c> and the person.</param>
/// <param name="By">Who wrote it; null for the bot.</param>
/// <param name="Text">What a person wrote; null when the bot shows a view.</param>
/// <param name="OnlyFor">The one person who sees it; null when the whole room does.</param>
/// <param name="Thread">The message beneath which it stands.</param>
public sealed record Posted(string Id, string Room, string? By, string? Text, View? View, string? OnlyFor, string? Thread, Instant At, Instant? EditedAt);

/// <summary>Everything that stands in the playground's rooms, as a chat platform would keep it. In memory: a restart begins with empty rooms.</summary>
public sealed class Wall
{
    private const int Most = 400;

    private readonly Lock _lock = new();
    private readonly List<Posted> _posted = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _count;

    /// <summary>Grows with each change.</summary>
    public long Version { get; private set; }

    public Posted Post(string room, string? by, string? text, View? view, string? onlyFor, string? thread, Instant at)
    {
        lock (_lock)
        {
            var posted = new Posted($"m{++_count}", room, by, text, view, onlyFor, thread, at, EditedAt: null);
            _posted.Add(posted);
            if (_posted.Count > Most) _posted.RemoveAt(0);
            Changed();
            return posted;
        }
    }

    /// <returns>False when there is no such message.</returns>
    public bool Redraw(string id, View view, Instant at)
    {
        lock (_lock)
        {
            var index = _posted.FindIndex(p => p.Id == id);
            if (index < 0) return false;
            _posted[index] = _posted[index] with { View = view, EditedAt = at };
            Changed();
            return true;
        }
    }

    public Posted? Find(string id)
    {
        lock (_lock) return _posted.Find(p => p.Id == id);
    }

    public IReadOnlyList<Posted> In(string room, string reader)
    {
        lock (_lock) return [.. _posted.Where(p => p.Room == room && (p.OnlyFor is null || p.OnlyFor == reader))];
    }

    /// <summary>Something besides the messages has changed: the clock.</summary>
    public void Touch()
    {
        lock (_lock) Changed();
    }

    /// <summary>Returns once <see cref="Version"/> is over the one that is known, or when it is stopped.</summary>
    public async Task Past(long known, CancellationToken stop)
    {
        while (true)
        {
            Task change;
            lock (_lock)
            {
                if (Version > known) return;
                change = _changed.Task;
            }
            await change.WaitAsync(stop);
        }
    }

    private void Changed()
    {
        Version++;
        _changed.TrySetResult();
        _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
