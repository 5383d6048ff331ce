using System.Text.Json;
using System.Text.Json.Nodes;
using Bots.Teams;
using Tests.Drawing;
using Tests.Kit;
using Tests.Leaks;

namespace Tests.Browser;

/// <summary>Every card as Microsoft's own library draws it, on a phone and in the panel beside a meeting.</summary>
public sealed class CardLayoutTests
{
    private const int Narrow = 300;

    // Of Teams: its sizes, and that what is too long for a line is broken.
    private const string Page = """
        <style>
          .box { width: 300px; overflow-wrap: anywhere; font-family: 'Segoe UI', 'Liberation Sans', sans-serif }
          .ac-pushButton { font: 600 14px 'Segoe UI', 'Liberation Sans', sans-serif; padding: 5px 12px; border: 1px solid; white-space: nowrap;
            overflow: hidden; text-overflow: ellipsis }
          .ac-input { box-sizing: border-box; width: 100% }
        </style>
        """;

    private const string Draw = """
        text => {
          const font = { fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 } };
          const config = new AdaptiveCards.HostConfig({
            fontFamily: "'Segoe UI', 'Liberation Sans', sans-serif", fontTypes: { default: font, monospace: font },
            spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
            actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
          });
          AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = text.replace(/</g, '&lt;'); result.didProcess = true; };
          return JSON.parse(text).flatMap(({ name, card }) => {
            const [read, box, wrong] = [new AdaptiveCards.AdaptiveCard(), document.createElement('div'), []];
            read.hostConfig = config;
            read.parse(card);
            box.className = 'box';
            box.append(read.render());
            document.body.append(box);
            for (const button of box.querySelectorAll('button'))
              if ([button, ...button.querySelectorAll('*')].some(part => part.scrollWidth > part.clientWidth + 1)
                  && button.closest('.ac-actionSet').querySelectorAll('button').length > 1)
                wrong.push(`${name}: the button ${button.innerText} is cut`);
            for (const part of box.querySelectorAll('*'))
              if (part.getBoundingClientRect().right > box.getBoundingClientRect().right + 1) wrong.push(`${name}: ${part.className} stands out`);
            box.remove();
            return wrong;
          });
        }
        """;

    [Fact]
    public async Task On_a_phone_no_button_is_cut_and_nothing_stands_out_of_its_card()
    {
        var library = Repository.PathOf("tests/npm/node_modules/adaptivecards/dist/adaptivecards.js");
        Assert.SkipWhen(!File.Exists(library), "Packages of npm are not here: run npm ci in tests/npm");
        var page = await Chromium.Page(Narrow + 20, 800);
        await page.SetContentAsync(Page);
        await page.AddScriptTagAsync(new() { Path = library });
        var cards = (await EveryView.Drawn()).Concat(await EveryAnswer.Drawn())
            .Select(view => (JsonNode)new JsonObject { ["name"] = view.Name, ["card"] = AdaptiveCard.Of(view.View, TeamsDrawingLimits.Frame) });
        var all = new JsonArray([.. cards]);
        var wrong = (await page.EvaluateAsync<JsonElement>(Draw, all.ToJsonString())).Deserialize<string[]>()!;
        await page.Context.DisposeAsync();
        Assert.True(wrong.Length == 0, string.Join('\n', wrong.Take(20)));
        Counts.Print("cards on a phone", $"{all.Count} cards {Narrow} pixels wide, {wrong.Length} with a cut button or something that stands out");
    }
}
