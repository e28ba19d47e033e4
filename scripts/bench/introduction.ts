import { readFileSync } from "node:fs";
import ts from "typescript";

/** What the report says before its tables. */
export function introduction(): string {
  return [
    "What the package costs, measured on its build, beside what one would use or write instead. Times are ratios " +
      "within one run: the contestants take turns, and a ratio is the median of several turns, because a time in " +
      "milliseconds says more about the machine than about the package. ✓ and ✗ tell whether a ceiling holds; what " +
      "does not is said below its table.",
    "Collections larger than the real ones are made after them: each record is a real one drawn at random, with an " +
      "id and lists of its own; events stand by date, five a day for at most thirty years.",
    [
      "```sh",
      "npm run bench             # measures all of it and writes this page, in about nine minutes",
      "npm run bench -- --quick  # measures less and only prints",
      "```",
    ].join("\n"),
    `Compared with ${competitors()}. ` +
      `This page was written on Node ${process.version.slice(1)} with TypeScript ${ts.version}.`,
  ].join("\n\n");
}

function competitors(): string {
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(new URL("package.json", import.meta.url), "utf8"),
  );
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ");
}
