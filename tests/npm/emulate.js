// A Slack that others have made: `emulate`, run through its API, with a look inside and a clock that a test sets.
import { readdirSync, readFileSync } from "node:fs";
import { createEmulator } from "emulate";
import { answer } from "./lines.js";

// Its API gives no way to subscribe to events, and tells forms, homes and what one person alone is shown as pages for people. So it is
// looked over the shoulder when it registers its routes.
const folder = new URL(".", import.meta.resolve("emulate"));
const file = readdirSync(folder).find((name) => name.endsWith(".js") && readFileSync(new URL(name, folder), "utf8").includes("var slackPlugin ="));
const { slackPlugin, getSlackStore } = await import(new URL(file, folder));

const [calls, answers] = [[], []];
let inside, home, bot;

const register = slackPlugin.register;
slackPlugin.register = (app, store, webhooks, ...rest) => {
  inside = { slack: getSlackStore(store), webhooks };
  const [dispatch, fetch] = [webhooks.dispatch.bind(webhooks), app.fetch];
  webhooks.dispatch = async (type, action, payload, owner) => {
    const told = asSlackTells(payload);
    await dispatch(type, action, told, owner);
    // Slack tells a mention in a channel twice; emulate knows messages only.
    if (type === "message" && !told.event.subtype && told.event.channel_type !== "im" && told.event.text?.includes(`<@${bot.user_id}>`)) {
      const mention = { ...told.event, type: "app_mention" };
      delete mention.channel_type;
      await dispatch("app_mention", action, { ...told, event_id: `${told.event_id}M`, event: mention }, owner);
    }
  };
  app.fetch = async (request) => {
    const response = await fetch(request);
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/api/")) {
      const { ok, error } = await response.clone().json().catch(() => ({}));
      calls.push({ method: pathname.slice("/api/".length), status: response.status, ok: ok === true, error });
    }
    return pathname === "/api/reactions.get" ? asSlackShows(response) : response;
  };
  // Where a response_url leads; emulate has none.
  app.post("/answer/:id", async (c) => {
    answers.push({ id: c.req.param("id"), ...(await c.req.json()) });
    return c.text("ok");
  });
  register(app, store, webhooks, ...rest);
};

// What is in every event of Slack's, and in none of emulate's.
function asSlackTells(payload) {
  const { event } = payload;
  const channel = inside.slack.channels.findOneBy("channel_id", event.channel);
  const author = inside.slack.users.findOneBy("user_id", event.user);
  const item = event.item && inside.slack.messages.all().find((message) => message.ts === event.item.ts && message.channel_id === event.item.channel);
  return {
    ...payload,
    api_app_id: bot.app_id,
    is_ext_shared_channel: false,
    authorizations: [{ enterprise_id: null, team_id: payload.team_id, user_id: bot.user_id, is_bot: true, is_enterprise_install: false }],
    event: {
      ...event,
      event_ts: event.event_ts ?? event.ts,
      ...(item && { item_user: item.user }),
      ...(channel && { channel_type: channel.is_im ? "im" : channel.is_private ? "group" : "channel" }),
      ...(author && { user_team: author.team_id }),
      // A bot's own post says whose it is.
      ...(author?.is_bot && { bot_id: bot.bot_id, app_id: bot.app_id }),
    },
  };
}

// Of a message read by its reactions Slack tells where it stands and of which organization its author is.
async function asSlackShows(response) {
  const answer = await response.json();
  const author = inside.slack.users.findOneBy("user_id", answer.message?.user);
  if (author) Object.assign(answer.message, { user_team: author.team_id, permalink: `https://home.slack.com/archives/p${answer.message.ts.replace(".", "")}` });
  return Response.json(answer);
}

const told = {
  async start({ now, seed, app }) {
    bot = app;
    Date.now = () => now * 1000;
    home = await createEmulator({ service: "slack", port: 0, seed: { slack: seed } });
    return { url: home.url };
  },
  // Unix seconds.
  clock({ now }) {
    Date.now = () => now * 1000;
    return {};
  },
  subscribe({ url, events }) {
    inside.webhooks.register({ url, events, active: true, owner: "slack" });
    return {};
  },
  // Somebody of another organization: emulate has people of its own workspace only.
  stranger({ user, team }) {
    const { users } = inside.slack;
    users.update(users.findOneBy("user_id", user).id, { team_id: team });
    return {};
  },
  state() {
    const { users, channels, messages, ephemeralMessages, views, files, installations } = inside.slack;
    const all = { users, channels, messages, ephemeralMessages, views, files, installations };
    const kept = Object.fromEntries(Object.entries(all).map(([name, collection]) => [name, collection.all()]));
    return { ...kept, calls, answers, deliveries: inside.webhooks.getDeliveries().map(({ event, status_code }) => ({ event, status: status_code })) };
  },
};

await answer((question) => told[question.do](question));
