using NodaTime;

namespace Core.Language;

/// <summary>What is said around a time: that something is due, estimated or comes again, and what has been.</summary>
internal sealed partial class EstonianTimeWords
{
    protected override IReadOnlyList<string> None { get; } = ["pole", "puudub", "ilma", "ei ole"];

    private void Options()
    {
        Mark(TimeMark.Due, "tähtaeg|tähtajaga|tähtajaks");
        Mark(TimeMark.Estimate, "hinnang|ajahinnang|hinnanguliselt");
        Mark(TimeMark.Every, "iga|igal");
        Mark(TimeMark.Last, "eelmine|eelmise|eelmisel|möödunud|viimane|viimase|viimasel");
        Mark(TimeMark.Since, "alates");
        Mark(TimeMark.Until, "kuni");
        Unit(TimeUnit.Day, "päeval|päeva tagant");
        Unit(TimeUnit.WorkingDay, "tööpäeval");
        Unit(TimeUnit.Week, "nädala tagant");
        Unit(TimeUnit.Month, "kuu tagant");
        Say("ülenädalati|üle nädala", Sign(TimeMark.Every), Sign(TimeMark.Other), new TimeSign.Unit(TimeUnit.Week));
        string[] names = ["esmaspäev", "teisipäev", "kolmapäev", "neljapäev", "reede", "laupäev", "pühapäev"];
        string[] letters = ["e", "t", "k", "n", "r", "l", "p"];
        foreach (var (index, name) in names.Index())
        {
            var day = new TimeSign.Weekday((IsoDayOfWeek)(index + 1));
            var stem = name is "reede" ? name : $"{name}a";
            Say($"{stem}st", day, Sign(TimeMark.To));
            Say(name is "reede" ? "reedeti" : $"{name}iti", Sign(TimeMark.Every), day);
            foreach (var (last, letter) in letters.Index())
                if (last != index) Say($"{letters[index]}-{letter}", day, Sign(TimeMark.To), new TimeSign.Weekday((IsoDayOfWeek)(last + 1)));
        }
    }
}
