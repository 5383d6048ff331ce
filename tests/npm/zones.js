// What the clocks of a zone do, by the runtime's own database and nothing of ours. One line in: {"zone", "from", "to", "times"}; one line out.
import readline from "node:readline";

const hour = 3600e3, day = 24 * hour;

function clock(zone) {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
  });
  // What the wall shows, as if it were UTC, in milliseconds.
  return at => {
    const shown = {};
    for (const { type, value } of format.formatToParts(at)) shown[type] = Number(value);
    return Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second);
  };
}

function moves(wall, from, to) {
  const found = [];
  let before = wall(from) - from;
  for (let at = from; at < to; at += day) {
    const after = wall(at + day) - at - day;
    if (after === before) continue;
    let [low, high] = [at, at + day];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (wall(middle) - middle === before) low = middle; else high = middle;
    }
    found.push({ at: high, before, after });
    before = after;
  }
  return found;
}

// The first moment at which the wall shows it; where it never does, the first after the hands jumped over it.
function first(wall, move, local) {
  const shown = [local - move.before, local - move.after].sort((a, b) => a - b).find(at => wall(at) === local);
  return shown ?? move.at;
}

readline.createInterface({ input: process.stdin }).on("line", line => {
  const { zone, from, to, times } = JSON.parse(line);
  let wall;
  try {
    wall = clock(zone);
  } catch (why) {
    if (!(why instanceof RangeError)) throw why;
    console.log(JSON.stringify({ version: process.versions.tz, unknown: true }));
    return;
  }
  const found = moves(wall, from, to);
  const fires = {};
  for (const move of found) {
    const middle = Math.floor((move.at + Math.min(move.before, move.after)) / day) * day;
    for (const date of [middle - day, middle, middle + day]) {
      for (const time of times) {
        const local = date + time * 60e3;
        fires[new Date(local).toISOString().slice(0, 16)] = first(wall, move, local);
      }
    }
  }
  console.log(JSON.stringify({ version: process.versions.tz, offset: wall(from) - from, moves: found.map(m => [m.at, m.after]), fires }));
});
