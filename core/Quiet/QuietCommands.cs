using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core.Quiet;

internal static class QuietCommands
{
    public static readonly Verb[] Verbs =
    [
        new("digest", Role.Bot, w => new TellDigest(w.Next("key"))),
        new("home waited", Role.Known, w => new OpenWaited(w.Next("key"), w.Next("letter"))) { Unlisted = true },
    ];
}

/// <summary>What waited for the reader's working hours. Untrue when nothing is left of it that a line can tell.</summary>
internal sealed record TellDigest(string Key) : Question
{
    public override async Task<View> Run(Turn turn) =>
        (await Morning.Gather(turn, Key, atLeast: 1)).View ?? turn.Refuse(new WaitedGone());
}

/// <summary>One letter of a digest as it is now, with all its buttons.</summary>
internal sealed record OpenWaited(string Key, string Letter) : Question
{
    public override async Task<View> Run(Turn turn) => await Morning.One(turn, Key, Letter) ?? turn.Refuse(new WaitedGone());
}

internal sealed record WaitedGone : Refusal
{
    public override string In(Phrases say) => say.WaitedGone;
}
