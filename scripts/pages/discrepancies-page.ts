import { type Discrepancy, discrepancies, type Source, witnessesOf } from "../../src/index.js";

const INTRODUCTION = `# Where the sources disagree

Each disagreement with its sides, the independent origins and the pages behind each side, the records that hold it, and
what may explain it. All sides are kept and none is preferred. \`discrepanciesOf(record)\` finds those of a record.

\`\`\`ts
import { discrepanciesOf, formatFigure, getFigure, witnessesOf } from "ankara-visit-2025";

const figure = getFigure("trade-turnover-target");
for (const { sides } of discrepanciesOf(figure)) {
  for (const side of sides) console.log(side.claim, witnessesOf(side).map(({ origin }) => origin));
}
console.log(formatFigure(figure)); // => a target of 15 billion US dollars
\`\`\`

A record without a disagreement is not thereby confirmed: often a single origin reports it, which \`witnessesOf(record)\`
shows. Numbers that differ are separate records, never an average. An \`inferred\` field is not a side, as no source
states it.`;

/** `docs/discrepancies.md`: every disagreement, with its sides. */
export function discrepanciesPage(): string {
  const count = `${discrepancies.length} disagreements. Written by \`npm run docs:pages\`.`;
  return `${[INTRODUCTION, count, ...discrepancies.map(section)].join("\n\n")}\n`;
}

function section({ question, sides, note }: Discrepancy): string {
  const rows = sides.map((side) => {
    const witnesses = witnessesOf(side).map(({ origin, sources }) => `${origin}: ${sources.map(link).join(", ")}`);
    const records = side.records.map((id) => `\`${id}\``);
    return `| ${side.claim} | ${witnesses.join("<br>")} | ${records.join("<br>") || "–"} |`;
  });
  return [`## ${question}`, ["| side | sources | records |", "|---|---|---|", ...rows].join("\n"), note].join("\n\n");
}

function link({ id, publisher }: Source): string {
  return `[${publisher}](sources.md#${id})`;
}
