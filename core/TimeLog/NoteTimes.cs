using Core.Speech.Reading;
using Core.Views;

namespace Core.TimeLog;

/// <summary>
/// A note that ends in a time of another language: `call dün`. Timed as a note it would be on the wrong day, so it is told before anything is kept.
/// </summary>
internal static class NoteTimes
{
    private const string Field = "time", AsNote = "note";

    /// <summary>The words of the time at the end of work that is logged; empty for none.</summary>
    public static string OfLog(string text, SpeakingTime when) =>
        PastSpans.Tail(text, when) is (var before, not SpanReading.NotASpan) ? text.Trim()[before.Length..].Trim() : OfTimer(text, when);

    /// <summary>The words of the moment at the end of a sentence about a timer; empty for none.</summary>
    public static string OfTimer(string text, SpeakingTime when) =>
        PastTimes.Tail(text, when) is (var before, not TimeReading.NotATime) ? text.Trim()[before.Length..].Trim() : "";

    extension(Turn turn)
    {
        /// <param name="note">What the speaker's own language has left as text.</param>
        /// <param name="goOn">On the button that keeps it so.</param>
        /// <returns>Null where the note is all note, or was said to be.</returns>
        public async Task<View?> TimeOfAnother(Func<string, SpeakingTime, string> time, string text, string note, string goOn)
        {
            var (when, fields) = (turn.SaidNow, turn.Said.Fields);
            if (fields.ContainsKey(Field) || fields.ContainsKey("at") || fields.ContainsKey("note") || !OtherTongue.MayHold(note, when.Words)) return null;
            if (OtherTongue.More(time(text, when), when, other => time(text, other)) is not { } found) return null;
            var offer = await turn.Offer(new NotATime(found.Said, About: null), found.Tag);
            return turn.Refuse(offer with { Otherwise = [new Button(goOn, $"draft {offer.Draft} {Field} {AsNote}")] });
        }
    }
}
