using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>A request as it was typed: what is to be done, and the options at its end.</summary>
/// <param name="What">As typed, without the options.</param>
/// <param name="Due">Not a date when none was said.</param>
/// <param name="Tags">Without their `#`, lower case, in the order said.</param>
/// <param name="Every">The rule, without the word `every`.</param>
internal sealed record RequestWords(
    string What, DateReading Due, Urgency? Urgency, Duration? Estimate, IReadOnlyList<string> Tags, string? Every)
{
    /// <summary>Takes options from the end as long as each parses whole; what does not is text.</summary>
    /// <remarks>` -- ` ends the text: what stands before it is never an option.</remarks>
    public static RequestWords Read(string sentence, SpeakingTime when) => RequestTail.Read(sentence, when);

    /// <summary>The sentence that reads back as this, said at this moment. A date that is still asked is not in it.</summary>
    public string Text(SpeakingTime when)
    {
        var options = Options(when.Words).ToList();
        var plain = string.Join(' ', (IEnumerable<string>)[What, .. options]).Trim();
        if (IsSame(Read(plain, when))) return plain;
        return string.Join(' ', (IEnumerable<string>)[What, RequestTail.EndOfText, .. options]).Trim();
    }

    /// <summary>The same request, word for word and option for option.</summary>
    public bool IsSame(RequestWords other) =>
        (What, Urgency, Estimate, Every) == (other.What, other.Urgency, other.Estimate, other.Every)
        && DueText == other.DueText && Tags.SequenceEqual(other.Tags);

    private string? DueText => Due is DateReading.Clear(var due) ? due.Text : null;

    private IEnumerable<string> Options(TimeWords words)
    {
        if (Every is { } rule) yield return $"{words.Every} {rule}";
        if (DueText is { } due) yield return $"{words.Due} {due}";
        if (Urgency is { } urgency) yield return $"p{4 - (int)urgency}";
        if (Estimate is { } length) yield return $"{words.Estimate} {Durations.Text(length)}";
        foreach (var tag in Tags) yield return $"#{tag}";
    }
}
