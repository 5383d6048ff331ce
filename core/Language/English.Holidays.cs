using NodaTime;

namespace Core.Language;

internal sealed partial class English
{
    public override string HolidaysTitle => "Holidays";
    public override string HolidaysLabel => "Whose public holidays?";
    public override string HolidaysNone => "None";
    public override string HolidaysKeptNone => "No public holidays are kept. To keep a country’s: `holidays Estonia`, or a part of one: `holidays Scotland`.";
    public override string HolidaysSet(string country, bool own) => country is ""
        ? Say($"{(own ? "You keep" : "The desk keeps")} no public holidays.")
        : Say($"{(own ? "You keep" : "The desk keeps")} the public holidays of {InSentence(country)}.");
    public override string HolidaysOf(string country) => Say($"Holidays of {InSentence(country)}");
    public override string UnknownCountry(string said, IReadOnlyList<string> near) => near.Count == 0
        ? Say($"I do not know the holidays of “{said}”. Say its days one by one: `day off 24 dec`.")
        : Say($"Whose holidays are “{said}”?");
    public override string HolidaysNext(string country, string next) => Say($"{country}; next {next}");
    public override string HolidayOn(LocalDate day, LocalDate today, string feast, bool expected) =>
        Say($"{Day(day, today)} · {feast}{(expected ? " (expected)" : "")}");
    public override string HolidaysKnownUntil(string country, int year) =>
        Say($"{Capital().Replace(InSentence(country), first => first.Value.ToUpperInvariant(), 1)} announces some of its holidays year by year, and I know those until the end of {year}. Later ones are missing here: say them as days off.");
    public override string HolidaysExpected(string country) =>
        Say($"Those that are expected follow the moon. {Capital().Replace(InSentence(country), first => first.Value.ToUpperInvariant(), 1)} announces them only days before, and may move others too: say `day off` when it does.");

    public override string DueOnHoliday(string client, string feast) => Say($"That is a public holiday for {client}: {feast}.");
    public override string DueOnDayOff(string client) => Say($"{client} is off that day.");
    public override string DueWhileYouAreOff => "You are off that day.";

    public override string Country(string code) => CountryNames.NameOf(code);

    private static string InSentence(string country) => country.StartsWith("United ", StringComparison.Ordinal) ? Say($"the {country}") : country;
}
