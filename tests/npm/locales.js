// How a language writes days, times and money, by the runtime's own data. One line in: {"language", "day", "minor", "currencies"}; one line out.
import readline from "node:readline";

readline.createInterface({ input: process.stdin }).on("line", line => {
  const { language, moments, amounts, currencies } = JSON.parse(line);
  const tag = `${language}-u-nu-latn`, plain = text => text.replace(/[\u200e\u200f\u061c]/g, "");
  const written = (at, options) => plain(new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" }).format(at));
  const weekday = ["short", "long"], locale = new Intl.Locale(language);
  console.log(JSON.stringify({
    version: process.versions.cldr,
    days: moments.map(at => weekday.flatMap(width => [
      written(at, { weekday: width, day: "numeric", month: width }),
      written(at, { weekday: width, day: "numeric", month: width, year: "numeric" }),
    ])),
    clocks: moments.map(at => written(at, { hour: "numeric", minute: "2-digit" })),
    numbers: amounts.map(amount => plain(new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount))),
    money: amounts.flatMap(amount => currencies.map(currency => plain(new Intl.NumberFormat(tag, { style: "currency", currency }).format(amount)))),
    list: [["A"], ["A", "B"], ["A", "B", "C"]].map(items => new Intl.ListFormat(language).format(items)),
    firstDay: (locale.getWeekInfo?.() ?? locale.weekInfo).firstDay,
    digits: new Intl.NumberFormat(language).resolvedOptions().numberingSystem,
  }));
});
