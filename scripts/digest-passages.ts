/**
 * Computes the digests of the passages from the articles' texts and shows which differ. Boundaries were drawn by hand
 * and are never moved here.
 *
 *   npm run passages -- --sources DIR            show the differences; exit 1 if there are any
 *   npm run passages -- --sources DIR --write    write them into data/passages/
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { digestOf, paragraphsOf } from "../src/audit/normalize-text.js";
import { passages as ledgers } from "../src/index.js";
import type { Passage } from "../src/model/passage.js";
import { passageNumbers } from "../src/rules/walk.js";
import { readSourceTexts } from "./source-texts.js";

const { values } = parseArgs({ options: { sources: { type: "string" }, write: { type: "boolean", default: false } } });
if (values.sources === undefined) {
  console.error("--sources is missing: npm run passages -- --sources DIR");
  process.exit(2);
}
const texts = readSourceTexts(values.sources);

for (const { source, passages } of ledgers) {
  const text = texts[source];
  if (text === undefined) {
    console.log(`${source}: no text`);
    continue;
  }
  const paragraphs = paragraphsOf(text);
  const file = new URL(`../data/passages/${source}.ts`, import.meta.url);
  let code = readFileSync(file, "utf8");
  let changed = 0;
  for (const passage of passages) {
    const digest = await digestAt(passage, paragraphs);
    if (digest === passage.digest) continue;
    changed += 1;
    console.log(`${source} ${passage.id}\n- ${passage.digest}\n+ ${digest}`);
    code = withDigest(code, passage, digest);
  }
  console.log(`${source}: ${passages.length} passages, ${changed} changed`);
  if (changed > 0 && values.write) writeFileSync(file, code);
  if (changed > 0 && !values.write) process.exitCode = 1;
}

async function digestAt({ id, start, end }: Passage, paragraphs: readonly string[]): Promise<string> {
  const [number] = passageNumbers(id);
  const points = Array.from(paragraphs[number - 1] ?? "");
  if (points.length < end)
    throw new Error(`The text has no passage ${id}: its paragraph ends before character ${end}.`);
  return digestOf(points.slice(start, end).join(""));
}

function withDigest(code: string, { id, start, end }: Passage, digest: string): string {
  const entry = new RegExp(
    `(id: "${id.replace(".", "\\.")}",\\s*start: ${start},\\s*end: ${end},\\s*digest:\\s*)"[^"]*"`,
  );
  if (!entry.test(code)) throw new Error(`The file has no entry for passage ${id}.`);
  return code.replace(entry, `$1"${digest}"`);
}
