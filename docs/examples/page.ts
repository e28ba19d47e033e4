/** Puts text on a page of at most 100 columns. Colours are left out where `NO_COLOR` is set. */
import pc from "picocolors";
import wrapAnsi from "wrap-ansi";

const COLUMNS = Math.min(process.stdout.columns ?? 100, 100);

/** A title with a line under it. */
export function heading(text: string): void {
  const lines = wrap(text, COLUMNS);
  const width = Math.max(...lines.map((line) => line.length));
  console.log(`\n${pc.bold(pc.cyan(lines.join("\n")))}\n${pc.cyan("─".repeat(width))}`);
}

/** A line of its own that stands out. */
export function strong(text: string): void {
  console.log(`\n${pc.bold(wrap(text, COLUMNS).join("\n"))}`);
}

/** A point, and in fainter print what is to be known about it. */
export function entry(mark: string, text: string, detail: string): void {
  const indent = mark.length + 1;
  const [first = "", ...rest] = wrap(text, COLUMNS - indent);
  const further = [...rest, ...wrap(detail, COLUMNS - indent).map((line) => pc.dim(line))];
  console.log([`${pc.cyan(mark)} ${first}`, ...further.map((line) => " ".repeat(indent) + line)].join("\n"));
}

function wrap(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, columns, { hard: true }).split("\n");
}
