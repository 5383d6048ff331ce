using Core.Language;
using Core.Views;

namespace Core;

internal sealed record NotUnderstood : Refusal
{
    public override string In(Phrases say) => say.NotUnderstood;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.HelpTitle, "help")];
}

/// <param name="Sentence">Canonical: the nearest thing that can be said.</param>
/// <param name="Press">What its button says.</param>
internal sealed record Nearest(string Sentence, string Press) : Refusal
{
    public override string In(Phrases say) => say.DidYouMean(Sentence);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(Sentence, Press, ButtonStyle.Primary), new Button(say.HelpTitle, "help")];
}

internal sealed record NotAllowed : Refusal
{
    public override string In(Phrases say) => say.NotAllowed;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.HelpTitle, "help")];
}

internal sealed record NotOpen(string? By) : Refusal
{
    public override string In(Phrases say) => say.BeingSetUp(By);
}

internal sealed record DraftGone : Refusal
{
    public override string In(Phrases say) => say.DraftGone;
}

internal sealed record TooLong(int Most, string? About = null) : Refusal
{
    public override string In(Phrases say) => say.TooLong(Most);

    public override string? Field => About;
}

internal sealed record NotHereYet(string Verb) : Refusal
{
    public override string In(Phrases say) => say.NotHereYet(Verb);
}

internal static class Refusing
{
    extension(Turn turn)
    {
        public View Refuse(Refusal refusal) =>
            View.No(refusal.In(turn.Say), refusal.Instead(turn.Say)) with { Field = refusal.Field };
    }
}
