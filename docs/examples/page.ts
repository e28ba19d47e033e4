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

/** A point; behind it what bears it out, and below it in fainter print what else is to be known. */
export function point(mark: string, text: string, behind: string, below?: string): void {
  const indent = mark.length + 1;
  const [first = "", ...further] = [
    ...wrap(`${text}  ${pc.green(behind)}`, COLUMNS - indent),
    ...(below === undefined ? [] : wrap(pc.dim(below), COLUMNS - indent)),
  ];
  console.log([`${pc.cyan(mark)} ${first}`, ...further.map((line) => " ".repeat(indent) + line)].join("\n"));
}

function wrap(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, columns, { hard: true }).split("\n");
}
