using System.Collections.Concurrent;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Tests.Kit;

/// <param name="Message">The id that the platform gave it, such as <c>C-ACME/1</c>, or the one that was drawn anew.</param>
/// <param name="Again">True for a message that was posted before and is drawn anew.</param>
public sealed record Carried(Address To, View View, string Message, bool Again)
{
    /// <summary>All that a person reads in it.</summary>
    public string Text => View.Text();
}

/// <summary>Writes down what it is given instead of carrying it anywhere, and answers as told.</summary>
public sealed class Courier : ICourier
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _messages = [];

    public Platform Platform { get; init; } = Platform.Slack;

    /// <summary>Everything so far, in order.</summary>
    public List<Carried> Carried { get; } = [];

    /// <summary>What was asked of the platform: <c>T1: profile T1 U9</c>.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>What happens to the next letters; when there is none left they arrive.</summary>
    public Queue<Delivery> Next { get; } = [];

    /// <summary>What the platform says to an errand.</summary>
    public Func<string, string, Delivery> Answer { get; set; } = (_, _) => new Delivery.Done();

    /// <summary>By room, or by user in direct conversations: a letter for it has been handed over only when this has completed.</summary>
    public ConcurrentDictionary<string, Task> Holds { get; } = [];

    /// <summary>Workspaces that refuse whatever comes, with this word, once they were tried.</summary>
    public ConcurrentDictionary<string, string> Shut { get; } = [];

    /// <summary>Workspaces from which no answer comes.</summary>
    public ConcurrentDictionary<string, bool> Silent { get; } = [];

    /// <summary>How many letters a workspace takes at a time.</summary>
    public Func<string, int> Room { get; set; } = _ => int.MaxValue;

    /// <summary>Those that have been tried.</summary>
    public HashSet<string> Refused { get; } = [];

    /// <summary>For whom something was handed over, whether it has arrived or not.</summary>
    public ConcurrentQueue<string> Handed { get; } = [];

    public int Takes(string workspace) => Refused.Contains(workspace) ? 0 : Room(workspace);

    public bool IsOut(string workspace) => Silent.ContainsKey(workspace);

    public async Task<Delivery> Carry(Address to, View view, CancellationToken stop)
    {
        var whom = (to.Direct ? to.User : to.Room) ?? to.Room!;
        Handed.Enqueue(whom);
        if (Holds.TryGetValue(whom, out var held)) await held.WaitAsync(stop);
        lock (_lock)
        {
            if (Next.TryDequeue(out var told)) return told;
            if (Silent.ContainsKey(to.Workspace)) return new Delivery.Later(NodaTime.Duration.Zero) { Doubtful = true };
            if (Shut.TryGetValue(to.Workspace, out var why))
            {
                Refused.Add(to.Workspace);
                return new Delivery.Stopped(why);
            }
            // Rooms are served beside each other: only within one is there a first and a second.
            var message = $"{whom}/{_messages[whom] = _messages.GetValueOrDefault(whom) + 1}";
            Carried.Add(new Carried(to, view, message, Again: false));
            return new Delivery.Done(to.Room ?? $"D-{to.User}", message);
        }
    }

    public Task<Delivery> Redraw(Address to, string message, View view, CancellationToken stop)
    {
        lock (_lock)
        {
            if (Next.TryDequeue(out var told)) return Task.FromResult(told);
            Carried.Add(new Carried(to, view, message, Again: true));
            return Task.FromResult<Delivery>(new Delivery.Done(to.Room, message));
        }
    }

    public Task<Delivery> Ask(string workspace, string errand, CancellationToken stop)
    {
        lock (_lock) Asked.Add($"{workspace}: {errand}");
        return Task.FromResult(Answer(workspace, errand));
    }
}
