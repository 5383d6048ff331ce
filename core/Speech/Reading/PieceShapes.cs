using System.Globalization;
using System.Text.RegularExpressions;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.Speech.Reading;

/// <summary>Numbers that speak of time, told apart by their shape alone.</summary>
internal static partial class PieceShapes
{
    private const int FirstYear = 1970;
    private const int LastYear = 2199;

    private static readonly LocalDateTimePattern Moment =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd't'HH:mm");

    public static Piece? Read(string text)
    {
        if (Numeric().Match(text) is { Success: true } number) return new Piece.Number(Int(number.Value), number.Length);
        if (Clock().Match(text) is { Success: true } clock) return TimeOfDay(clock);
        if (Iso().Match(text) is { Success: true } iso) return Date(Int(iso, 1), Int(iso, 2), Int(iso, 3));
        if (IsoMoment().Match(text) is { Success: true } moment) return MomentOf(moment);
        if (Slashed().Match(text) is { Success: true } slashed) return SlashedOf(slashed);
        if (DayMonth().Match(text) is { Success: true } dots) return DayMonthOf(dots);
        return Dotted().Match(text) is { Success: true } dotted
            ? new Piece.Dotted(Int(dotted, 1), Int(dotted, 2), dotted.Groups[2].Length)
            : null;
    }

    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static Piece.DayMonth? DayMonthOf(Match match) =>
        YearOf(match.Groups[3]) is (true, var year) ? new Piece.DayMonth(Int(match, 1), Int(match, 2), year) : null;

    private static Piece.Slashed? SlashedOf(Match match) =>
        YearOf(match.Groups["y"]) is (true, var year)
            ? new Piece.Slashed(Int(match, 1), Int(match.Groups["b"].Value), year)
            : null;

    private static Piece.Clock? TimeOfDay(Match match)
    {
        var (hour, minute) = (Int(match, 1), Int(match, 2));
        return hour < 24 ? new Piece.Clock(hour, minute) : (hour, minute) == (24, 0) ? new Piece.Clock(24, 0) : null;
    }

    private static Piece.Iso? Date(int year, int month, int day) =>
        IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new Piece.Iso(new LocalDate(year, month, day))
            : null;

    private static Piece.IsoMoment? MomentOf(Match match)
    {
        if (!Moment.Parse(match.Groups[1].Value).TryGetValue(default, out var local) || !IsYear(local.Year)) return null;
        var said = match.Groups[2].Value;
        if (said.Length == 0) return new Piece.IsoMoment(local, null);
        Offset? offset = said == "z" ? Offset.Zero : ZoneNames.Signed(said);
        return offset is null ? null : new Piece.IsoMoment(local, offset);
    }

    // Two digits are of this century.
    private static (bool Fits, int? Year) YearOf(Group said) =>
        !said.Success ? (true, null)
        : said.Length == 2 ? (true, 2000 + Int(said.Value))
        : (IsYear(Int(said.Value)), Int(said.Value));

    private static int Int(Match match, int group) => Int(match.Groups[group].Value);

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9]{1,4}$")]
    private static partial Regex Numeric();

    [GeneratedRegex("^([0-9]{1,2}):([0-5][0-9])$")]
    private static partial Regex Clock();

    [GeneratedRegex("^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$")]
    private static partial Regex Iso();

    [GeneratedRegex("^([0-9]{4}-[0-9]{2}-[0-9]{2}t[0-9]{2}:[0-9]{2})(?::00)?(z|[+-][0-9]{1,2}:?[0-9]{0,2})?$")]
    private static partial Regex IsoMoment();

    // `5-12` without a year is a range of something; with one it is a date.
    [GeneratedRegex("^([0-9]{1,2})(?:/(?<b>[0-9]{1,2})(?:/(?<y>[0-9]{4}|[0-9]{2}))?|-(?<b>[0-9]{1,2})-(?<y>[0-9]{4}))$")]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4}|[0-9]{2})?$")]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"^([0-9]{1,2})\.([0-9]{1,2})$")]
    private static partial Regex Dotted();
}
