using NodaTime;

namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    internal override string EveryRule(Rhythm rule) => rule.At is { } at ? Say($"{Days(rule)} kell {Clock(at)}") : Days(rule);

    private string Days(Rhythm rule) => (rule.Unit, rule.Step) switch
    {
        (RhythmUnit.Day, 1) => "iga päev",
        (RhythmUnit.Day, 2) => "üle päeva",
        (RhythmUnit.Day, _) => Say($"iga {rule.Step} päeva järel"),
        (RhythmUnit.WorkingDay, 1) => "igal tööpäeval",
        (RhythmUnit.WorkingDay, 2) => "üle tööpäeva",
        (RhythmUnit.WorkingDay, _) => Say($"iga {rule.Step} tööpäeva järel"),
        (RhythmUnit.Week, 1) => Say($"{(IsSpan(rule.On) ? "iga nädal" : "igal")} {On(rule.On)}"),
        (RhythmUnit.Week, 2) => Say($"üle nädala {On(rule.On)}"),
        (RhythmUnit.Week, _) => Say($"iga {rule.Step} nädala järel {On(rule.On)}"),
        (_, 1) => Say($"iga kuu {OfMonth(rule)}"),
        (_, 2) => Say($"üle kuu {OfMonth(rule)}"),
        (_, 12) => Say($"kord aastas kuu {OfMonth(rule)}"),
        _ when rule.Step % 12 == 0 => Say($"iga {rule.Step / 12} aasta järel kuu {OfMonth(rule)}"),
        _ => Say($"iga {rule.Step} kuu järel kuu {OfMonth(rule)}"),
    };

    private string OfMonth(Rhythm rule) => (rule.Unit, rule.Nth) switch
    {
        (RhythmUnit.MonthDate, 31) => "viimasel päeval",
        (RhythmUnit.MonthDate, var date) => Say($"{date}. kuupäeval"),
        (RhythmUnit.MonthWeekday, var nth) => Say($"{Nth(nth)} {On(rule.On[0])}"),
        (_, var nth) => Say($"{Nth(nth)} tööpäeval"),
    };

    private string Nth(int nth) => nth switch
    {
        -1 => "viimasel",
        1 => "esimesel",
        2 => "teisel",
        3 => "kolmandal",
        4 => "neljandal",
        5 => "viiendal",
        _ => Say($"{nth}."),
    };

    private string On(IReadOnlyList<IsoDayOfWeek> days) => IsSpan(days)
        ? $"{Stem(days[0])}st {Stem(days[^1])}ni"
        : Locale.List(days.Select(On));

    // Esmaspäeval, reedel.
    private string On(IsoDayOfWeek day) => Stem(day) + "l";

    private string Stem(IsoDayOfWeek day) => day is IsoDayOfWeek.Friday ? "reede" : Locale.Weekdays[(int)day - 1] + "a";

    private static bool IsSpan(IReadOnlyList<IsoDayOfWeek> days) => days.Count > 2 && days[^1] - days[0] == days.Count - 1;
}
