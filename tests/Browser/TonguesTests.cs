using System.Text.Json;
using Core.Language;
using Core.Views;
using Tests.Kit;
using static Tests.Browser.PlaygroundDriver;

namespace Tests.Browser;

/// <summary>The main job on the playground and the pages that anybody may open, in each language that we speak.</summary>
public sealed class TonguesTests
{
    private const string Banner = "/request Fix the banner by friday 5pm !urgent est 2h #design";

    // What is typed, what people wrote, and names stand in their own language.
    private const string Own = """
        () => {
          const page = document.body.cloneNode(true);
          for (const each of page.querySelectorAll('code, .try, .said, blockquote, bdi, input, textarea, select, [lang=en] *, .unseen')) each.remove();
          return page.textContent;
        }
        """;

    private const string Directions = """
        () => {
          const wrong = [];
          for (const e of document.querySelectorAll('.side, .view, dialog[open]')) {
            const wanted = ['ar', 'he'].includes(e.lang) ? 'rtl' : 'ltr';
            if (e.dir !== wanted || getComputedStyle(e).direction !== wanted) wrong.push(`${e.id || e.className} in ${e.lang} is ${e.dir}`);
            for (const box of e.querySelectorAll(':placeholder-shown'))
              if (box.closest('[lang]') === e && getComputedStyle(box).direction !== wanted) wrong.push(`“${box.placeholder}” is not ${wanted}`);
            for (const p of e.querySelectorAll('h3, p, dt, dd, .row')) {
              if (!p.checkVisibility() || p.matches('[dir]') || p.closest('[lang]') !== e) continue;
              const [box, around] = [p.getBoundingClientRect(), p.parentElement.getBoundingClientRect()];
              if (getComputedStyle(p).direction !== wanted) wrong.push(`${p.tagName} “${p.innerText.slice(0, 40)}” is ${getComputedStyle(p).direction}`);
              const range = document.createRange();
              range.selectNodeContents(p);
              const lines = [...range.getClientRects()].filter(r => r.width > 0);
              if (!lines.length) continue;
              const first = lines.filter(r => Math.abs(r.bottom - lines[0].bottom) < 8);
              const gap = wanted === 'rtl' ? box.right - Math.max(...first.map(r => r.right)) : Math.min(...first.map(r => r.left)) - box.left;
              if (gap > 24 && box.width <= around.width + 1 && !p.matches('.end'))
                wrong.push(`${p.tagName} “${p.innerText.slice(0, 40)}” begins ${Math.round(gap)} pixels late`);
            }
          }
          return wrong;
        }
        """;

    public static TheoryData<string> Languages => [.. Offered.All.Select(language => language.Tag)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_main_job_is_done_and_nothing_is_cut_turned_or_left_in_english(string language)
    {
        await using var page = await PlaygroundDriver.Open();
        await page.Page.GotoAsync($"{page.Page.Url}?lang={language}");
        foreach (var person in (string[])[Assistant, Client]) await page.Page.Locator($"#side-{person}[lang={language}]").WaitForAsync();
        await page.Says(Assistant, "client add \"Acme & Sons\" zone America/New_York");
        await page.Message(Assistant, "Acme & Sons");
        await page.Says(Assistant, $"client acme language {language}");
        await page.Says(Assistant, "home");
        await Looks(page, language, "home");
        await page.Enter(Assistant, "acme");
        await page.Says(Assistant, "/client room acme");
        await page.Enter(Client, "acme");
        await page.Page.Locator("#side-cleo .room:not([hidden]) .view").First.WaitForAsync();
        await page.Enter(Assistant, "dm-vera");

        await page.Says(Client, "/request");
        await page.Dialog.WaitForAsync();
        await Looks(page, language, "form");
        await page.Page.Keyboard.PressAsync("Escape");
        await page.Says(Client, Banner);
        await Press(page, Client, "R-1 confirm");
        await Looks(page, language, "filed");
        await Press(page, Assistant, "R-1 take");
        await page.Says(Assistant, "timer start R-1 drafting");
        await Press(page, Assistant, "timer stop");
        await page.Says(Assistant, "R-1 deliver https://example.com/banner.png");
        await Press(page, Client, "R-1 approve");
        await page.Page.Locator("#side-cleo [data-say^='R-1 reopen']").First.WaitForAsync();
        await page.Says(Assistant, "timesheet week");
        await page.Page.Locator("#side-vera [data-say$=csv]").First.WaitForAsync();
        await Looks(page, language, "done");
        await page.Moves("tomorrow");
        await page.Page.Locator("#side-vera [data-say^='standup post']").First.WaitForAsync();
        await Looks(page, language, "standup");
        await page.Says(Assistant, "help");
        await page.Page.Locator("#side-vera [data-say^='help ']").First.WaitForAsync();
        await Looks(page, language, "help", listsCommands: true);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_papers_are_in_the_language_that_the_browser_or_the_address_names(string language)
    {
        var (page, other) = (await Chromium.Page(390, 844, locale: language), await Chromium.Page(390, 844));
        await using var host = await PaperHost.Open();
        foreach (var path in (string[])["/", "/privacy", "/terms", "/r/R-41"])
        {
            await page.GotoAsync(host.Address + path);
            Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
            Assert.Equal(Sides.DirOf(language), await page.Locator("html").GetAttributeAsync("dir"));
            Assert.Empty(await Measures.Of(page));
            Assert.Empty(await Order.Of(page, "h1, h2, p"));
            await Has_no_english(page, language);
            var picture = $"tests/artifacts/paper-{path.Trim('/').Replace('/', '-')}-{language}.png";
            await page.ScreenshotAsync(new() { Path = Repository.PathOf(picture), FullPage = true });
            await other.GotoAsync($"{host.Address}{path}?lang={language}");
            Assert.Equal(language, await other.Locator("html").GetAttributeAsync("lang"));
        }
        await page.Context.DisposeAsync();
        await other.Context.DisposeAsync();
    }

    private static async Task Press(PlaygroundDriver page, string user, string say)
    {
        var button = (await page.Side(user)).Locator($".room:not([hidden]) [data-say^='{say}']").Last;
        await button.WaitForAsync();
        await button.ClickAsync();
    }

    private static async Task Looks(PlaygroundDriver page, string language, string name, bool listsCommands = false)
    {
        await page.LooksRight();
        await page.Picture($"tongue-{language}-{name}");
        Assert.Empty((await page.Page.EvaluateAsync<JsonElement>(Directions)).Deserialize<string[]>()!);
        Assert.Empty(await Order.Of(page.Page, ".view h3, .view p, .view dt, .view dd, .view button, dialog label, dialog p, .who p, .try"));
        if (!listsCommands) await Has_no_english(page.Page, language);
    }

    private static async Task Has_no_english(Microsoft.Playwright.IPage page, string language)
    {
        Assert.Empty(Glossary.EnglishIn(await page.EvaluateAsync<string>(Own), language));
    }
}
