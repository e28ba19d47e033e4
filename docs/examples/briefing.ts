/**
 * A briefing of the visit, written with the public API alone. `npm start` prints one page, `npm start -- all` everything, and
 * `npm start -- figures` one part.
 */
import { visit } from "ankara-visit-2025";
import { closest } from "fastest-levenshtein";
import { listings } from "./listings.js";
import { bold, heading, paragraph, row } from "./page.js";
import { summary } from "./summary.js";

const words = ["all", ...Object.keys(listings)];
const asked = process.argv.slice(2);
const unknown = asked.find((word) => !words.includes(word));

if (unknown !== undefined) {
  const near = words.find((word) => word.startsWith(unknown)) ?? closest(unknown, words);
  console.error(`"${unknown}" is not one of: ${words.join(", ")}. Did you mean "${near}"?`);
  process.exitCode = 1;
} else {
  const parts = Object.entries(listings).filter(([word]) => asked.includes(word) || asked.includes("all"));
  const body = asked.length === 0 ? [...summary(), ...next()] : parts.flatMap(([, lines]) => lines());
  console.log([...paragraph(bold(visit.title)), ...body].join("\n"));
}

function next(): readonly string[] {
  const others = Object.keys(listings).join(", ");
  return [
    ...heading("What to try next"),
    ...row("npm start -- all", `everything, or in place of “all” one part: ${others}`),
  ];
}
