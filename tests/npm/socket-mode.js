// Slack's own client for Socket Mode, talking to the Slack of our tests: what it takes from it, ours may be given too.
import { SocketModeClient, LogLevel } from "@slack/socket-mode";
import { answer } from "./lines.js";

const seen = [];
let client;

const told = {
  async start({ api, token }) {
    client = new SocketModeClient({ appToken: token, clientPingTimeout: 1000, logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl: api } });
    client.on("slack_event", async ({ ack, type, body, retry_num, accepts_response_payload: takes }) => {
      seen.push({ type, of: body.type ?? body.command, retry: retry_num });
      await ack(takes ? { text: `heard ${seen.length}` } : undefined);
    });
    await client.start();
    return {};
  },
  async seen() {
    return seen;
  },
  async stop() {
    await client.disconnect();
    return {};
  },
};

await answer((question) => told[question.do](question));
