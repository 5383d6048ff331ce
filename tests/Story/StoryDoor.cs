using System.Text.Json.Nodes;
using Core.Store;
using Tests.Kit;

namespace Tests.Story;

internal enum Who { Ada, Ben, Xen, Cleo, Dan }

internal enum Room { Acme, Bolt }

/// <summary>
/// A platform's door, and the running host behind it: what people say, press and see, in words that are the same in all of them. Ada is to own
/// the agency; Cleo is a guest in Acme's room, Dan one in Bolt's.
/// </summary>
internal abstract class StoryDoor : IAsyncDisposable
{
    public abstract StoppedClock Clock { get; }

    /// <summary>The host's own.</summary>
    public abstract Db Db { get; }

    /// <summary>As the host prints it at its start.</summary>
    public abstract string Code { get; }

    /// <summary>Says something as one says it there, in their own conversation with the bot where no room is named, and has the answer before them.</summary>
    public abstract Task<Shown> Says(Who who, string sentence, Room? room = null);

    /// <summary>Writes to the bot in their own conversation with it.</summary>
    public abstract Task<Shown> Writes(Who who, string text);

    /// <summary>Says what is answered with a form.</summary>
    /// <returns>The names of its fields.</returns>
    public abstract Task<IReadOnlyList<string>> Opens(Who who, string sentence);

    /// <returns>What they see then.</returns>
    public abstract Task<Shown> Press(Who who, Shown on, string label);

    /// <summary>The same on a card that lives: it is drawn anew for everybody.</summary>
    public abstract Task PressCard(Who who, Shown card, string label);

    /// <summary>A press of what is there now, to be sent later, once or more often.</summary>
    public abstract Func<Task> Later(Who who, Shown on, string label);

    /// <summary>What the bot has posted to somebody, oldest first.</summary>
    public abstract IReadOnlyList<Shown> Posts(Who who);

    public abstract IReadOnlyList<Shown> Posts(Room room);

    /// <summary>What the bot has written below a card.</summary>
    public abstract IReadOnlyList<Shown> Beneath(Shown card);

    /// <summary>A message as the platform was given it, for one of those who read it.</summary>
    public abstract JsonObject Given(Who reader, Shown shown);

    /// <summary>As somebody is called in what others read.</summary>
    public abstract string Named(Who who);

    /// <summary>All that is due now is planned, drawn and sent, and what follows from it.</summary>
    public abstract Task Idle();

    /// <summary>The same after the clock has moved to that time of the wall there.</summary>
    public async Task At(string local, string zone)
    {
        Clock.To(local, zone);
        await Idle();
    }

    /// <summary>The last one there with that in it.</summary>
    public Shown Posted(Who who, string part = "") => Last(Posts(who), part);

    public Shown Posted(Room room, string part = "") => Last(Posts(room), part);

    public abstract ValueTask DisposeAsync();

    private static Shown Last(IReadOnlyList<Shown> posts, string part) =>
        posts.LastOrDefault(post => post.Text.Contains(part, StringComparison.Ordinal))
        ?? throw new Xunit.Sdk.XunitException($"Nothing with {part} but:\n{string.Join("\n\n", posts.Select(p => p.Text))}");
}

/// <summary>A message as somebody has it before them, now.</summary>
internal sealed class Shown(object it, Func<string> text, Func<IReadOnlyList<(string Label, string Say)>> buttons)
{
    /// <summary>As the platform has it.</summary>
    public object It => it;

    public string Text => text();

    public IReadOnlyList<(string Label, string Say)> Buttons => buttons();

    public IReadOnlyList<string> Labels => [.. Buttons.Select(b => b.Label)];

    /// <summary>All of these stand in it, in any order.</summary>
    public void Reads(params IReadOnlyList<string> parts) => Assert.All(parts, part => Assert.Contains(part, Text, StringComparison.Ordinal));

    public void Lacks(params IReadOnlyList<string> parts) =>
        Assert.All(parts, part => Assert.DoesNotContain(part, Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The label of the button that says a sentence beginning so.</summary>
    public string Saying(string sentence) =>
        Buttons.FirstOrDefault(b => b.Say.StartsWith(sentence, StringComparison.Ordinal)) is { Label: not null } found ? found.Label
            : throw new Xunit.Sdk.XunitException($"No button says {sentence} but {string.Join(", ", Buttons)} in {Text}");
}
