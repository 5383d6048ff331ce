// CLDR's own samples of a language's plural forms. One line in: {"language"}; one line out: {"version", "forms": {one: ["1", …], …}}.
import readline from "node:readline";
import { readFileSync } from "node:fs";

const rules = JSON.parse(readFileSync("node_modules/cldr-core/supplemental/plurals.json", "utf8")).supplemental;
const weeks = JSON.parse(readFileSync("node_modules/cldr-core/supplemental/weekData.json", "utf8")).supplemental.weekData.firstDay;

// `@integer 3~10, 103~110, …`: a tilde is a range in steps of its last place.
const samples = rule => [...rule.matchAll(/@(?:integer|decimal) ([^@]*)/g)].flatMap(found => found[1].split(",").map(s => s.trim()))
  .filter(s => s && s !== "…").flatMap(sample => {
    const [first, last = first] = sample.split("~");
    const places = first.includes(".") ? first.length - first.indexOf(".") - 1 : 0, step = 10 ** -places;
    const numbers = [];
    for (let at = Number(first); at <= Number(last) + step / 2; at += step) numbers.push(at.toFixed(places));
    return numbers;
  });

readline.createInterface({ input: process.stdin }).on("line", line => {
  const { language } = JSON.parse(line);
  const forms = {};
  for (const [name, rule] of Object.entries(rules["plurals-type-cardinal"][language])) forms[name.slice("pluralRule-count-".length)] = samples(rule);
  console.log(JSON.stringify({ version: rules.version._cldrVersion, forms, weeks }));
});
