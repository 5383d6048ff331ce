using System.Globalization;

namespace Tests.Bench;

/// <summary><c>--name value</c> or <c>--name=value</c>, after what stands alone.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> _named = [];

    /// <summary>What no name stands before.</summary>
    public List<string> Bare { get; } = [];

    public static Options Of(IReadOnlyList<string> args)
    {
        var options = new Options();
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal)) options.Bare.Add(args[i]);
            else if (args[i].Split('=', 2) is [var name, var value]) options._named[name[2..]] = value;
            else if (i + 1 < args.Count) options._named[args[i][2..]] = args[++i];
        }
        return options;
    }

    public string Text(string name, string otherwise = "") => _named.GetValueOrDefault(name, otherwise);

    public int Number(string name, int otherwise) =>
        _named.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public double Real(string name, double otherwise) =>
        _named.TryGetValue(name, out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
