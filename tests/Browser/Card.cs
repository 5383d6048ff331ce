using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Tests.Kit;

namespace Tests.Browser;

/// <summary>An Adaptive Card on a page, as Microsoft's own library draws it.</summary>
internal static class Card
{
    private const string Draw = """
        text => {
          AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = text.replace(/</g, '&lt;'); result.didProcess = true; };
          const card = new AdaptiveCards.AdaptiveCard(), wanted = JSON.parse(text), wrong = [];
          card.parse(wanted);
          const drawn = card.render();
          drawn.style.width = '600px';
          document.body.replaceChildren(drawn);
          const direction = wanted.rtl ? 'rtl' : 'ltr';
          for (const block of drawn.querySelectorAll('.ac-textBlock, .ac-richTextBlock')) {
            const style = getComputedStyle(block), box = block.getBoundingClientRect();
            if (style.direction !== direction) wrong.push(`${block.innerText.slice(0, 60)}: its direction is ${style.direction}`);
            const right = style.textAlign === 'right' || style.textAlign === (direction === 'rtl' ? 'start' : 'end');
            if (right !== (direction === 'rtl')) wrong.push(`${block.innerText.slice(0, 60)}: it is aligned ${style.textAlign}`);
            if (block.scrollWidth > block.clientWidth + 1) wrong.push(`${block.innerText.slice(0, 60)}: wider than its box`);
          }
          return wrong;
        }
        """;

    public static async Task<IPage> Page()
    {
        var library = Repository.PathOf("tests/npm/node_modules/adaptivecards/dist/adaptivecards.js");
        Assert.SkipWhen(!File.Exists(library), "Packages of npm are not here: run npm ci in tests/npm");
        var page = await Chromium.Page(700, 900);
        await page.SetContentAsync("<!doctype html><style>body { overflow-wrap: anywhere; }</style>");
        await page.AddScriptTagAsync(new() { Path = library });
        return page;
    }

    /// <returns>What has a wrong direction, side or width.</returns>
    public static async Task<IReadOnlyList<string>> Show(IPage page, JsonObject card) =>
        (await page.EvaluateAsync<JsonElement>(Draw, card.ToJsonString())).Deserialize<string[]>() ?? [];
}
