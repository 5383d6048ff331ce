// Says whether each manifest is valid against its schema; ends with 1 when one is not.
import { readFileSync, readdirSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const slack = "tests/schemas/slack-manifest.schema.2.0.0.json";
const teams = "tests/schemas/teams-manifest.schema.1.29.json", language = "tests/schemas/teams-localization.schema.1.29.json";
const pairs = [
  ["manifests/slack.json", slack], ["manifests/slack-socket-mode.json", slack], ["manifests/teams/manifest.json", teams],
  ...readdirSync(new URL("../../manifests/teams/languages/", import.meta.url)).map((file) => [`manifests/teams/languages/${file}`, language]),
];

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

// Not strict: Slack’s schema says `regex` where the standard says `pattern`. Not Unicode: Microsoft has a loose bracket in one.
const ajv = addFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }));

let wrong = 0;
for (const [manifest, schema] of pairs) {
  // Microsoft names an old draft, of which these use nothing that has changed.
  const { $schema, ...rules } = read(schema);
  const validate = ajv.compile(rules);
  const valid = validate(read(manifest));
  console.log(`${manifest}: ${valid ? "valid" : "NOT valid"} against ${schema}`);
  for (const error of valid ? [] : validate.errors) console.log(`  ${error.instancePath || "/"} ${error.message}`);
  wrong += valid ? 0 : 1;
}
process.exit(wrong ? 1 : 0);
