using System.Globalization;
using System.Text.RegularExpressions;
using Bots.Teams;
using Bots.Web;
using Core.Language;
using Core.Views;
using Microsoft.Playwright;
using NodaTime;
using Tests.Kit;
using Tests.Leaks;

namespace Tests.Browser;

/// <summary>What is read from the right, as a browser sets it: on our own page, and in Adaptive Cards by Microsoft's own library.</summary>
public sealed partial class SidesTests
{
    private const string OnThePage = "h3, p, dt, dd, blockquote, label, button, h2";

    private const string InTheCard = ".ac-textBlock, .ac-richTextBlock, .ac-pushButton, label";

    private static readonly string[] Insertions =
    [
        "R-7", "17:00", "€1,200.50", "2026-12-04", "Acme & Sons (Tallinn)", "https://acme.test/a?b=1&c=2", "ada@acme.test", "Who? Me!",
        "שרה כהן", "سارة (Acme) 3:30", "تقرير 2026 של Acme", "(07) 555-12-34", "٣:٣٠", "-5", "C#", "!urgent",
    ];

    private static readonly Dictionary<string, string[]> Sentences = new()
    {
        ["he"] = ["הבקשה {0} נרשמה.", "{0} – עד {1}, ואז {2}.", "נמסר: {0} ({1})?"],
        ["ar"] = ["تم تسجيل الطلب {0}.", "{0} – حتى {1}، ثم {2}.", "تم التسليم: {0} ({1})؟"],
        ["en"] = ["Request {0} is filed.", "{0} – until {1}, then {2}.", "Delivered: {0} ({1})?"],
    };

    private static readonly string[] Variants = ["$0", "2026-12", "שרה (Acme) 17:00"];

    [Fact]
    public async Task Whatever_is_set_into_a_line_stays_together_on_the_page()
    {
        var page = await Chromium.Page(700, 900);
        var wrong = await OnPage(page, Made());
        await page.Context.DisposeAsync();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(30)));
    }

    [Fact]
    public async Task Whatever_is_set_into_a_line_stays_together_in_an_adaptive_card()
    {
        var page = await Card.Page();
        var wrong = await InCards(page, Made());
        await page.Context.DisposeAsync();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(30)));
    }

    [Fact]
    public async Task Every_view_in_arabic_and_hebrew_reads_from_the_right_on_the_page_and_in_an_adaptive_card()
    {
        var (page, cards) = (await Chromium.Page(700, 900), await Card.Page());
        var (wrong, count) = (new List<string>(), 0);
        foreach (var (tag, _) in Offered.All.Where(l => Sides.DirOf(l.Tag) is "rtl"))
        {
            var said = await EveryAnswer.Drawn(language: tag);
            foreach (var variant in Variants)
            {
                var views = said.Select(each => ($"{tag}, {variant}: {each.Name}", Inserted(each.View, variant))).ToList();
                count += views.Count;
                wrong.AddRange(await OnPage(page, views));
                wrong.AddRange(await InCards(cards, views));
            }
        }
        await page.Context.DisposeAsync();
        await cards.Context.DisposeAsync();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct().Take(40)));
        Counts.Print("from the right", $"{count} views in Arabic and Hebrew on the page and in cards, {wrong.Count} with letters out of order");
    }

    // Their own words are isolated wherever they stand, so that anything may stand in their place.
    private static View Inserted(View view, string variant) =>
        variant is "$0" ? view : Drawing.Retold.With(view, text => Theirs().Replace(text, variant));

    private static IEnumerable<(string Name, View View)> Made() =>
        from language in Sentences
        from i in Enumerable.Range(0, Insertions.Length)
        let around = Bidi.Of(language.Key)
        let holes = Enumerable.Range(0, 3).Select(k => Insertions[(i + (k * 5)) % Insertions.Length]).ToArray()
        let isolated = holes.Select(h => Bidi.Isolate(h, around)).ToArray<object>()
        let said = language.Value.Select(s => string.Format(CultureInfo.InvariantCulture, s, isolated)).ToList()
        select ($"{language.Key} {string.Join(" | ", holes)}", View.Of(
            said[0],
            new Title(holes[0]),
            new Line(said[0]),
            new Line(said[1]),
            new Line(new Strong(holes[0]), " · ", holes[1], " · ", new Code($"R-7 note {holes[2]}"), $" · {said[2]}"),
            new Line(new When(Instant.FromUtc(2026, 12, 4, 15, 0), holes[1]), ", ", new Mention(holes[2], null), ": ", holes[0]),
            new Hint(said[2]),
            new Quote(holes[2]),
            new Facts(new Fact(holes[0], new Strong(holes[1])), new Fact(said[0].TrimEnd('.'), holes[2], " · ", new Link(holes[0], "https://example.com/"))),
            new Buttons(new Button(holes[0], "help"), new Button(said[0], "help"))).In(language.Key));

    private static async Task<IReadOnlyList<string>> OnPage(IPage page, IEnumerable<(string Name, View View)> views)
    {
        var wrong = new List<string>();
        var sheet = await File.ReadAllTextAsync(Repository.PathOf("bots/Web/wwwroot/style.css"));
        foreach (var some in views.Chunk(40))
        {
            var drawn = string.Concat(some.Select((each, i) => $"""
                <div class="view" id="v{i}" lang="{each.View.Lang}" dir="{each.View.Dir}">{Html.Message(each.View)}{Form(each.View)}</div>
                """));
            await page.SetContentAsync($"<!doctype html><style>{sheet}\nbody {{ display: block; }}</style>{drawn}");
            foreach (var (i, each) in some.Index())
            {
                var blocks = string.Join(',', OnThePage.Split(',').Select(b => $"#v{i} {b.Trim()}"));
                wrong.AddRange((await Order.Of(page, blocks)).Select(w => $"page, {each.Name}: {w}"));
            }
        }
        return wrong;
    }

    private static string Form(View view) => view.Form is { } form ? Html.Form(view, form, Phrases.In(view.Lang).Cancel) : "";

    private static async Task<IReadOnlyList<string>> InCards(IPage page, IEnumerable<(string Name, View View)> views)
    {
        var wrong = new List<string>();
        foreach (var (name, view) in views)
        {
            wrong.AddRange((await Card.Show(page, AdaptiveCard.Of(view))).Select(w => $"card, {name}: {w}"));
            wrong.AddRange((await Order.Of(page, InTheCard)).Select(w => $"card, {name}: {w}"));
        }
        return wrong;
    }

    [GeneratedRegex(Aviary.Spelled + "( Works| Desk)?")]
    private static partial Regex Theirs();
}
