/**
 * A briefing of the visit, written with the public API alone. `npm start` prints one page, `npm start -- all` everything,
 * `npm start -- figures` one part, and `npm start -- --lang tr` the page in Turkish.
 */
import { visit } from "ankara-visit-2025";
import { closest } from "fastest-levenshtein";
import { askedLanguage, called, LANGUAGES, say } from "./language.js";
import { listings } from "./listings.js";
import { bold, heading, paragraph, row } from "./page.js";
import { summary } from "./summary.js";

const ALL = "npm start -- all";
const IN_KAZAKH = "npm start -- --lang kk";
const words = ["all", ...Object.keys(listings)];
const asked = process.argv
  .slice(2)
  .filter((word, index, all) => !/^--lang(=|$)/.test(word) && all[index - 1] !== "--lang");
const unknown = asked.find((word) => !words.includes(word));

// Whoever reads the first lines alone, as `head` does, has read enough.
process.stdout.on("error", () => process.exit());

if (unknown !== undefined) refuse(unknown, words);
else if (!LANGUAGES.includes(askedLanguage)) refuse(askedLanguage, LANGUAGES);
else {
  const parts = Object.entries(listings).filter(([word]) => asked.includes(word) || asked.includes("all"));
  const body = asked.length === 0 ? [...summary(), ...next()] : parts.flatMap(([, lines]) => lines());
  console.log([...paragraph(bold(called(visit))), ...body].join("\n"));
}

function next(): readonly string[] {
  const others = Object.keys(listings).join(", ");
  return [
    ...heading(say("next")),
    ...row(ALL, say("nextAll", { parts: others }), [ALL, IN_KAZAKH]),
    ...row(IN_KAZAKH, "Қазақша; ru: по-русски, tr: Türkçe, en: in English", [ALL, IN_KAZAKH]),
  ];
}

function refuse(unknown: string, known: readonly string[]): void {
  const near = known.find((word) => unknown !== "" && word.startsWith(unknown)) ?? closest(unknown, [...known]);
  console.error(`"${unknown}" is not one of: ${known.join(", ")}. Did you mean "${near}"?`);
  process.exitCode = 1;
}
