// What Microsoft's own library and its schema have against each card; nothing, where it is as it should be.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { answer } from "./lines.js";

// Its library's own bundle: what its package names first is written for bundlers, and Node does not find its parts.
const { AdaptiveCard, HostConfig, SerializationContext, Versions, CardElement } =
  createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");

// An old draft, whose two names for itself a new reader does not know.
const { id, $schema, ...schema } = JSON.parse(readFileSync(new URL("../schemas/adaptive-card.1.5.0.json", import.meta.url), "utf8"));
const ajv = addFormats(new Ajv({ strict: false, validateSchema: false, logger: false }));
const fits = ajv.compile(schema);

const actionsIn = (node) =>
  Array.isArray(node) ? node.flatMap(actionsIn)
  : node === null || typeof node !== "object" ? []
  : Object.entries(node).flatMap(([name, inner]) =>
      name === "actions" ? inner : ["fallback", "data", "selectAction"].includes(name) ? [] : actionsIn(inner));

function wrong(card) {
  const found = [];
  // A pattern of the library's remembers where it stopped in the card before.
  CardElement.langProperty.regEx.lastIndex = 0;
  const context = new SerializationContext(Versions.v1_5);
  const read = new AdaptiveCard();
  read.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  read.parse(structuredClone(card), context);
  for (let i = 0; i < context.eventCount; i++) found.push(context.getEventAt(i).message);
  for (const event of read.validateProperties().validationEvents) found.push(event.message);

  // What Teams adds stands in no schema.
  const { msteams, ...plain } = card;
  if (!fits(plain)) found.push(`not as the schema has it: ${ajv.errorsText(fits.errors.slice(-3))}`);
  for (const { text } of msteams?.entities ?? [])
    if (!JSON.stringify(plain).includes(JSON.stringify(text).slice(1, -1))) found.push(`${text} does not stand in the card`);

  const bytes = Buffer.byteLength(JSON.stringify(card));
  if (bytes >= 25 * 1024) found.push(`${bytes} bytes`);
  const actions = actionsIn(card);
  if (actions.length > 6) found.push(`${actions.length} actions`);
  if (card.version !== "1.5") found.push(`version ${card.version}`);
  return { found, bytes, actions: actions.length };
}

await answer(({ cards }) => cards.map(wrong));
