// What @slack/types has against each Block Kit document: its TypeScript types made into a JSON schema, here and now, and asked by ajv.
import { createGenerator } from "ts-json-schema-generator";
import Ajv from "ajv";
import { answer } from "./lines.js";

const schema = createGenerator({ path: "blocks.ts", type: "*", expose: "all", topRef: true, additionalProperties: false, skipTypeCheck: true }).createSchema("*");
const ajv = new Ajv({ strict: false, logger: false });
ajv.addSchema(schema, "slack");
const fits = Object.fromEntries(["Message", "Modal", "Home"].map((name) => [name, ajv.compile({ $ref: `slack#/definitions/${name}` })]));
const surface = (document) => ({ modal: "Modal", home: "Home" })[document.type] ?? "Message";

// A block fits one of twenty types: what went furthest tells most.
function wrong(document) {
  const check = fits[surface(document)];
  if (check(document)) return [];
  const deepest = check.errors.toSorted((a, b) => b.instancePath.length - a.instancePath.length)[0];
  return [`${surface(document)}${deepest.instancePath} ${deepest.message}`];
}

await answer(({ documents }) => documents.map(wrong));
