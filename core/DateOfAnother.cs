using Core.Language;
using Core.Speech.Reading;
using Core.Views;

namespace Core;

/// <summary>Words in which no time, length or rule was found by whoever reads them in the speaker's language: another may read them.</summary>
internal abstract record Unread : Refusal;

/// <summary>A time was said in a language that the speaker does not read: they may take that language, and the same is done in it.</summary>
/// <param name="Why">That it was not understood, as it is said there.</param>
/// <param name="Tag">Of the language that reads it.</param>
/// <param name="Draft">Of the whole sentence.</param>
internal sealed record DateOfAnother(string Why, string Tag, string Draft) : Refusal
{
    /// <summary>What goes on without switching.</summary>
    public IReadOnlyList<Button> Otherwise { get; init; } = [];

    public override string In(Phrases say) => Why;

    public override IReadOnlyList<Button> Instead(Phrases say) =>
        [new Button(Languages.OwnNameOf(Tag), $"language {Tag} draft {Draft}"), .. Otherwise];
}

internal static class DatesOfAnother
{
    extension(Turn turn)
    {
        /// <summary>Refuses a time that was typed, with the offer of the one other language that reads it, if one does.</summary>
        /// <param name="refusal">Anything but <see cref="Unread"/> is said as it is.</param>
        /// <param name="reads">Whether the same is read where the speaker of this turn speaks another language.</param>
        public Task<View> Refuse(Refusal refusal, Func<Turn, bool> reads) => turn.Refuse(refusal, there => Task.FromResult(reads(there)));

        public async Task<View> Refuse(Refusal refusal, Func<Turn, Task<bool>> reads) => turn.Refuse(await turn.Offering(refusal, reads));

        /// <returns>The same where nothing is offered.</returns>
        public async Task<Refusal> Offering(Refusal refusal, Func<Turn, Task<bool>> reads)
        {
            if (refusal is not Unread || turn.IsOfForm(refusal)) return refusal;
            var found = new List<string>();
            foreach (var tag in OtherTongue.Than(turn.Words))
                if (await reads(turn with { Who = turn.Who with { Language = tag } })) found.Add(tag);
            return found is [var only] ? (await turn.Offer(refusal, only)) with { Otherwise = refusal.Instead(turn.Say) } : refusal;
        }

        public async Task<DateOfAnother> Offer(Refusal refusal, string tag) => new(refusal.In(turn.Say), tag, await turn.KeepDraft());

        // A form stays open, with the sentence at its field.
        private bool IsOfForm(Refusal refusal) => refusal.Field is { } field && turn.Said.Fields.ContainsKey(field);
    }
}
