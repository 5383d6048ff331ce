using System.Runtime.CompilerServices;
using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Tests.Speech;

/// <summary>Times written short, and the rows of the files beside this one.</summary>
internal static class Said
{
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'");
    private static readonly LocalDateTimePattern Here = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static Instant Instant(string text) => Moment.Parse(text).Value;

    public static string Text(Instant at) => Moment.Format(at);

    public static LocalDateTime Local(string text) => Here.Parse(text.Replace(' ', 'T')).Value;

    /// <param name="now">`Wed 2026-12-02 10:00` in the zone, or an instant that ends in Z.</param>
    public static SpeakingTime When(string now, string zone)
    {
        var here = DateTimeZoneProviders.Tzdb[zone];
        if (now.EndsWith('Z')) return new SpeakingTime(Instant(now), here, new WorkCalendar(WorkWeek.Default, here, DaysOff.None), TimeWords.English);
        var local = Local(now[4..]);
        Assert.StartsWith(now[..3], local.DayOfWeek.ToString(), StringComparison.Ordinal);
        return new SpeakingTime(Zones.Resolve(local, here), here, new WorkCalendar(WorkWeek.Default, here, DaysOff.None), TimeWords.English);
    }

    /// <returns>Each row cut at its bars; blank lines and remarks (`# `) left out.</returns>
    public static IEnumerable<string[]> Rows(string name, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, name))
            .Where(line => line.Length > 0 && line != "#" && !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(line => line.Split(" |").Select(cell => cell.StartsWith(' ') ? cell[1..] : cell).ToArray());
}
