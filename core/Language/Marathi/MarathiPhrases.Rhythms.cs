using NodaTime;

namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    private const int MonthsOfYear = 12;

    private const int LastDate = 31;

    // As one says of a day: पहिल्या दिवशी, दुसऱ्या सोमवारी.
    private static readonly string[] Ordinals =
        ["पहिल्या", "दुसऱ्या", "तिसऱ्या", "चौथ्या", "पाचव्या", "सहाव्या", "सातव्या", "आठव्या", "नवव्या", "दहाव्या"];

    internal override string EveryRule(Rhythm rule) => rule.At is { } at ? Say($"{Days(rule)}, {Clock(at)}") : Days(rule);

    private string Days(Rhythm rule) => (rule.Unit, rule.Step) switch
    {
        (RhythmUnit.Day, 1) => "दररोज",
        (RhythmUnit.Day, 2) => "दिवसाआड",
        (RhythmUnit.Day, var step) => Say($"दर {step} दिवसांनी"),
        (RhythmUnit.WorkingDay, 1) => "कामकाजाच्या प्रत्येक दिवशी",
        (RhythmUnit.WorkingDay, var step) => Say($"कामकाजाच्या दर {step} दिवसांनी"),
        (RhythmUnit.Week, 1) => Say($"दर {Weekdays(rule.On)}"),
        (RhythmUnit.Week, 2) => Say($"एका आठवड्याआड {Weekdays(rule.On)}"),
        (RhythmUnit.Week, var step) => Say($"दर {step} आठवड्यांनी {Weekdays(rule.On)}"),
        (RhythmUnit.MonthDate, _) when rule.Nth is LastDate or < 0 => Say($"{Months(rule.Step)} शेवटच्या दिवशी"),
        (RhythmUnit.MonthDate, _) => Say($"{Months(rule.Step)} {rule.Nth} तारखेला"),
        (RhythmUnit.MonthWeekday, _) => Say($"{Months(rule.Step)} {Which(rule.Nth)} {Weekdays(rule.On)}"),
        (RhythmUnit.MonthWorkingDay, _) => Say($"{Months(rule.Step)} कामकाजाच्या {Which(rule.Nth)} दिवशी"),
    };

    private string Months(int step) => step switch
    {
        1 => "दर महिन्याच्या",
        2 => "एका महिन्याआड, महिन्याच्या",
        MonthsOfYear => "वर्षातून एकदा, महिन्याच्या",
        _ => Say($"दर {step} महिन्यांनी, महिन्याच्या"),
    };

    private string Which(int nth) =>
        nth == -1 ? "शेवटच्या" : nth is > 0 and <= 10 ? Ordinals[nth - 1] : nth < 0 ? Say($"शेवटून {-nth} व्या") : Say($"{nth} व्या");

    private string Weekdays(IReadOnlyList<IsoDayOfWeek> days) => Locale.List(days.Select(day => $"{Locale.Weekdays[(int)day - 1]}ी"));
}
