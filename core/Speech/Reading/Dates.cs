using NodaTime;

namespace Core.Speech.Reading;

/// <summary>Dates still to come, as people say them. Nothing is guessed: what may be two things is asked.</summary>
internal static class Dates
{
    /// <param name="words">What stands after `due`, `by` or `until`, and nothing else: every word must be understood.</param>
    public static DateReading Read(string words, SpeakingTime when) => OfPlain(when.Words.Plain(words), when);

    private static DateReading OfPlain(string words, SpeakingTime when) =>
        DatesAfterLength.Read(words, when)
        ?? (Pieces.Cut(words, when.Words) is { } pieces ? Here(pieces, when) : null)
        ?? DatesElsewhere.Read(words, when)
        ?? new DateReading.NotADate();

    internal static DateReading Of(SaidMoment said, SpeakingTime when)
    {
        if (said is { Day: null, Time.Question: DateQuestion.WhichMidnight })
            return Decide([Choice.Ask(DateQuestion.WhichMidnight, Midnight(1), Midnight(2))], null, when);
        var choices = said.Time.Options
            .Select(at => said.Day is { } day ? Ahead.Read(day, at, when) : Ahead.Soon(at, when));
        return Decide([.. choices], said.Time.Question, when);

        Due Midnight(int days) => new(when.Today.PlusDays(days), LocalTime.Midnight);
    }

    private static DateReading? Here(IReadOnlyList<Piece> pieces, SpeakingTime when) => pieces switch
    {
        [Piece.IsoMoment { Offset: { } offset } moment] =>
            DatesElsewhere.At(moment.Local.WithOffset(offset).ToInstant(), when),
        [Piece.IsoMoment moment] => Decide([Choice.Of(Due.Of(moment.Local))], null, when),
        _ => SaidMoment.Read(pieces) is { } said ? Of(said, when) : null,
    };

    private static DateReading Decide(IReadOnlyList<Choice> choices, DateQuestion? ofTime, SpeakingTime when)
    {
        var question = choices.Select(choice => choice.Question).Append(ofTime).Min();
        var options = InOrder(choices.SelectMany(choice => choice.Options), when);
        if (options.Count == 0)
        {
            var instead = choices.SelectMany(choice =>
                choice.Instead ?? choice.Options.SelectMany(due => Choice.Otherwise(due, when)));
            return new DateReading.Asked(DateQuestion.Past, InOrder(instead, when));
        }

        return question is { } asked ? new DateReading.Asked(asked, options) : new DateReading.Clear(options[0]);
    }

    /// <summary>Each once, and only what is still to come.</summary>
    internal static IReadOnlyList<Due> InOrder(IEnumerable<Due> options, SpeakingTime when) =>
        [.. options.Distinct().Where(due => !when.IsPast(due)).OrderBy(due => due.Local(when.Week))];
}
