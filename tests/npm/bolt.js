// The door of Slack's own framework: 200 for what it takes to be Slack's, 401 for all else. Tells its port.
import { createServer } from "node:http";
import bolt from "@slack/bolt";
import { answer } from "./lines.js";

let signingSecret;
const server = createServer((request, response) =>
  bolt.HTTPModuleFunctions.parseAndVerifyHTTPRequest({ signingSecret, logger: undefined }, request, response)
    .then(() => 200, () => 401)
    .then((status) => response.writeHead(status, { connection: "close" }).end()));

await answer(async ({ secret, now }) => {
  signingSecret = secret;
  // Bolt asks the machine for the time; the test's own has stopped.
  Date.now = () => now * 1000;
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { port: server.address().port };
});
