// Says whether each manifest is valid against its schema; ends with 1 when one is not.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const slack = "tests/schemas/slack-manifest.schema.2.0.0.json";
const pairs = [["manifests/slack.json", slack], ["manifests/slack-socket-mode.json", slack]];

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

// Not strict: Slack's schema says `regex` where the standard says `pattern`.
const ajv = addFormats(new Ajv({ allErrors: true, strict: false }));

let wrong = 0;
for (const [manifest, schema] of pairs) {
  const validate = ajv.compile(read(schema));
  const valid = validate(read(manifest));
  console.log(`${manifest}: ${valid ? "valid" : "NOT valid"} against ${schema}`);
  for (const error of valid ? [] : validate.errors) console.log(`  ${error.instancePath || "/"} ${error.message}`);
  wrong += valid ? 0 : 1;
}
process.exit(wrong ? 1 : 0);
