using NodaTime;

namespace Core.Language;

/// <summary>What is said around a time: that something is due, estimated or comes again, and what has been.</summary>
internal sealed partial class HebrewTimeWords
{
    protected override IReadOnlyList<string> None { get; } = ["ללא", "אין", "בלי"];

    private void Options()
    {
        Mark(TimeMark.Due, "תאריך יעד|יעד|מועד|דדליין");
        Mark(TimeMark.Estimate, "הערכה|הערכת זמן|זמן משוער");
        Mark(TimeMark.Every, "כל|בכל|מדי");
        Mark(TimeMark.Before, "לפני");
        Say("פעם בשבוע", Sign(TimeMark.Every), new TimeSign.Unit(TimeUnit.Week));
        Say("פעם בשבועיים", Sign(TimeMark.Every), Hour(2), new TimeSign.Unit(TimeUnit.Week));
        Say("פעם בחודש", Sign(TimeMark.Every), new TimeSign.Unit(TimeUnit.Month));
        foreach (var (kind, name) in ((TimeUnit, string)[])[(TimeUnit.Week, "שבוע"), (TimeUnit.Month, "חודש")])
            Say($"{name} שעבר|ב{name} שעבר|ה{name} שעבר", Sign(TimeMark.Last), new TimeSign.Unit(kind));
        string[] names = ["שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת", "ראשון"];
        string[] letters = ["ב", "ג", "ד", "ה", "ו", "ש", "א"];
        foreach (var (index, name) in names.Index())
        {
            var day = new TimeSign.Weekday((IsoDayOfWeek)(index + 1));
            Say($"{name} שעבר|יום {name} שעבר|ביום {name} שעבר|יום {name} האחרון|ביום {name} האחרון", Sign(TimeMark.Last), day);
            // Letters alone, and with their strokes; the stroke at the end is taken for a stop.
            foreach (var (last, letter) in letters.Index())
                if (last != index)
                    Say(
                        $"{letters[index]}-{letter}|{letters[index]}'-{letter}|ימים {letters[index]}-{letter}|ימים {letters[index]}'-{letter}",
                        day, Sign(TimeMark.To), new TimeSign.Weekday((IsoDayOfWeek)(last + 1)));
        }
    }
}
