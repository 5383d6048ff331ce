using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Core.Language;

internal sealed partial class English
{
    private static readonly LocalDatePattern ThisYear = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");
    private static readonly LocalDatePattern AnotherYear = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM yyyy");
    private static readonly LocalTimePattern HourAndMinute = LocalTimePattern.CreateWithInvariantCulture("H:mm");
    private static readonly LocalDateTimePattern DueDateTime = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm");

    // The zones' ids are ASCII; their people are not.
    private static readonly Dictionary<string, string> Cities = new()
    {
        ["Asuncion"] = "Asunción", ["Belem"] = "Belém", ["Bogota"] = "Bogotá", ["Cancun"] = "Cancún", ["Cuiaba"] = "Cuiabá",
        ["Ho Chi Minh"] = "Ho Chi Minh City", ["Merida"] = "Mérida", ["Sao Paulo"] = "São Paulo",
    };

    public override string Moment(Instant at, DateTimeZone zone, Instant now)
    {
        var local = at.InZone(zone).LocalDateTime;
        return $"{Day(local.Date, now.InZone(zone).Date)}, {Clock(local.TimeOfDay)}";
    }

    public override string Clock(LocalTime at) => HourAndMinute.Format(at);

    public override string Day(LocalDate day, LocalDate today) => (day.Year == today.Year ? ThisYear : AnotherYear).Format(day);

    public override string Due(string due, LocalDate today)
    {
        if (LocalDatePattern.Iso.Parse(due).TryGetValue(default, out var day)) return Day(day, today);
        var at = DueDateTime.Parse(due[..Math.Min(due.Length, 16)]).Value;
        return $"{Day(at.Date, today)}, {Clock(at.TimeOfDay)}";
    }

    public override string Length(Duration length) => (Whole(length) / 60, Whole(length) % 60) switch
    {
        (0, var minutes) => $"{minutes}m",
        (var hours, 0) => $"{hours}h",
        var (hours, minutes) => $"{hours}h {minutes}m",
    };

    public override string Hours(Duration length) =>
        string.Create(CultureInfo.InvariantCulture, $"{Whole(length) / 60}:{Whole(length) % 60:00}");

    public override string Money(long minor, string currency)
    {
        var digits = Currencies.Digits(currency);
        var amount = (minor / (decimal)Math.Pow(10, digits)).ToString($"#,##0.{new string('0', digits)}", CultureInfo.InvariantCulture);
        return currency switch
        {
            "EUR" => $"€{amount}",
            "USD" => $"${amount}",
            "GBP" => $"£{amount}",
            _ => $"{currency} {amount}",
        };
    }

    public override string Amount(long minor, string currency)
    {
        var digits = Currencies.Digits(currency);
        return (minor / (decimal)Math.Pow(10, digits)).ToString($"0.{new string('0', digits)}", CultureInfo.InvariantCulture);
    }

    public override string Zone(DateTimeZone zone, Instant at)
    {
        if (zone.Id is "UTC" or "Etc/UTC" or "Etc/GMT" or "GMT") return "UTC";
        if (zone.Id.StartsWith("UTC", StringComparison.Ordinal)) return zone.Id;
        if (!zone.Id.Contains('/', StringComparison.Ordinal) || zone.Id.StartsWith("Etc/", StringComparison.Ordinal)) return $"UTC{zone.GetUtcOffset(at)}";
        var city = zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');
        return $"{Cities.GetValueOrDefault(city, city)} time";
    }

    public override string Week(string hours) =>
        string.Join("; ", hours.Split(", ").Select(part => string.Join(", ", WithoutComma(part.Split(' ')))));

    public override string List(IEnumerable<string> items) => items.Select(item => Bidi.Isolate(item, Direction.LeftToRight)).ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };

    public override string Urgency(Urgency urgency) => urgency switch
    {
        Language.Urgency.Low => "low",
        Language.Urgency.Normal => "normal",
        Language.Urgency.High => "high",
        Language.Urgency.Urgent => "urgent",
    };

    public override string State(RequestState state) => state switch
    {
        RequestState.New => "new",
        RequestState.Accepted => "accepted",
        RequestState.InProgress => "in progress",
        RequestState.NeedsInfo => "needs an answer",
        RequestState.InReview => "in review",
        RequestState.ChangesWanted => "changes wanted",
        RequestState.Waiting => "waiting for the client",
        RequestState.Done => "done",
        RequestState.Declined => "declined",
        RequestState.Cancelled => "cancelled",
    };

    public override string Role(Role role) => role switch
    {
        Language.Role.Owner => "owner",
        Language.Role.Assistant => "assistant",
        Language.Role.Subcontractor => "subcontractor",
        Language.Role.Contact => "contact",
        _ => "not known yet",
    };

    // The days and the first hours belong together: `Mon–Thu 9:00–13:00, 14:00–18:00`.
    private static IEnumerable<string> WithoutComma(string[] words) =>
        [$"{Capital().Replace(words[0], c => c.Value.ToUpperInvariant()).Replace('-', '–')} {words[1].Replace('-', '–')}", .. words[2..].Select(w => w.Replace('-', '–'))];

    private static long Whole(Duration length) => Math.Max(0, (long)Math.Floor(length.TotalMinutes));

    [GeneratedRegex(@"\b[a-z]")]
    private static partial Regex Capital();
}
