import { isEnglish, language } from "../language.js";
import { type Part, partsOf } from "./query.js";
import { asksForSomething, FILTERS, type State } from "./state.js";
import { wordingsOf } from "./wordings.js";

const WIDTH = 90;

/**
 * A state as TypeScript that asks the same of the package. Its last expression gives the records that the page lists, or
 * hits with these records.
 */
export function codeOf(state: State): string {
  if (!asksForSomething(state)) return program(["timeline"], [], "timeline()");
  const { q, limit } = state;
  const parts = partsOf(state);
  const setup = parts.flatMap((part) => part.setup);
  const setupCode = setup.map(({ code }) => code);
  const imports = [...parts.flatMap((part) => part.imports), ...setup.flatMap((one) => one.imports)];
  const slice = limit === undefined ? "" : `.slice(0, ${Number(limit)})`;
  if (q === undefined || q.trim() === "") return program(imports, setupCode, listed(parts) + slice);

  const isNarrowed = FILTERS.some((key) => key !== "in" && key !== "limit" && state[key] !== undefined);
  const [first = "", ...others] = wordingsOf(q);
  const options = [
    ...(isNarrowed ? [`from: ${chosen(parts)}`] : []),
    ...(isNarrowed || state.in === undefined ? [] : [`in: ${JSON.stringify(state.in)}`]),
    ...(isEnglish() ? [] : [`locale: ${language()}`]),
    ...(limit === undefined || others.length > 0 ? [] : [`limit: ${Number(limit)}`]),
  ];
  const given = options.length === 0 ? "" : `, ${braced(options)}`;
  const used = ["search", ...(isNarrowed ? imports : [])];
  const before = isNarrowed ? setupCode : [];
  if (others.length === 0) return program(used, before, `search(${JSON.stringify(first)}${given})`);
  const words = [first, ...others].map((one) => JSON.stringify(one)).join(", ");
  const hits = `const hits = [${words}].flatMap((words) => search(words${given}));`;
  return program(used, [...before, hits], `[...new Set(hits.map(({ record }) => record))]${slice}`);
}

function program(names: readonly string[], setup: readonly string[], expression: string): string {
  const sorted = [...new Set(names)].sort((a, b) => a.localeCompare(b, "en"));
  const own = isEnglish() || !names.includes("search") ? [] : [language()];
  const head = [
    ...(sorted.length === 0 ? [] : [`import ${braced(sorted)} from "ankara-visit-2025";`]),
    ...own.map((locale) => `import { ${locale} } from "ankara-visit-2025/locales/${locale}";`),
  ];
  return [...head, ...(head.length === 0 ? [] : [""]), ...new Set(setup), `${expression};`].join("\n");
}

function listed(parts: readonly Part[]): string {
  const [only, ...others] = parts.map(({ code }) => code);
  if (only === undefined) return "[]";
  if (others.length === 0) return only;
  return `[\n${[only, ...others].map((code) => `  ...${code},\n`).join("")}]`;
}

function chosen(parts: readonly Part[]): string {
  return braced(parts.map(({ collection, code }) => (code === collection ? code : `${collection}: ${code}`)));
}

/** Members in braces: on one line, or on a line each. */
function braced(members: readonly string[]): string {
  const line = `{ ${members.join(", ")} }`;
  if (line.length <= WIDTH && !line.includes("\n")) return members.length === 0 ? "{}" : line;
  return `{\n${members.map((member) => `  ${member.replaceAll("\n", "\n  ")},\n`).join("")}}`;
}
