using NodaTime;

namespace Core.Language;

/// <summary>What is said around a time: that something is due, estimated or comes again, and what has been.</summary>
internal sealed partial class ArabicTimeWords
{
    protected override IReadOnlyList<string> None { get; } = [.. ((string[])["بدون", "لا شيء", "لا يوجد", "لا"]).Select(Letters.Plain)];

    private void Options()
    {
        Mark(TimeMark.Due, "الموعد النهائي|موعد التسليم|الموعد");
        Mark(TimeMark.Estimate, "الوقت المقدر|التقدير|تقدير|المدة");
        Mark(TimeMark.Every, "كل");
        Mark(TimeMark.Before, "قبل|منذ");
        Mark(TimeMark.From, "من");
        Mark(TimeMark.To, "إلى");
        Say("كل يوم|يوميا", Sign(TimeMark.Every), new TimeSign.Unit(TimeUnit.Day));
        Say("كل يوم عمل", Sign(TimeMark.Every), new TimeSign.Unit(TimeUnit.WorkingDay));
        Say("أسبوعيا", Sign(TimeMark.Every), new TimeSign.Unit(TimeUnit.Week));
        Say("شهريا", Sign(TimeMark.Every), new TimeSign.Unit(TimeUnit.Month));
        foreach (var (kind, name) in ((TimeUnit, string)[])[(TimeUnit.Week, "الأسبوع"), (TimeUnit.Month, "الشهر"), (TimeUnit.Year, "العام")])
            Say($"{name} الماضي|في {name} الماضي", Sign(TimeMark.Last), new TimeSign.Unit(kind));
        string[] names = ["اثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت", "أحد"];
        foreach (var (index, name) in names.Index())
        {
            var day = new TimeSign.Weekday((IsoDayOfWeek)(index + 1));
            Say($"كل {name}|كل يوم {name}|كل يوم ال{name}", Sign(TimeMark.Every), day);
            Say($"ال{name} الماضي|ال{name} الماضية|يوم ال{name} الماضي|يوم ال{name} الماضية", Sign(TimeMark.Last), day);
        }
    }
}
