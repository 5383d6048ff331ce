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

/// <param name="Here">In a direct message, where it can be done at once.</param>
internal sealed record YoursToOpen(string Name, bool Here) : Refusal
{
    public override string In(Phrases say) => say.YoursToSetUp(Name);
    public override IReadOnlyList<Button> Instead(Phrases say) => Here ? [new Button(say.Founder, "setup")] : [];
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
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    extension(Turn turn)
    {
        /// <summary>With what is possible now, as far as whoever asked may say it; help on what they tried when nothing else is.</summary>
        public View Refuse(Refusal refusal) => View.No(refusal.In(turn.Say), turn.Possible(refusal)) with { Field = refusal.Field };

        private IReadOnlyList<Button> Possible(Refusal refusal)
        {
            var instead = refusal.Instead(turn.Say);
            // A letter that is refused is not sent, and before the desk is open or anybody is known there is nothing to press.
            if (turn.Voice is Role.Bot or Role.Platform or Role.Stranger || turn.Agency.OpenedAt is null) return instead;
            List<Button> theirs = [.. instead.Where(b => Desk.Grammar.Read(b.Say, Nothing) is { } read && (read.Verb.Who & turn.Voice) != 0)];
            return theirs is [] ? [turn.HelpOnIt()] : theirs;
        }

        private Button HelpOnIt() =>
            Desk.Grammar.Read(turn.Said.Text, Nothing) is { Verb: { Unlisted: false } verb } && (verb.Who & turn.Voice) != 0
                ? new Button(turn.Say.HelpOn(HelpViews.Shown(Help.FirstWord(verb))), $"help {HelpViews.Shown(Help.FirstWord(verb))}")
                : new Button(turn.Say.HelpTitle, "help");
    }
}
