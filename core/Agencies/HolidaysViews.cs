using Core.Language;
using Core.Time;
using Core.Time.Holidays;
using Core.Views;
using NodaTime;

namespace Core.Agencies;

internal static class HolidaysViews
{
    private const int Shown = 8;

    public static View Next(Turn turn, HolidayCalendar country)
    {
        var title = turn.Say.HolidaysOf(turn.Say.Country(country.Code));
        return View.Of(title, [new Title(title), .. Days(turn, country), new Buttons(new Button(turn.Say.Change, "hours"))]);
    }

    /// <summary>The next ones, and what is not known of them.</summary>
    public static IEnumerable<Part> Days(Turn turn, HolidayCalendar country)
    {
        var next = Ahead(country, turn.Here).Take(Shown).ToList();
        foreach (var day in next) yield return new Line(turn.Told(day));
        var name = turn.Say.Country(country.Code);
        if (country.AnnouncedUntil is { } year) yield return new Hint(turn.Say.HolidaysKnownUntil(name, year));
        if (next.Any(day => day.IsExpected)) yield return new Hint(turn.Say.HolidaysExpected(name));
    }

    public static IEnumerable<Holiday> Ahead(HolidayCalendar country, LocalDate today) =>
        country.In(today.Year).Concat(country.In(today.Year + 1)).Where(day => day.On >= today);

    /// <summary>The form's field for it.</summary>
    public static Ask Ask(Phrases say, string? kept) => new("holidays", say.HolidaysLabel, AskKind.Choice, kept ?? Countries.None)
    {
        Choices =
        [
            new Choice(say.HolidaysNone, Countries.None),
            .. Countries.All.Select(country => new Choice(say.Country(country.Code), country.Code)),
        ],
    };

    extension(Turn turn)
    {
        public LocalDate Here => turn.Now.InZone(turn.Who.Zone).Date;

        public string Told(Holiday day) => turn.Say.HolidayOn(day.On, turn.Here, turn.Say.FeastName(day.Feast), day.IsExpected);

        /// <summary>Whose holidays a calendar keeps, and the next; none where it keeps none. Said plainly once the announced ones have run out.</summary>
        public IEnumerable<Fact> HolidayFacts(WorkCalendar calendar)
        {
            if (calendar.Holidays is not { } country) yield break;
            var (name, today) = (turn.Say.Country(country.Code), turn.TodayIn(calendar));
            yield return new Fact(
                turn.Say.HolidaysTitle,
                today.Year > country.AnnouncedUntil
                    ? turn.Say.HolidaysKnownUntil(name, country.AnnouncedUntil.Value)
                    : turn.Say.HolidaysNext(name, turn.Told(Ahead(country, today).First())));
        }
    }
}
