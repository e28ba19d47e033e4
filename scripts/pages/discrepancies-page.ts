import { type Discrepancy, discrepancies, type Source, witnessesOf } from "../../src/index.js";
import { plainText } from "./plain-text.js";

const INTRODUCTION = `# Where the sources disagree

Two sources disagree if they cannot both be right about the same thing of the visit. A rounder number, a shorter name or a
number for another year is no disagreement. Where they differ on something else, such as the year of an earthquake, a note
says so. Each table shows what every side says, its independent sources, and the records concerned. The dataset keeps all
sides. If a field of a record follows one side, the note says so. \`discrepanciesOf(record)\` returns the
disagreements about a record.

\`\`\`ts
import { discrepanciesOf, formatFigure, getFigure, witnessesOf } from "ankara-visit-2025";

const figure = getFigure("trade-turnover-target");
for (const { sides } of discrepanciesOf(figure)) {
  for (const side of sides) console.log(side.claim, witnessesOf(side).map(({ origin }) => origin));
}
console.log(formatFigure(figure)); // => a target of 15 billion US dollars
\`\`\`

A record without a disagreement is not confirmed by that: often only one independent source reports it, as
\`witnessesOf(record)\` shows. Numbers that differ are separate records, never an average.`;

/** `docs/discrepancies.md`: every disagreement, with its sides. */
export function discrepanciesPage(): string {
  const count = `${discrepancies.length} disagreements. Written by \`npm run docs:pages\`.`;
  return `${[INTRODUCTION, count, ...discrepancies.map(section)].join("\n\n")}\n`;
}

function section({ question, sides, note }: Discrepancy): string {
  const rows = sides.map((side) => {
    const witnesses = witnessesOf(side).map(
      ({ origin, sources }) => `${plainText(origin)}: ${sources.map(link).join(", ")}`,
    );
    const records = side.records.map((id) => `\`${id}\``);
    return `| ${plainText(side.claim)} | ${witnesses.join("<br>")} | ${records.join("<br>") || "–"} |`;
  });
  const table = ["| side | sources | records |", "|---|---|---|", ...rows].join("\n");
  return [`## ${plainText(question)}`, table, plainText(note)].join("\n\n");
}

function link({ id, publisher }: Source): string {
  return `[${plainText(publisher)}](sources.md#${id})`;
}
