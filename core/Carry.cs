using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core;

/// <summary>What every sentence goes through, typed, pressed, sent by a form or said by a letter: may it be said, and then it is done.</summary>
internal static class Carry
{
    /// <summary>Longer than any sentence has to be, and what Slack's longest message is not.</summary>
    public const int Longest = 4000;

    public static async Task<View> Out(Turn turn, Sentence? sentence) => (await Answer(turn, sentence)).In(turn.Say.Tag);

    /// <summary>The form again, with what was typed still in it and the sentence at its field, or above all when it has no such field.</summary>
    public static View Asked(View form, string field, string why) => form with
    {
        Parts = form.Parts.Any(p => p is Ask ask && ask.Name == field)
            ? [.. form.Parts.Select(part => AtField(part, field, why))]
            : [new Line(why), .. form.Parts],
        Pending = true,
        Field = field,
    };

    private static async Task<View> Answer(Turn turn, Sentence? sentence)
    {
        if (await Opening.Closed(turn, sentence?.Verb) is { } closed) return turn.Refuse(closed);
        if (sentence is null && await ClientFirst.Sentence(turn) is { } theirs)
            return await Out(turn with { Said = turn.Said with { Text = theirs } }, Desk.Grammar.Read(theirs, turn.Said.Fields));
        if (sentence is null) return InWords.Also(turn, verb: null, await NotUnderstanding.Answer(turn));
        if ((sentence.Verb.Who & turn.Voice) == 0) return InWords.Also(turn, sentence.Verb, await NotFor(turn, sentence));
        if (turn.Said.Text.Length > Longest) return turn.Refuse(new TooLong(Longest));

        var view = await sentence.Command.Run(turn with { Version = sentence.Version });
        return view is { Refused: true, Field: { } field } && turn.Said.Fields.Count > 0 && await sentence.Command.Form(turn) is { } form
            ? Asked(form, field, view.Fallback)
            : InWords.Also(turn, sentence.Verb, view);
    }

    private static async Task<View> NotFor(Turn turn, Sentence sentence) => turn.Voice switch
    {
        _ when sentence.Verb.Who is Role.Bot or Role.Platform => turn.Refuse(new NotUnderstood()),
        Role.Stranger => turn.Refuse(new StrangerYet(turn.Agency.Name)),
        _ => await sentence.Command.NotYours(turn),
    };

    private static Part AtField(Part part, string field, string why) => part is Ask ask && ask.Name == field ? ask with { Error = why } : part;
}
