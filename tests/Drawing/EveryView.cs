using System.Reflection;
using Core.Views;

namespace Tests.Drawing;

/// <summary>The views that people see, as the product makes them, and the same with any words in them.</summary>
internal static class EveryView
{
    public const int Seed = 20261122;

    /// <summary>Beside those of Slack: what Teams would read something into.</summary>
    private static readonly string[] Hostile =
    [
        "{{DATE(2026-01-01T00:00:00Z)}} {{{TIME(2026-01-01T00:00:00Z)}}}", "<at>Ann</at>", "</at><AT>Ann</AT>", "[click](https://evil.example)",
        "**bold** _it_ ~~no~~", "# head\n- item\n1. one",
        "![x](https://evil.example/x.png)", "<b>x</b><script>x</script>", "${$root.x} ${name}", "{{", "}}", "{", "\u0000\u0001\u2028",
    ];

    /// <summary>Each of what <see cref="ViewDrawingTests"/> draws.</summary>
    public static async Task<IReadOnlyList<(string Name, View View)>> Drawn()
    {
        var views = new List<(string, View)>();
        var tests = new ViewDrawingTests { Matches = (name, view) => views.Add((name, view)) };
        foreach (var fact in typeof(ViewDrawingTests).GetMethods().Where(m => m.GetCustomAttribute<FactAttribute>() is not null))
            await (Task)fact.Invoke(tests, [])!;
        return views;
    }

    /// <summary>The same with long, short, no, right-to-left and hostile words.</summary>
    public static IEnumerable<(string Name, View View)> Retold(IEnumerable<(string Name, View View)> views) =>
        from view in views
        from words in Words
        select ($"{view.Name}, {words.Name}", view.View.With(words.Say));

    /// <param name="words">The names of those that are wanted.</param>
    public static IEnumerable<(string Name, View View)> Retold(IEnumerable<(string Name, View View)> views, params string[] words) =>
        from view in views
        from said in Words
        where words.Contains(said.Name)
        select ($"{view.Name}, {said.Name}", view.View.With(said.Say));

    /// <summary>Whatever a view could be.</summary>
    public static IEnumerable<(string Name, View View)> Any(int count)
    {
        var random = new Random(Seed);
        for (var i = 0; i < count; i++)
        {
            var hostile = Hostile[random.Next(Hostile.Length)];
            var view = SlackDrawingLimits.AnyView(random).With(text => random.Next(3) == 0 ? hostile : text);
            yield return ($"seed {Seed}, round {i}", view);
        }
    }

    private static IEnumerable<(string Name, Func<string, string> Say)> Words =>
    [
        ("as it is", text => text),
        ("empty", _ => ""),
        ("short", _ => "x"),
        ("long", text => string.Concat(Enumerable.Repeat(text is "" ? "x" : $"{text} ", 4000 / (text.Length + 1) + 1))),
        ("long and arabic", _ => string.Concat(Enumerable.Repeat("من فضلك أصلحوا الشعار قبل الجمعة. ", 90))),
        // Three bytes for each letter, in every field as much as one takes.
        ("long and marathi", _ => string.Concat(Enumerable.Repeat("कृपया शुक्रवारपूर्वी लोगो दुरुस्त करा. ", 77))),
        ("long and of faces", _ => string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 270))),
        .. Hostile.Concat(SlackDrawingLimits.Hostile).Select((hostile, i) => ($"hostile {i}", (Func<string, string>)(_ => hostile))),
    ];
}
