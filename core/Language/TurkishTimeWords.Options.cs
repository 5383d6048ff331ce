using NodaTime;

namespace Core.Language;

/// <summary>What is said around a time: that something is due, estimated or comes again, how urgent it is, and what has been.</summary>
internal sealed partial class TurkishTimeWords
{
    public override IReadOnlyDictionary<string, Urgency> Urgencies { get; } =
        Levels("!acil|!ivedi", "!yüksek|!önemli", "!normal", "!düşük");

    protected override IReadOnlyList<string> None { get; } = ["yok", "hicbiri", "olmasin", "bos"];

    private void Options()
    {
        Mark(TimeMark.Due, "son tarih|son tarihi|teslim tarihi|termin");
        Mark(TimeMark.Estimate, "tahmin|tahmini|tahmini süre|süre");
        Mark(TimeMark.Every, "her");
        Mark(TimeMark.And, "ve");
        Mark(TimeMark.Last, "geçen|geçtiğimiz");
        Mark(TimeMark.First, "ilk");
        Unit(TimeUnit.Day, "günde bir");
        Unit(TimeUnit.Week, "haftada|haftada bir");
        Unit(TimeUnit.Month, "ayda|ayda bir");
        Unit(TimeUnit.WorkingDay, "hafta içi|haftaiçi");
        Say("ayın son günü|ayın son gününde", Sign(TimeMark.Last), new TimeSign.Unit(TimeUnit.Day));
        Say("ayın son iş günü|ayın son iş gününde", Sign(TimeMark.Last), new TimeSign.Unit(TimeUnit.WorkingDay));
        string[] names = ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"];
        string[] from = ["den", "dan", "dan", "den", "dan", "den", "dan"];
        string[] of = ["si", "sı", "sı", "si", "sı", "si", "ı"];
        string[] shorter = ["pzt|pts", "sal", "çar|çrş", "prş", "cum", "cmt|cts", "paz"];
        foreach (var (index, name) in names.Index())
        {
            var day = new TimeSign.Weekday((IsoDayOfWeek)(index + 1));
            Say($"{shorter[index]}|{name}{of[index]}|{name} günleri|{name}leri|{name}ları", day);
            Say(name + from[index], day, Sign(TimeMark.To));
            Say($"ayın son {name}{of[index]}|ayın son {name}{of[index]}nda|ayın son {name}{of[index]}nde", Sign(TimeMark.Last), day);
        }
    }
}
