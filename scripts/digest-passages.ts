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
import { orUsage, readSourceTexts } from "./source-texts.js";

const { texts, write } = readArguments();

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
    if (digest === undefined) {
      console.log(`${source} ${passage.id}: its paragraph ends before character ${passage.end}`);
      process.exitCode = 1;
      continue;
    }
    changed += 1;
    console.log(`${source} ${passage.id}\n- ${passage.digest}\n+ ${digest}`);
    code = withDigest(code, passage, digest);
  }
  console.log(`${source}: ${passages.length} passages, ${changed} changed`);
  if (changed > 0 && write) writeFileSync(file, code);
  if (changed > 0 && !write) process.exitCode = 1;
}

/** The texts in the folder that was named. The command ends here if it was called in another way. */
function readArguments(): { readonly texts: ReturnType<typeof readSourceTexts>; readonly write: boolean } {
  return orUsage("npm run passages -- --sources DIR [--write]", () => {
    const { values } = parseArgs({ options: { sources: { type: "string" }, write: { type: "boolean" } } });
    if (values.sources === undefined) throw new Error("--sources is missing.");
    return { texts: readSourceTexts(values.sources), write: values.write === true };
  });
}

/** The digest of what stands at the place of a passage; `undefined` if its paragraph is too short. */
async function digestAt({ id, start, end }: Passage, paragraphs: readonly string[]): Promise<string | undefined> {
  const [number] = passageNumbers(id);
  const points = Array.from(paragraphs[number - 1] ?? "");
  return points.length < end ? undefined : digestOf(points.slice(start, end).join(""));
}

function withDigest(code: string, { id, start, end }: Passage, digest: string): string {
  const entry = new RegExp(
    `(id: "${id.replace(".", "\\.")}",\\s*start: ${start},\\s*end: ${end},\\s*digest:\\s*)"[^"]*"`,
  );
  if (!entry.test(code)) throw new Error(`The file has no entry for passage ${id}.`);
  return code.replace(entry, `$1"${digest}"`);
}
