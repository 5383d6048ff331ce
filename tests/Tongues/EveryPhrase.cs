using System.Reflection;
using Core.Language;
using NodaTime;

namespace Tests.Tongues;

/// <summary>Every phrase of a language, said once with each value of its choices; names and ids in it are Latin.</summary>
internal static class EveryPhrase
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 11, 9, 0);

    private static readonly LocalDate Today = new(2026, 3, 11);

    /// <returns>The phrase's name, and what it says; none for what it does not say in these circumstances.</returns>
    public static IEnumerable<(string Name, string Text)> Of(Phrases say)
    {
        foreach (var phrase in typeof(Phrases).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(m => m.IsAbstract))
        {
            var name = phrase.Name.Replace("get_", "", StringComparison.Ordinal);
            if (name is nameof(Phrases.Tag) or nameof(Phrases.Usage)) continue;
            foreach (var arguments in Choices(phrase.GetParameters()))
            {
                foreach (var text in Texts(phrase.Invoke(say, [.. arguments]))) yield return (name, text);
            }
        }
    }

    private static IEnumerable<IEnumerable<object?>> Choices(ParameterInfo[] parameters) => parameters.Aggregate(
        (IEnumerable<IEnumerable<object?>>)[[]],
        (before, parameter) => before.SelectMany(row => Values(parameter).Select(value => row.Append(value))));

    private static IEnumerable<object?> Values(ParameterInfo parameter) => (parameter.Name, parameter.ParameterType) switch
    {
        ("due", { } type) when type == typeof(string) => ["2026-03-13T17:00"],
        ("hours", { } type) when type == typeof(string) => ["mon-fri 9:00-17:00"],
        ("days", { } type) when type == typeof(string) => ["mon-fri"],
        (_, { } type) when type == typeof(string) =>
            new NullabilityInfoContext().Create(parameter).ReadState is NullabilityState.Nullable ? ["R-7 Acme", null] : ["R-7 Acme"],
        (_, { } type) when type == typeof(int) || type == typeof(long) => ((int[])[0, 1, 2, 3, 11, 100]).Select(n => Convert.ChangeType(n, type, null)),
        (_, { } type) when type == typeof(int?) => [null, 1, 2, 3],
        (_, { } type) when type == typeof(bool) => [true, false],
        (_, { IsEnum: true } type) => Enum.GetValues(type).Cast<object>(),
        (_, { } type) when Nullable.GetUnderlyingType(type) is { IsEnum: true } of => Enum.GetValues(of).Cast<object?>().Append(null),
        (_, { } type) when type == typeof(Instant) => [Now],
        (_, { } type) when type == typeof(LocalDate) => [Today],
        (_, { } type) when type == typeof(LocalTime) => [new LocalTime(17, 0)],
        (_, { } type) when type == typeof(LocalDateTime) => [Today + new LocalTime(17, 0)],
        (_, { } type) when type == typeof(DateInterval) => [new DateInterval(Today, Today.PlusDays(2))],
        (_, { } type) when type == typeof(YearMonth) => [new YearMonth(2026, 3)],
        (_, { } type) when type == typeof(Duration) => [Duration.FromMinutes(90), Duration.FromHours(3)],
        (_, { } type) when type == typeof(DateTimeZone) => [DateTimeZoneProviders.Tzdb["America/New_York"]],
        (_, { } type) when type == typeof(Uri) => [new Uri("https://desk.example/x")],
        (_, { } type) when type == typeof(Rhythm) => Rhythms,
        (_, { } type) when type.IsAssignableFrom(typeof(string[])) => [(string[])["R-7", "R-8"]],
        var (name, type) => throw new NotSupportedException($"{name}: {type}"),
    };

    private static IEnumerable<object?> Rhythms =>
    [
        new Rhythm("day", RhythmUnit.Day, 1, [], 0, null),
        new Rhythm("3 days", RhythmUnit.Day, 3, [], 0, null),
        new Rhythm("weekday at 9:00", RhythmUnit.WorkingDay, 1, [], 0, new LocalTime(9, 0)),
        new Rhythm("other mon", RhythmUnit.Week, 2, [IsoDayOfWeek.Monday], 0, null),
        new Rhythm("mon thu", RhythmUnit.Week, 1, [IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday], 0, null),
        new Rhythm("month on the 15th", RhythmUnit.MonthDate, 1, [], 15, null),
        new Rhythm("month on the last day", RhythmUnit.MonthDate, 1, [], 31, null),
        new Rhythm("month on the last fri", RhythmUnit.MonthWeekday, 1, [IsoDayOfWeek.Friday], -1, null),
        new Rhythm("1st workday", RhythmUnit.MonthWorkingDay, 1, [], 1, null),
    ];

    private static IEnumerable<string> Texts(object? said) => said switch
    {
        null => [],
        string text => [text],
        IEnumerable<string> texts => texts,
        Page page => [page.Title, .. page.Lines],
        Paper paper => [paper.Title, paper.Lead, .. paper.Chapters.SelectMany(c => c.Lines.Prepend(c.Title))],
        _ => throw new NotSupportedException($"{said.GetType()}"),
    };
}
