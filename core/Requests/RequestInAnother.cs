using Core.Language;
using Core.Speech.Reading;
using Core.Views;

namespace Core.Requests;

/// <summary>A date, a rule or a length of another language behind the words of a request that announce one.</summary>
internal static class RequestInAnother
{
    extension(Turn turn)
    {
        /// <param name="wish">As the speaker's own language reads it.</param>
        /// <param name="typed">After the verb and the client's name.</param>
        /// <returns>Null where there is none: what nobody reads is text.</returns>
        public async Task<View?> InAnother(Wish wish, string typed, SpeakingTime when)
        {
            var words = new RequestWords(wish.What, wish.Due, wish.Urgency, wish.Estimate, wish.Tags, wish.Every);
            if (OtherTongue.OfRequest(words, typed, when) is not var (behind, found)) return null;
            Refusal refusal = behind switch
            {
                TimeMark.Every => new NotARule(found.Said),
                TimeMark.Estimate => new NotALength(found.Said),
                _ => new NotADueDate(found.Said),
            };
            var offer = await turn.Offer(refusal, found.Tag);
            var goOn = behind is TimeMark.Due ? turn.Say.NoDueDate : turn.Say.FileIt;
            return turn.Refuse(offer with { Otherwise = [new Button(goOn, $"draft {offer.Draft} due {RequestDates.None}")] });
        }
    }
}
