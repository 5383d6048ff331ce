using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>A request as it was typed: what is to be done, and the options at its end.</summary>
/// <param name="What">As typed, without the options.</param>
/// <param name="Due">Not a date when none was said.</param>
/// <param name="Tags">Without their `#`, lower case, in the order said.</param>
/// <param name="Every">The rule, without the word `every`.</param>
public sealed record RequestWords(
    string What, DateReading Due, Urgency? Urgency, Duration? Estimate, IReadOnlyList<string> Tags, string? Every)
{
    /// <summary>Takes options from the end as long as each parses whole; what does not is text.</summary>
    /// <remarks>` -- ` ends the text: what stands before it is never an option.</remarks>
    public static RequestWords Read(string sentence, SpeakingTime when) => RequestTail.Read(sentence, when);
}
