using Core.Language;
using Core.Speech.Reading;
using Core.Views;

namespace Core;

/// <summary>A time was said in a language that the speaker does not read: they may take that language, and the same is done in it.</summary>
/// <param name="Why">That it was not understood, as it is said there.</param>
/// <param name="Tag">Of the language that reads it.</param>
/// <param name="Draft">Of the whole sentence.</param>
internal sealed record DateOfAnother(string Why, string Tag, string Draft) : Refusal
{
    /// <summary>What goes on without switching; null where there is nothing.</summary>
    public Button? Otherwise { get; init; }

    public override string In(Phrases say) => Why;

    public override IReadOnlyList<Button> Instead(Phrases say) =>
        [new Button(Languages.OwnNameOf(Tag), $"language {Tag} draft {Draft}"), .. Otherwise is { } otherwise ? [otherwise] : (Button[])[]];
}

internal static class DatesOfAnother
{
    extension(Turn turn)
    {
        /// <summary>Refuses a time that was typed, with the offer of the one other language that reads it, if one does.</summary>
        /// <param name="refusal">That it is no time.</param>
        public async Task<View> NotATime(Refusal refusal, OtherTongue? other) =>
            turn.Refuse(other is null || turn.IsOfForm(refusal) ? refusal : new DateOfAnother(refusal.In(turn.Say), other.Tag, await turn.KeepDraft()));

        // A form stays open, with the sentence at its field.
        private bool IsOfForm(Refusal refusal) => refusal.Field is { } field && turn.Said.Fields.ContainsKey(field);
    }
}
