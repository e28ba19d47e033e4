/** A table; the first row is its head. */
export type Table = readonly (readonly string[])[];

/** One part of the report. */
export interface Section {
  readonly title: string;
  /** Text and tables in the order in which they are read. */
  readonly parts: readonly (string | Table)[];
  /** A sentence for each ceiling that does not hold. */
  readonly broken: readonly string[];
}

/** A section as Markdown, its tables aligned, so that it reads the same in a terminal. */
function renderSection({ title, parts, broken }: Section): string {
  const verdict = broken.length === 0 ? [] : [broken.map((sentence) => `- ${sentence}`).join("\n")];
  const body = parts.map((part) => (typeof part === "string" ? part : renderTable(part)));
  return [`## ${title}`, ...body, ...verdict].join("\n\n");
}

/** The whole report. */
export function renderReport(introduction: string, sections: readonly Section[]): string {
  return `${["# Performance", introduction, ...sections.map(renderSection)].join("\n\n")}\n`;
}

function renderTable(rows: Table): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  // Names stand at the left, numbers at the right.
  const line = (row: readonly string[]): string => {
    const cells = widths.map((width, at) =>
      at === 0 ? (row[at] ?? "").padEnd(width) : (row[at] ?? "").padStart(width),
    );
    return `| ${cells.join(" | ")} |`;
  };
  const rule = widths.map((width, at) => (at === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`));
  return [line(head), `|${rule.join("|")}|`, ...body.map(line)].join("\n");
}
