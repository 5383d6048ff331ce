using System.Text.Json;
using Microsoft.Playwright;

namespace Tests.Browser;

/// <summary>
/// Reads back where Chromium has put each character: what is isolated stays together and in its own order, ids and times are unbroken, and
/// a sentence ends at its end side. The Unicode algorithm in it is not ours.
/// </summary>
internal static class Order
{
    private const string Read = """
        blocks => {
          const marks = /[\u061C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]/;
          const rtl = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;
          const alone = 'bdi, code, time, a, strong[dir], span[dir], p[dir=auto], blockquote';
          const wrong = [];
          const inOrder = (letters, backwards) => {
            const lines = Map.groupBy(letters, l => l.line);
            return [...lines.values()].every(line => line.every((l, i) => i === 0 || (backwards ? l.x < line[i - 1].x + .5 : l.x > line[i - 1].x - .5)));
          };
          const together = (letters, all) => letters.every((l, i) => i === 0 || l.line !== letters[i - 1].line) ||
            [...Map.groupBy(letters, l => l.line)].every(([line, own]) => {
              const [from, to] = [Math.min(...own.map(l => l.x)), Math.max(...own.map(l => l.x))];
              return !all.some(l => l.line === line && !own.includes(l) && l.x > from && l.x < to);
            });
          for (const block of blocks) {
            if (!block.checkVisibility()) continue;
            const [letters, open] = [[], []];
            let said = '', count = 0;
            const walk = node => {
              if (node.nodeType === 3) {
                for (let i = 0; i < node.data.length; i++) {
                  const letter = node.data[i];
                  if (/[\u2066-\u2068]/.test(letter)) { open.push(++count); continue; }
                  if (letter === '\u2069') { open.pop(); continue; }
                  if (marks.test(letter) || /\p{M}/u.test(letter)) continue;
                  const range = document.createRange();
                  range.setStart(node, i);
                  range.setEnd(node, i + 1);
                  const box = range.getClientRects()[0];
                  if (!box || /\s/.test(letter) || box.width === 0) { said += letter; letters.push(null); continue; }
                  said += letter;
                  letters.push({ letter, x: (box.left + box.right) / 2, line: Math.round(box.bottom / 6), within: [...open] });
                }
              } else if (node.nodeType === 1) {
                const own = node.matches(alone);
                if (own) open.push(++count);
                node.childNodes.forEach(walk);
                if (own) open.pop();
              }
            };
            block.childNodes.forEach(walk);
            const seen = letters.filter(l => l);
            const name = `${block.tagName.toLowerCase()} “${said.trim().slice(0, 90)}”`;
            for (let id = 1; id <= count; id++) {
              const own = seen.filter(l => l.within.includes(id));
              if (own.length < 2) continue;
              const text = own.map(l => l.letter).join('');
              if (!together(own, seen)) wrong.push(`${name}: ${text} is torn apart`);
              if (own.some(l => l.within.at(-1) !== id)) continue;
              if (!rtl.test(text) && !inOrder(own, false)) wrong.push(`${name}: ${text} is not in its own order`);
              if (!/[A-Za-z0-9\u0660-\u0669(){}\[\]]/.test(text) && rtl.test(text) && !inOrder(own, true)) wrong.push(`${name}: ${text} is turned round`);
            }
            for (const found of said.matchAll(/R-\d+|\d{1,2}:\d\d(?!\d)|https?:\/\/[!-~]*\w|[\w.]+@[\w.]+\w/g)) {
              const own = letters.slice(found.index, found.index + found[0].length).filter(l => l);
              if (!inOrder(own, false) || !together(own, seen)) wrong.push(`${name}: ${found[0]} is broken`);
            }
            const [last] = seen.filter(l => l.within.length === 0).slice(-1);
            if (last && seen.at(-1) === last && /[.؟?!:।]/.test(last.letter) && seen.filter(l => l.line === last.line).length > 1) {
              const backwards = getComputedStyle(block).direction === 'rtl';
              const others = seen.filter(l => l.line === last.line && l !== last).map(l => l.x);
              if (backwards ? last.x > Math.min(...others) : last.x < Math.max(...others)) wrong.push(`${name}: it does not end at its end`);
            }
          }
          return wrong;
        }
        """;

    /// <param name="blocks">Selects the paragraphs, labels and buttons.</param>
    /// <returns>What is wrong, an empty list when nothing is.</returns>
    public static async Task<IReadOnlyList<string>> Of(IPage page, string blocks) =>
        (await page.Locator(blocks).EvaluateAllAsync<JsonElement>(Read)).Deserialize<string[]>() ?? [];
}
