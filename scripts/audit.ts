/**
 * Checks the dataset against the texts of its sources, and exits 1 on any finding, 2 if it was called in another way:
 *
 *   npm run audit -- --sources DIR
 *
 * DIR has the articles as plain text, named `<source-id>.txt`. Without it, only what needs no text is checked.
 */
import { parseArgs } from "node:util";
import pc from "picocolors";
import { audit, type Finding, type SourceAudit } from "../src/audit.js";
import { orUsage, readSourceTexts } from "./source-texts.js";

const texts = readTexts();
const { sources, findings, inferred } = await audit(texts ?? {});

const columns = "source passages moved changed missing citations quotes numbers names speakers covered quoted".split(
  " ",
);
// A source read in part has nothing to count without a text.
const counted = sources.filter(({ status, coverage }) => status === "checked" || coverage.passages > 0);
const rows = [columns, ...counted.map(rowOf)];
const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const [index, row] of rows.entries()) {
  const line = row.map((cell, column) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
  );
  console.log(index === 0 ? pc.bold(line.join("  ")) : line.join("  "));
}
for (const { source, checks } of sources)
  if (checks !== undefined && checks.shift > 0)
    console.log(
      `\n${source}: the text has ${checks.shift} more paragraphs at its beginning than the one that was read.`,
    );
const unchecked = sources.filter(({ status }) => status === "not checked");
const articles = unchecked.filter(({ coverage }) => coverage.passages > 0).map(({ source }) => `${source}.txt`);
const readInPart = unchecked.length - articles.length;
if (articles.length > 0) console.log(pc.yellow(`\nNot checked, as there is no text: ${articles.join(", ")}.`));
if (readInPart > 0)
  console.log(
    pc.yellow(`\nNot checked: quotes from ${readInPart} sources read in part. Add <source-id>.txt to check them.`),
  );
if (texts === undefined) console.log(pc.yellow("\nName a folder that has the texts: npm run audit -- --sources DIR"));
console.log(`\n${inferred.length} records have inferred fields. Their notes or docs/provenance.md say why.`);

for (const finding of findings)
  console.log(
    `\n${pc.red(finding.kind)} ${whereOf(finding)}\n  expected: ${finding.expected}\n  found:    ${finding.found}`,
  );
console.log(
  findings.length === 0
    ? pc.green("\nNo findings.")
    : pc.red(`\n${findings.length} ${findings.length === 1 ? "finding" : "findings"}.`),
);
process.exitCode = findings.length === 0 ? 0 : 1;

/** The texts in the folder that was named, if one was. The command ends here if it was called in another way. */
function readTexts(): ReturnType<typeof readSourceTexts> | undefined {
  const usage = "npm run audit -- --sources DIR\n\n  DIR  The folder with the articles as plain text: <source-id>.txt.";
  return orUsage(usage, () => {
    const { values } = parseArgs({ options: { sources: { type: "string" }, help: { type: "boolean" } } });
    if (values.help !== true) return values.sources === undefined ? undefined : readSourceTexts(values.sources);
    console.log(usage);
    process.exit(0);
  });
}

function rowOf({ source, coverage, checks }: SourceAudit): readonly string[] {
  const covered = `${coverage.passages - coverage.neither.length}/${coverage.passages}`;
  if (checks === undefined) return [source, ...Array.from({ length: 9 }, () => "–"), covered, "–"];
  const { passages, citations, quotes, numbers, names, speakers, quotedWords } = checks;
  const share = ({ found, of }: { readonly found: number; readonly of: number }): string => `${found}/${of}`;
  const cited = citations.exact + citations.moved + citations.changed + citations.missing;
  return [
    source,
    `${passages.exact}/${coverage.passages}`,
    ...[passages.moved, passages.changed, passages.missing].map(String),
    `${citations.exact}/${cited}`,
    ...[quotes, numbers, names, speakers].map(share),
    covered,
    `${((100 * quotedWords.found) / Math.max(1, quotedWords.of)).toFixed(1)} %`,
  ];
}

function whereOf({ source, passage, record, path, restingRecords = [] }: Finding): string {
  const at = [source, passage].filter((part) => part !== undefined).join(" ");
  const citing = restingRecords.length === 0 ? "" : `(cited by ${restingRecords.join(", ")})`;
  return [record, path, at, citing].filter((part) => part !== undefined && part !== "").join(" ");
}
