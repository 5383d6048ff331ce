using Core.Language;

namespace Core.Speech.Reading;

/// <summary>Takes the options of a request from its end, one after the other.</summary>
internal static class RequestTail
{
    public const string EndOfText = "--";

    private const int LongestOption = 14;

    public static RequestWords Read(string sentence, SpeakingTime when)
    {
        var rest = new RequestWords(sentence.Trim(), new DateReading.NotADate(), null, null, [], null);
        while (Take(rest, when) is { } shorter) rest = shorter;
        if (rest.What == sentence.Trim() && OfFirstLine(rest.What, when) is { } first) return first;
        return rest with { What = WithoutEnd(rest.What, sentence.Trim()) };
    }

    // "Fix the banner by friday" and how, in the lines below it.
    private static RequestWords? OfFirstLine(string sentence, SpeakingTime when)
    {
        var end = sentence.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0 || TailWords.Starts(sentence, int.MaxValue).Any(start => IsEndOfText(sentence[start..]))) return null;
        var first = Read(sentence[..end], when);
        return first.What == sentence[..end].Trim() ? null : first with { What = first.What + sentence[end..] };
    }

    private static RequestWords? Take(RequestWords rest, SpeakingTime when)
    {
        RequestWords? taken = null;
        foreach (var start in TailWords.Starts(rest.What, LongestOption))
        {
            var option = rest.What[start..];
            if (IsEndOfText(option)) return taken;
            var longer = RequestOption.Read(option, when)?.AddTo(rest) is { } added
                ? added with { What = rest.What[..start].TrimEnd() }
                : null;

            // "due by friday" is one option, though "by friday" is one too. Where the mark stands behind, only what is before it ends it.
            if (taken is not null && !when.Words.SaysDue(option)) return longer ?? taken;
            taken = longer ?? taken;
        }

        return taken;
    }

    /// <summary>What stands behind a word for "due" and the like among the last words, whatever it is; the fewest words first.</summary>
    public static IEnumerable<(TimeMark Mark, string Said)> Behind(string sentence, SpeakingTime when) =>
        TailWords.Starts(sentence, LongestOption).Select(start => RequestOption.Behind(sentence[start..], when))
            .OfType<(TimeMark, string)>();

    private static bool IsEndOfText(string tail) =>
        tail == EndOfText || tail.StartsWith($"{EndOfText} ", StringComparison.Ordinal);

    private static string WithoutEnd(string what, string sentence)
    {
        if (what == EndOfText) return "";
        if (what.EndsWith($" {EndOfText}", StringComparison.Ordinal)) return what[..^EndOfText.Length].TrimEnd();
        return what.Length == sentence.Length ? what : WithoutJoint(what);
    }

    // "Write the copy, due friday" and "Write the copy - due friday".
    private static string WithoutJoint(string what)
    {
        var text = what.TrimEnd(',', ';').TrimEnd();
        return text is [.., ' ', '-' or '–' or '—'] ? text[..^1].TrimEnd() : text;
    }
}
