import { readFileSync } from "node:fs";

/** A piece of code in a guide, and the result that the guide shows right below it. */
export interface Example {
  readonly language: string;
  readonly code: string;
  /** A table, or the lines of a block of text; empty where no result is shown. */
  readonly shown: string;
}

const FENCE = /```(\w+)\n([\s\S]*?)```\n(?:\n((?:\|.*\|\n)+|```text\n[\s\S]*?```\n))?/g;

export function guide(name: string): string {
  return readFileSync(new URL(`../../docs/guides/${name}.md`, import.meta.url), "utf8");
}

export function examplesIn(text: string): readonly Example[] {
  return [...text.matchAll(FENCE)].map(([, language = "", code = "", shown = ""]) => ({
    language,
    code: code.trim(),
    shown: shown.replace(/^```text\n|```\n$/g, ""),
  }));
}

/** Rows as a table in Markdown, in the form in which the guides show them. */
export function tableOf(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const [first] = rows;
  if (first === undefined) return "";
  const lines = rows.map((row) => Object.values(row).map((value) => (value === null ? "" : String(value))));
  return [Object.keys(first), Object.keys(first).map(() => "---"), ...lines]
    .map(
      (cells) => `|${cells.map((cell) => (cell === "---" ? "---" : ` ${cell}${cell === "" ? "" : " "}`)).join("|")}|\n`,
    )
    .join("");
}
