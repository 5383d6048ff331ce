using System.Runtime.CompilerServices;

namespace Tests.Tongues;

internal enum Kind { Date, Ask, Length, Days, Text }

/// <summary>Who says it: the weekday is written beside the date, as in `Wed 2026-03-11 10:00`.</summary>
internal sealed record Speaker(string Now, string Zone, string Hours);

/// <param name="Expected">Empty for text.</param>
internal sealed record Line(int Number, Kind Kind, string Words, string Expected, Speaker By);

/// <summary>A language's sentences, as the README beside them describes their lines.</summary>
internal static class Corpus
{
    public static readonly string[] Languages = ["ar", "et", "he", "mr", "tr"];

    public static IReadOnlyList<Line> Of(string language, [CallerFilePath] string here = "")
    {
        var lines = new List<Line>();
        Speaker? by = null;
        foreach (var (index, line) in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, $"{language}.txt")).Index())
        {
            if (line.Length == 0 || line.StartsWith('#')) continue;
            var cells = line.Split(" | ");
            if (cells is ["speaker", var now, var zone, var hours]) by = new Speaker(now, zone, hours);
            else lines.Add(Read(index + 1, cells, by ?? throw new InvalidDataException($"{language}.txt says nothing of the speaker")));
        }
        return lines;
    }

    private static Line Read(int number, string[] cells, Speaker by) => cells switch
    {
        ["date", var words, var expected] => new Line(number, Kind.Date, words, expected, by),
        ["ask", var words, var expected] => new Line(number, Kind.Ask, words, expected, by),
        ["length", var words, var expected] => new Line(number, Kind.Length, words, expected, by),
        ["days", var words, var expected] => new Line(number, Kind.Days, words, expected, by),
        ["text", var words] => new Line(number, Kind.Text, words, "", by),
        _ => throw new InvalidDataException($"Line {number} has no form: {string.Join(" | ", cells)}"),
    };
}
