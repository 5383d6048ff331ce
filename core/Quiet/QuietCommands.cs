using System.Globalization;
using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core.Quiet;

internal static class QuietCommands
{
    public static readonly Verb[] Verbs =
    [
        new("digest", Role.Bot, w => new TellDigest(w.Next("key"))),
        new("home waited", Role.Known, w => new OpenWaited(w.Next("key"), w.Next("letter"), w.Rest("from"))) { Unlisted = true },
    ];
}

/// <summary>What waited for the reader's working hours. Untrue when nothing is left of it that a line can tell.</summary>
internal sealed record TellDigest(string Key) : Question
{
    public override async Task<View> Run(Turn turn) =>
        (await Morning.Gather(turn, Key, atLeast: 1)).View ?? turn.Refuse(new WaitedGone());
}

/// <summary>One letter of a digest as it is now, with all its buttons; or those that it only counted.</summary>
/// <param name="Letter">Its id, or <c>from</c>.</param>
/// <param name="From">How many of them stand in the digest, or were shown.</param>
internal sealed record OpenWaited(string Key, string Letter, string From) : Question
{
    public override async Task<View> Run(Turn turn) => await Shown(turn) ?? turn.Refuse(new WaitedGone());

    private Task<View?> Shown(Turn turn) => Letter is "from" && int.TryParse(From, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        ? Morning.Others(turn, Key, from)
        : Morning.One(turn, Key, Letter);
}

internal sealed record WaitedGone : Refusal
{
    public override string In(Phrases say) => say.WaitedGone;
}
