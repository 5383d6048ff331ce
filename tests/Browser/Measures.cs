using System.Text.Json;
using Microsoft.Playwright;

namespace Tests.Browser;

/// <summary>Measures a page as eyes would: nothing wider than its box, no text cut off, everything readable.</summary>
internal static class Measures
{
    private const string Wide = """
        () => {
          const seen = e => e.checkVisibility() && e.getClientRects().length > 0;
          const scrolls = e => /auto|scroll/.test(getComputedStyle(e).overflowX);
          const inScroller = e => { for (let p = e.parentElement; p; p = p.parentElement) if (scrolls(p)) return true; return false; };
          const name = e => `${e.tagName.toLowerCase()}.${e.className} “${(e.textContent || '').trim().slice(0, 40)}”`;
          const wrong = [];
          for (const e of document.body.querySelectorAll('*')) {
            if (!seen(e) || e.closest('.unseen')) continue;
            if (!scrolls(e) && !['INPUT', 'SELECT', 'TEXTAREA'].includes(e.tagName) && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
                && getComputedStyle(e).display !== 'inline') wrong.push(`wider than its box: ${name(e)}`);
            const box = e.getBoundingClientRect();
            if ((box.right > innerWidth + 1 || box.left < -1) && !inScroller(e)) wrong.push(`outside the page: ${name(e)}`);
          }
          return wrong;
        }
        """;

    private const string Pale = """
        () => {
          const rgb = c => { const m = c.match(/[\d.]+/g).map(Number); return { r: m[0], g: m[1], b: m[2], a: m[3] ?? 1 }; };
          const mix = (top, under, a) => top * a + under * (1 - a);
          const over = (top, under) => ({ r: mix(top.r, under.r, top.a), g: mix(top.g, under.g, top.a), b: mix(top.b, under.b, top.a), a: 1 });
          const linear = v => v / 255 <= .03928 ? v / 255 / 12.92 : ((v / 255 + .055) / 1.055) ** 2.4;
          const light = c => .2126 * linear(c.r) + .7152 * linear(c.g) + .0722 * linear(c.b);
          const behind = e => {
            const layers = [];
            for (let p = e; p; p = p.parentElement) { const c = rgb(getComputedStyle(p).backgroundColor); if (c.a > 0) layers.push(c); if (c.a === 1) break; }
            return layers.reverse().reduce((under, top) => over(top, under), { r: 255, g: 255, b: 255, a: 1 });
          };
          const wrong = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const e = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest('.unseen, :disabled')) continue;
            const ground = behind(e), ink = over(rgb(getComputedStyle(e).color), ground);
            const [a, b] = [light(ink), light(ground)].sort((x, y) => y - x);
            const ratio = (a + .05) / (b + .05);
            const text = walker.currentNode.data.trim().slice(0, 40);
            if (ratio < 4.5) wrong.push(`contrast ${ratio.toFixed(2)}: ${e.tagName.toLowerCase()}.${e.className} “${text}”`);
          }
          return wrong;
        }
        """;

    /// <returns>What is wrong, an empty list when nothing is.</returns>
    public static async Task<IReadOnlyList<string>> Of(IPage page) => [.. await Ask(page, Wide), .. await Ask(page, Pale)];

    private static async Task<IReadOnlyList<string>> Ask(IPage page, string script) =>
        (await page.EvaluateAsync<JsonElement>(script)).Deserialize<string[]>() ?? [];
}
