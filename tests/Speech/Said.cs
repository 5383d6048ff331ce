using System.Runtime.CompilerServices;
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

    /// <returns>Each row cut at its bars; blank lines and remarks (`# `) left out.</returns>
    public static IEnumerable<string[]> Rows(string name, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, name))
            .Where(line => line.Length > 0 && line != "#" && !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(line => line.Split(" |").Select(cell => cell.StartsWith(' ') ? cell[1..] : cell).ToArray());
}
