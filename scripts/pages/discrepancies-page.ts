import { type Discrepancy, discrepancies, getSource } from "../../src/index.js";

const INTRODUCTION = `# Where the sources disagree

Each disagreement with its sides, the records that hold each, and what may explain it. Both sides stand: the library
prefers none. \`discrepanciesOf(record)\` finds those that a record stands in.`;

/** `docs/discrepancies.md`: every disagreement, with its sides. */
export function discrepanciesPage(): string {
  const count = `${discrepancies.length} disagreements. Written by \`npm run docs:pages\`.`;
  return `${[INTRODUCTION, count, ...discrepancies.map(section)].join("\n\n")}\n`;
}

function section({ question, sides, note }: Discrepancy): string {
  const rows = sides.map(({ claim, records, citations }) => {
    const sources = [...new Set(citations.map(({ source }) => source))].map(link);
    return `| ${claim} | ${sources.join("<br>")} | ${records.map((id) => `\`${id}\``).join("<br>") || "–"} |`;
  });
  return [`## ${question}`, ["| side | on the word of | records |", "|---|---|---|", ...rows].join("\n"), note].join(
    "\n\n",
  );
}

function link(id: Parameters<typeof getSource>[0]): string {
  const source = getSource(id);
  return source === undefined ? String(id) : `[${source.publisher}](sources.md#${source.id})`;
}
