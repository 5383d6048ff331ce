using NodaTime;
using NodaTime.Text;
using Tests.Kit;

namespace Tests.Weeks;

/// <summary>What somebody says, and when.</summary>
/// <param name="Local">On their own wall clock.</param>
/// <param name="Names">What the request that is filed so is called further down: <c>banner</c> for <c>R-1</c>.</param>
/// <param name="Due">Of that request, on the speaker's wall clock; null without one.</param>
/// <param name="MayBeRefused">What is said every day is not always needed.</param>
internal sealed record Spoken(LocalDateTime Local, Somebody Who, string Text, string? Names, LocalDateTime? Due, bool MayBeRefused, bool InPrivate)
{
    public Instant At => Core.Time.Zones.Resolve(Local, DateTimeZoneProviders.Tzdb[Who.Zone]);
}

/// <summary>
/// Reads <c>six-weeks-script.txt</c>: <c>2027-03-01 18:30 Ann: request … -> banner</c>, or for each weekday of a time
/// <c>2027-03-01..2027-04-09 09:10 Ada: standup post ?</c>.
/// </summary>
internal static class WeeksScript
{
    private static readonly LocalDateTimePattern Clock = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    public static IReadOnlyList<Spoken> Read() =>
    [
        .. File.ReadLines(Repository.PathOf("tests/Weeks/six-weeks-script.txt"))
            .Where(line => line.Length > 0 && line[0] is not '#')
            .SelectMany(Line)
            .OrderBy(s => s.At),
    ];

    private static IEnumerable<Spoken> Line(string line)
    {
        var (days, rest) = Cut(line, " ");
        var (clock, said) = Cut(rest, " ");
        var (who, text) = Cut(said, ": ");
        var (sentence, name) = text.Split(" -> ") is [var before, var after] ? (before, after.Split(' ')) : (text, []);
        var refusable = sentence.EndsWith(" ?", StringComparison.Ordinal);
        var spoken = new Spoken(
            default, WeeksPeople.Named(who.Replace(" in private", "", StringComparison.Ordinal)), refusable ? sentence[..^2] : sentence, name.FirstOrDefault(),
            name is [_, var due] ? LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(due).Value : null, refusable,
            who.EndsWith(" in private", StringComparison.Ordinal));
        return Days(days).Select(day => spoken with { Local = Clock.Parse($"{day} {clock}").Value });
    }

    private static IEnumerable<string> Days(string days)
    {
        if (days.Split("..") is not [var from, var to]) return [days];
        var (first, last) = (LocalDatePattern.Iso.Parse(from).Value, LocalDatePattern.Iso.Parse(to).Value);
        return Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays)
            .Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
            .Select(LocalDatePattern.Iso.Format);
    }

    private static (string Before, string After) Cut(string text, string by) =>
        text.Split(by, 2) is [var before, var after] ? (before, after) : throw new FormatException($"There is no '{by}' in: {text}");
}
