/**
 * Works out the digests of the passages anew from the articles' texts and shows what changed. Boundaries were
 * drawn by hand and are never moved here.
 *
 *   npm run passages -- --sources DIR            show the differences; exit 1 where there are any
 *   npm run passages -- --sources DIR --write    write them into data/passages/
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { paragraphNumber } from "../src/audit/candidates.js";
import { inCodePoints, type PointText } from "../src/audit/code-points.js";
import { digestOf } from "../src/audit/digest.js";
import { paragraphsOf } from "../src/audit/normalize-text.js";
import { passages as ledgers } from "../src/index.js";
import type { Passage } from "../src/model/passage.js";
import { readSourceTexts } from "./source-texts.js";

const { values } = parseArgs({ options: { sources: { type: "string" }, write: { type: "boolean", default: false } } });
if (values.sources === undefined) {
  console.error("Which texts? npm run passages -- --sources DIR");
  process.exit(2);
}
const texts = readSourceTexts(values.sources);

for (const { source, passages } of ledgers) {
  const text = texts[source];
  if (text === undefined) {
    console.log(`${source}: no text`);
    continue;
  }
  const paragraphs = paragraphsOf(text).map(inCodePoints);
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

async function digestAt(passage: Passage, paragraphs: readonly PointText[]): Promise<string> {
  const { id, start, end } = passage;
  const paragraph = paragraphs[paragraphNumber(passage) - 1];
  if (paragraph === undefined || paragraph.length < end)
    throw new Error(`The text has no passage ${id}: its paragraph ends before.`);
  return digestOf(paragraph.slice(start, end));
}

function withDigest(code: string, { id, start, end }: Passage, digest: string): string {
  const entry = new RegExp(
    `(id: "${id.replace(".", "\\.")}",\\s*start: ${start},\\s*end: ${end},\\s*digest:\\s*)"[^"]*"`,
  );
  if (!entry.test(code)) throw new Error(`No entry of passage ${id} to write to.`);
  return code.replace(entry, `$1"${digest}"`);
}
