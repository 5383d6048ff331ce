using NodaTime;

namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    private const int LastDate = 31, MonthsOfYear = 12;

    private static readonly string[] Ordinals = ["", "الأول", "الثاني", "الثالث", "الرابع", "الخامس"];

    internal override string EveryRule(Rhythm rule) =>
        rule.At is { } at ? Say($"{Often(rule)}، الساعة {Clock(at)}") : Often(rule);

    private string Often(Rhythm rule) => rule.Unit switch
    {
        RhythmUnit.Day => Each(rule.Step, "كل يوم", DaysOf),
        RhythmUnit.WorkingDay => Each(rule.Step, "كل يوم عمل", WorkingDaysOf),
        RhythmUnit.Week => Weekly(rule),
        RhythmUnit.MonthDate when rule.Nth is LastDate or < 0 => Say($"آخر يوم من {EachMonth(rule.Step)}"),
        RhythmUnit.MonthDate => Say($"يوم {Shown(rule.Nth)} من {EachMonth(rule.Step)}"),
        RhythmUnit.MonthWeekday when rule.Nth < 0 => Say($"آخر {Bare(rule.On[0])} من {EachMonth(rule.Step)}"),
        RhythmUnit.MonthWeekday => Say($"يوم {Weekday(rule.On[0])} {Ordinals[rule.Nth]} من {EachMonth(rule.Step)}"),
        RhythmUnit.MonthWorkingDay when rule.Nth < 0 => Say($"آخر يوم عمل من {EachMonth(rule.Step)}"),
        _ when rule.Nth < Ordinals.Length => Say($"يوم العمل {Ordinals[rule.Nth]} من {EachMonth(rule.Step)}"),
        _ => Say($"يوم العمل رقم {Shown(rule.Nth)} من {EachMonth(rule.Step)}"),
    };

    private string Weekly(Rhythm rule) => (rule.Step, rule.On.Count) switch
    {
        (_, 0) => Each(rule.Step, "كل أسبوع", WeeksOf),
        (1, 1) => Say($"كل {Bare(rule.On[0])}"),
        (1, _) => Say($"كل {List(rule.On.Select(Bare))}"),
        _ => Say($"{Each(rule.Step, "كل أسبوع", WeeksOf)}، {(rule.On.Count == 1 ? "يوم" : "أيام")} {List(rule.On.Select(Weekday))}"),
    };

    private string Each(int step, string one, PluralForms noun) => step == 1 ? one : Say($"كل {Counted(step, noun)}");

    private string EachMonth(int step) => step == 1 ? "كل شهر"
        : step % MonthsOfYear == 0 ? Each(step / MonthsOfYear, "كل سنة", YearsOf)
        : Each(step, "", MonthsOf);

    // Behind `each` and `last` the day has no article: كل اثنين.
    private string Bare(IsoDayOfWeek day) => Weekday(day)["ال".Length..];
}
