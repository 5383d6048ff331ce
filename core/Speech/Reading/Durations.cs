using System.Globalization;
using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>`1h30`, `90m`, `1:30`, `1.5h`, `1,5h`, `an hour and a half`. A number without a unit is no length.</summary>
internal static class Durations
{
    /// <summary>What one entry of a time log may be; an estimate may be longer.</summary>
    public static readonly Duration Day = Duration.FromHours(24);

    public static readonly Duration LongestEstimate = Duration.FromHours(1000);

    /// <returns>Whole minutes, one at least and a day at most; null for anything else. Decimal hours are rounded.</returns>
    public static Duration? Read(string said, TimeWords words) => Read(said, words, Day);

    public static Duration? Read(string said, TimeWords words, Duration longest) =>
        InMinutes(words.Plain(said), words) is { } minutes && minutes >= 1 && minutes <= (decimal)longest.TotalMinutes
            ? Duration.FromMinutes((long)minutes)
            : null;

    /// <summary>`4 working hours`: of a calendar, and so a length only together with one.</summary>
    public static Duration? Working(string said, TimeWords words, Duration longest) =>
        words.Plain(said).Split((char[]?)null, 2) is [var number, var unit] && Unit(unit, words) is TimeUnit.WorkingHour && Number(number, words) is { } hours
        && decimal.Round(hours * 60, MidpointRounding.AwayFromZero) is >= 1 and var minutes && minutes <= (decimal)longest.TotalMinutes
            ? Duration.FromMinutes((long)minutes)
            : null;

    /// <summary>Takes a length from the beginning of what follows `log`: `1h 30m acme drafting`.</summary>
    /// <returns>What stands after it; null when the sentence does not begin with a length.</returns>
    public static (Duration Length, string After)? Head(string sentence, TimeWords words) =>
        Tails.LongestHead(sentence, words, head => Read(head, words) is { } length ? new Found(length) : null) is var (found, after)
            ? (found.Length, after)
            : null;

    /// <summary>Canonical: `2h`, `45m`, `1h30m`. Seconds are dropped.</summary>
    public static string Text(Duration length)
    {
        var minutes = (long)length.TotalMinutes;
        var (hours, rest) = (minutes / 60, minutes % 60);
        if (hours == 0) return string.Create(CultureInfo.InvariantCulture, $"{rest}m");
        return rest == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{hours}h")
            : string.Create(CultureInfo.InvariantCulture, $"{hours}h{rest}m");
    }

    private static decimal? InMinutes(string said, TimeWords words) =>
        Minutes(LengthParts.Cut(said), words) ?? (Pieces.Cut(said, words) is { } pieces ? LengthGrammar.Read(pieces) : null);

    private static decimal? Minutes(IReadOnlyList<string> parts, TimeWords words) => parts switch
    {
        [var one] => words.Meaning(one) is [TimeSign.Length half] ? half.Minutes : Clock(one),
        _ => Spoken(parts, words),
    };

    private static decimal? Spoken(IReadOnlyList<string> parts, TimeWords words)
    {
        var phrase = string.Join(' ', parts);
        if (words.Meaning(phrase) is [TimeSign.Length length]) return length.Minutes;
        if (parts.Count < 2 || Number(parts[0], words) is not { } first) return null;
        if (Unit(parts[1], words) is not { } unit) return null;
        var rest = string.Join(' ', parts.Skip(2));
        var isWhole = decimal.Truncate(first) == first;
        return (unit, rest) switch
        {
            (TimeUnit.Minute, "") when isWhole => first,
            (TimeUnit.Hour, "") => decimal.Round(first * 60, MidpointRounding.AwayFromZero),
            (TimeUnit.Hour, _) when !isWhole => null,
            (TimeUnit.Hour, _) when IsMark(rest, words, TimeMark.AndAHalf) => (first * 60) + 30,
            (TimeUnit.Hour, _) => (first * 60) + MinutesAfter([.. parts.Skip(2)], words),
            _ => null,
        };
    }

    // `30`, `30 m`, `and 30 minutes`: under an hour, for `1h90` is a slip and not a length.
    private static decimal? MinutesAfter(IReadOnlyList<string> parts, TimeWords words)
    {
        IReadOnlyList<string> said = IsMark(parts[0], words, TimeMark.And) ? [.. parts.Skip(1)] : parts;
        var minutes = said switch
        {
            [var number] => Whole(number),
            [var number, var unit] when Unit(unit, words) is TimeUnit.Minute => Whole(number),
            _ => null,
        };
        return minutes < 60 ? minutes : null;
    }

    private static decimal? Clock(string text) =>
        text.Split(':') is [var hours, { Length: 2 } minutes] && Whole(hours) is { } h && Whole(minutes) is < 60 and { } m
            ? (h * 60) + m
            : null;

    private static decimal? Number(string text, TimeWords words) =>
        Whole(text) ?? Decimal(text) ?? (words.Meaning(text) is [TimeSign.Count count] ? count.Value : null);

    private static decimal? Whole(string text) =>
        text.Length is > 0 and <= 6 && text.All(char.IsAsciiDigit)
            ? decimal.Parse(text, CultureInfo.InvariantCulture)
            : null;

    private static decimal? Decimal(string text) =>
        text.Replace(',', '.').Split('.') is [var whole, { Length: > 0 } part]
        && (whole.Length == 0 || Whole(whole) is not null) && Whole(part) is not null
            ? decimal.Parse($"0{whole}.{part}", CultureInfo.InvariantCulture)
            : null;

    private static TimeUnit? Unit(string text, TimeWords words) =>
        words.Meaning(text) is [TimeSign.Unit unit] ? unit.Kind : null;

    private static bool IsMark(string text, TimeWords words, TimeMark kind) =>
        words.Meaning(text) is [TimeSign.Mark mark] && mark.Kind == kind;

    private sealed record Found(Duration Length);
}
