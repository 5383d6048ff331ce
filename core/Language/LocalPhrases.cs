using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Core.Language;

/// <summary>
/// What the five languages beside English share: their numbers, days and money come from a <see cref="Locale"/>, and whatever is set into
/// a sentence is isolated and has the reader's digits.
/// </summary>
public abstract partial class LocalPhrases : Phrases
{
    private static readonly LocalDateTimePattern DueDateTime = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm");

    private static readonly string[] TypedDays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly LocalTimePattern StoredClock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    private readonly Locale _locale;

    private protected LocalPhrases(Locale locale) => _locale = locale;

    public sealed override string Tag => _locale.Tag;

    internal Locale Locale => _locale;

    /// <summary>What stands behind the hours and the minutes of a length, with the space that belongs before it: <c>1 sa 30 dk</c>.</summary>
    private protected abstract (string Hour, string Minute) LengthMarks { get; }

    public override string Moment(Instant at, DateTimeZone zone, Instant now)
    {
        var local = at.InZone(zone).LocalDateTime;
        return At(Day(local.Date, now.InZone(zone).Date), Clock(local.TimeOfDay));
    }

    public sealed override string Clock(LocalTime at) => Shown(_locale.Clock(at));

    public sealed override string Day(LocalDate day, LocalDate today) => Shown(_locale.Day(day, today));

    public sealed override string Due(string due, LocalDate today)
    {
        if (LocalDatePattern.Iso.Parse(due).TryGetValue(default, out var day)) return Day(day, today);
        var at = DueDateTime.Parse(due[..Math.Min(due.Length, 16)]).Value;
        return At(Day(at.Date, today), Clock(at.TimeOfDay));
    }

    public sealed override string Length(Duration length) => (Whole(length) / 60, Whole(length) % 60) switch
    {
        (0, var minutes) => Shown(minutes) + LengthMarks.Minute,
        (var hours, 0) => Shown(hours) + LengthMarks.Hour,
        var (hours, minutes) => $"{Shown(hours)}{LengthMarks.Hour} {Shown(minutes)}{LengthMarks.Minute}",
    };

    public sealed override string Hours(Duration length) =>
        Shown(string.Create(CultureInfo.InvariantCulture, $"{Whole(length) / 60}:{Whole(length) % 60:00}"));

    public sealed override string Money(long minor, string currency) => Shown(_locale.Money(minor, currency));

    public sealed override string Amount(long minor, string currency) => English.Amount(minor, currency);

    public sealed override string Zone(DateTimeZone zone, Instant at)
    {
        if (zone.Id is "UTC" or "Etc/UTC" or "Etc/GMT" or "GMT") return "UTC";
        if (zone.Id.StartsWith("UTC", StringComparison.Ordinal)) return zone.Id;
        if (!zone.Id.Contains('/', StringComparison.Ordinal) || zone.Id.StartsWith("Etc/", StringComparison.Ordinal)) return $"UTC{zone.GetUtcOffset(at)}";
        return TimeOf(City(zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ')));
    }

    public sealed override string Week(string hours) => Joined(Semicolon, hours.Split(", ").Select(Part));

    public override string List(IEnumerable<string> items) => _locale.List(items.Select(item => Bidi.Isolate(item, _locale.Direction)));

    /// <summary>
    /// A sentence with holes, each isolated and each number in the reader's digits, and with what is typed isolated too. Every phrase with
    /// a hole or with a <c>`command`</c> in it goes through here.
    /// </summary>
    private protected string Say([InterpolatedStringHandlerArgument("")] Spoken sentence) =>
        _locale.Direction is Direction.RightToLeft ? Bidi.IsolateTyped(sentence.ToString()) : sentence.ToString();

    /// <summary>What one may type, in this language: it is understood as the English is.</summary>
    private protected string Typed(string english) => Samples.Find(english, Tag) ?? OwnVerbs.First(english, Tag) ?? OwnWords.First(english, Tag) ?? english;

    /// <summary>The one of a noun's forms that stands beside this number; the number is not in it.</summary>
    private protected string Form(decimal number, PluralForms forms) => forms.Of(Tag, number);

    /// <summary>A number as its reader writes it, for a place that no hole is.</summary>
    private protected string Shown(long number) => Shown(_locale.Number(number, 0));

    private protected string Shown(string number) => Digits.Show(number, _locale.Digits);

    /// <summary><c>mon-fri</c> or <c>mon, wed</c> as it is stored, in the names of days that people read.</summary>
    private protected virtual string DaysOfWeek(string typed) =>
        TypedDay().Replace(typed.Replace('-', '–'), day => _locale.ShortWeekdays[Array.IndexOf(TypedDays, day.Value)]);

    /// <summary>A date and its clock, as one writes them beside each other.</summary>
    private protected virtual string At(string day, string clock) => $"{day}{Comma}{clock}";

    /// <summary>The clock of a place: <c>İstanbul saati</c>.</summary>
    private protected abstract string TimeOf(string city);

    /// <summary>A city of the time zones' list, named in English, as this language writes it; as it is where that is unknown.</summary>
    private protected abstract string City(string english);

    internal string CityNamed(string english) => City(english);

    private static string Joined(string between, IEnumerable<string> parts) => string.Join(between, parts);

    private static long Whole(Duration length) => Math.Max(0, (long)Math.Floor(length.TotalMinutes));

    // `mon-thu 9:00-13:00 14:00-18:00`: the days, then their hours.
    private string Part(string part)
    {
        var words = part.Split(' ');
        return $"{DaysOfWeek(words[0])} {Joined(Comma, words[1..].Select(Span))}";
    }

    private string Span(string hours) => Joined("–", hours.Split('-').Select(clock =>
        StoredClock.Parse(clock).TryGetValue(default, out var at) ? Clock(at) : Shown(clock)));

    [GeneratedRegex(@"\b(?:mon|tue|wed|thu|fri|sat|sun)\b")]
    private static partial Regex TypedDay();
}
