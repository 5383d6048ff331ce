using System.Globalization;

namespace Tests.Bench;

/// <summary>What is said of each measured line, and with what the process ends.</summary>
internal static class Verdict
{
    /// <summary>Of a ratio's runs: widest distance by their median. Beyond it a ratio tells nothing.</summary>
    private const double Noisy = 0.2;

    /// <summary>0 when all is as wanted, 1 when a target is missed, 2 when a ratio was too noisy to say.</summary>
    public static int ExitCode { get; private set; }

    /// <summary>A number by itself.</summary>
    public static void Number(string name, double is_, double atMost, string unit, string beside) =>
        Say(name, $"{Text(is_)} {unit}, wanted <= {Text(atMost)} {unit}", is_ <= atMost, beside);

    /// <summary>A number of one host by that of another, run by run.</summary>
    /// <param name="atLeast">Negative: at most its amount.</param>
    public static void Ratio(string name, IReadOnlyList<double> of, IReadOnlyList<double> by, double atLeast, string unit, string beside)
    {
        var runs = of.Zip(by, (a, b) => a / b).ToList();
        var (median, spread) = (Median(runs), (runs.Max() - runs.Min()) / Median(runs));
        var met = atLeast < 0 ? median <= -atLeast : median >= atLeast;
        var wanted = atLeast < 0 ? $"<= {Text(-atLeast)}" : $">= {Text(atLeast)}";
        var each = string.Join(' ', runs.Select(Text));
        Say(name, $"{Text(median)} ({Text(Median(of))} / {Text(Median(by))} {unit}), wanted {wanted}; runs {each}", met, beside);
        if (spread <= Noisy) return;
        Console.WriteLine($"    too noisy: the runs of this ratio are {Text(spread * 100)} % apart");
        ExitCode = 2;
    }

    public static double Median(IEnumerable<double> runs) => runs.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    public static string Text(double number) =>
        number.ToString(Math.Abs(number) >= 100 ? "#,0" : Math.Abs(number) >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    private static void Say(string name, string what, bool met, string beside)
    {
        Console.WriteLine($"{(met ? "ok    " : "MISSED")} {name}: {what}{(beside is "" ? "" : "; " + beside)}");
        if (!met && ExitCode == 0) ExitCode = 1;
    }
}
