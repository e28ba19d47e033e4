import { isEnglish, language } from "../language.js";
import { foundIn } from "./answer.js";
import { type Found, isPartial } from "./found.js";
import { type Part, partsOf } from "./query.js";
import { asksForSomething, FILTERS, type State } from "./state.js";

const WIDTH = 90;

/**
 * A state as TypeScript that asks the same of the package. Its last expression gives the records that the page lists, or
 * hits with these records.
 */
export function codeOf(state: State): string {
  if (!asksForSomething(state)) return program(["timeline"], [], "timeline()");
  const { limit } = state;
  const parts = partsOf(state);
  const setup = parts.flatMap((part) => part.setup);
  const setupCode = setup.map(({ code }) => code);
  const imports = [...parts.flatMap((part) => part.imports), ...setup.flatMap((one) => one.imports)];
  const slice = limit === undefined ? "" : `.slice(0, ${Number(limit)})`;
  const found = foundIn(state);
  if (found === undefined) return program(imports, setupCode, listed(parts) + slice);

  const isNarrowed = FILTERS.some((key) => key !== "in" && key !== "limit" && state[key] !== undefined);
  const isOneSearch = !isPartial(found) && found.asTyped === undefined;
  const options = [
    ...(isNarrowed || state.in === undefined ? [] : [`in: ${JSON.stringify(state.in)}`]),
    ...(isEnglish() ? [] : [`locale: ${language()}`]),
    ...(isNarrowed || !isOneSearch || limit === undefined ? [] : [`limit: ${Number(limit)}`]),
  ];
  const used = ["search", ...(isNarrowed ? imports : [])];
  // Searched by itself, what a filter leaves would lack the names of what it leaves out.
  const kept = isNarrowed ? [...setupCode, `const kept = new Set<unknown>(${listed(parts)});`] : [];
  const filter = (record: string): string => (isNarrowed ? `.filter((${record}) => kept.has(record))` : "");
  if (isOneSearch) {
    const narrowed = isNarrowed ? `${filter("{ record }")}${slice}` : "";
    return program(used, kept, `${searchFor(found.words, options)}${narrowed}`);
  }
  const [hits, records] = isPartial(found)
    ? [hitsOfEach(found, options), mostOf(found)]
    : [hitsOfBoth(found, options), BOTH];
  return program(used, [...kept, ...hits], `${records}${filter("record")}${slice}`);
}

const searchFor = (words: readonly string[], options: readonly string[]): string =>
  `search(${JSON.stringify(words.join(" "))}${given(options)})`;

/** The code that searches for dates and numbers as records have them, and as they were typed. */
const hitsOfBoth = ({ words, asTyped = [] }: Found, options: readonly string[]): readonly string[] => [
  `const hits = [\n${[words, asTyped].map((own) => `  ...${searchFor(own, options)},\n`).join("")}];`,
];

const BOTH = "[...new Set(hits.map(({ record }) => record))]";

/** The code that searches for each word by itself. */
const hitsOfEach = ({ words }: Found, options: readonly string[]): readonly string[] => [
  "// No record has all words. These have most of them.",
  `const found = [${words.map((word) => JSON.stringify(word)).join(", ")}].map((word) =>
  search(word${given(options)}).map(({ record }) => record),
);`,
];

const mostOf = ({ has }: Found): string => `[...new Set(found.flat())]
  .filter((record) => found.filter((records) => records.includes(record)).length === ${has})`;

const given = (options: readonly string[]): string => (options.length === 0 ? "" : `, ${braced(options)}`);

function program(names: readonly string[], setup: readonly string[], expression: string): string {
  const sorted = [...new Set(names)].sort((a, b) => a.localeCompare(b, "en"));
  const own = isEnglish() || !names.includes("search") ? [] : [language()];
  const body = [...new Set(setup), `${expression};`];
  const head = [
    ...(sorted.length === 0 ? [] : [`import ${braced(sorted)} from "ankara-visit-2025";`]),
    ...own.map((locale) => `import { ${locale} } from "ankara-visit-2025/locales/${locale}";`),
  ];
  return [...head, ...(head.length === 0 ? [] : [""]), ...body].join("\n");
}

function listed(parts: readonly Part[]): string {
  const [only, ...others] = parts.map(({ code }) => code);
  if (only === undefined) return "[]";
  if (others.length === 0) return only;
  return `[\n${[only, ...others].map((code) => `  ...${code},\n`).join("")}]`;
}

/** Members in braces: on one line, or on a line each. */
function braced(members: readonly string[]): string {
  const line = `{ ${members.join(", ")} }`;
  if (line.length <= WIDTH && !line.includes("\n")) return members.length === 0 ? "{}" : line;
  return `{\n${members.map((member) => `  ${member.replaceAll("\n", "\n  ")},\n`).join("")}}`;
}
