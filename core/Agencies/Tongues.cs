using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Agencies;

/// <summary>
/// A language belongs to a person: the first message to somebody carries a button for each language that we speak, and a sentence that only
/// another language understands carries one for that language, once.
/// </summary>
internal static class Tongues
{
    // What a button may carry of a sentence that shows the same anew.
    private const int LongestAgain = 150;

    /// <param name="again">The sentence that shows what stands above, said anew in the language that is pressed; null where there is none.</param>
    public static Buttons Row(string? again) => new(
        [.. Languages.Spoken.Select(tag => new Button(Languages.OwnNameOf(tag), again is null ? $"language {tag}" : $"language {tag} {again}"))]);

    /// <summary>The digits in which one may read this language, each written in itself; none where there is no choice.</summary>
    public static IEnumerable<Part> ChoiceOfDigits(string language) => Languages.DigitsOf(language) is { Count: > 0 } digits
        ? [new Buttons([.. digits.Select(one => new Button(one.Shown, $"language {one.Tag}"))])]
        : [];

    /// <summary>True where the answer has to say more than was asked for, and that has to be remembered.</summary>
    public static async Task<bool> HasMore(AgencySession db, Speaking speaking, Person who, Utterance said, Sentence sentence) =>
        who.Id.Value is not null && said.Manner is Manner.Asked
        && (speaking.IsNew ? IsPrivate(said) : Other(sentence, who) is { } tag && IsPrivate(said) && !await db.WasOffered(who.Id, tag));

    public static async Task<View> Offered(AgencySession db, bool isNew, Person who, Utterance said, Sentence? sentence, View view)
    {
        if (who.Id.Value is null || said.Manner is not Manner.Asked || !IsPrivate(said) || view.Silent || view.Form is not null) return view;
        if (isNew) await db.ShowedTongues(who.Id);
        if (sentence?.Command is SetLanguage or RoomLanguage) return view;
        if (isNew) return view with { Parts = [.. view.Parts, Row(Again(view, said, sentence))] };
        if (Other(sentence, who) is not { } tag || await db.WasOffered(who.Id, tag)) return view;
        await db.Offers(who.Id, tag);
        return view with { Parts = [.. view.Parts, new Buttons(new Button(Languages.OwnNameOf(tag), $"language {tag}"))] };
    }

    // Where others read along it is not the place.
    private static bool IsPrivate(Utterance said) => said.Place.Direct;

    private static string? Other(Sentence? sentence, Person who) =>
        sentence is { Tongues: [var tag, ..] tongues } && !tongues.Contains(Languages.Plain(who.Language)) ? tag : null;

    private static string? Again(View view, Utterance said, Sentence? sentence)
    {
        var again = view.Again ?? (sentence?.Command is Question && said.Fields.Count == 0 ? said.Text : null);
        return again is { Length: <= LongestAgain } && !again.Contains('\n', StringComparison.Ordinal) ? again : null;
    }
}
