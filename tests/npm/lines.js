// How a test talks with a script: a line of JSON in, a line of JSON out, in order; the end of the input is the end.
import { createInterface } from "node:readline";

export async function answer(reply) {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify((await reply(JSON.parse(line))) ?? null)}\n`);
  }
  process.exit(0);
}
