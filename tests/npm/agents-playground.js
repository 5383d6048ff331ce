// Microsoft's own client of Teams, as it is installed, with people of ours in it, on this machine alone: the address of the bot in, that of its page out.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answer } from "./lines.js";

const person = (id, givenName, surname) => ({
  id, name: `${givenName} ${surname}`, givenName, surname, aadObjectId: `00000000-0000-0000-0000-0000000000${id.slice(-2)}`,
  email: `${givenName.toLowerCase()}@example.com`, userPrincipleName: `${givenName.toLowerCase()}@example.com`,
});
const who = {
  version: "0.1.1",
  tenantId: "00000000-0000-0000-0000-000000000001",
  bot: { id: "28:00000000-0000-0000-0000-000000000011", name: "VA Desk" },
  currentUser: person("29:ada-20", "Ada", "Alder"),
  // It wants five at least.
  users: [
    person("29:ben-21", "Ben", "Berg"), person("29:cleo-22", "Cleo", "Cole"), person("29:dan-23", "Dan", "Dorn"),
    person("29:eve-24", "Eve", "Eder"), person("29:fay-25", "Fay", "Frost"),
  ],
  personalChat: { id: "a:ada" },
  groupChat: { id: "19:acme@thread.v2", name: "Acme chat" },
  team: {
    id: "19:team@thread.tacv2", name: "Acme & Sons", aadGroupId: "00000000-0000-0000-0000-000000000031",
    channels: [{ id: "19:banners@thread.tacv2", name: "Banners" }],
  },
};

const folder = mkdtempSync(join(tmpdir(), "agents-playground-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, "who.yml"), JSON.stringify(who));

// It would listen to all the world, tell of it where we answer, and be in the zone of whatever machine this is.
let heard;
const port = new Promise((resolve) => { heard = resolve; });
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (asked, ...rest) {
  this.once("listening", () => heard(this.address().port));
  return listen.call(this, { port: asked, host: "127.0.0.1" }, ...rest.filter((one) => typeof one === "function"));
};
console.log = console.error;
process.stdout.isTTY = true;
Object.assign(process.env, {
  TZ: "Europe/Tallinn", TEAMSAPPTESTER_BROWSER: "none",
  M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(folder, "who.yml"), M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, "log"),
});

answer(async ({ bot }) => {
  process.chdir(folder);
  process.argv = [process.argv[0], "cli", "start", "-e", bot, "-c", "msteams", "-p", "0", "--disable-telemetry"];
  createRequire(import.meta.url)("@microsoft/m365agentsplayground/cli.js");
  return { page: `http://127.0.0.1:${await port}/` };
});
