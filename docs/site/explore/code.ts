import { isEnglish, language } from "../language.js";
import { amountsIn } from "./amounts.js";
import { orderCode, ordersOf, severalSpeakersIn } from "./first.js";
import { collectionIn } from "./named-collection.js";
import { type PartialAnswer, textsWith } from "./partial.js";
import { type Part, partsOf } from "./query.js";
import { readingOf } from "./reading.js";
import { asksForSomething, FILTERS, type State } from "./state.js";
import { eachWordCode, wholeWords, wordsCode } from "./whole-words.js";
import { wordingsOf } from "./wordings.js";

const WIDTH = 90;

/**
 * A state as TypeScript that asks the same of the package. Its last expression gives the records that the page lists, or
 * hits with these records.
 *
 * @param partial - what is listed where no record has all words
 */
export function codeOf(asked: State, partial?: PartialAnswer): string {
  if (!asksForSomething(asked)) return program(["timeline"], [], "timeline()");
  const state = readingOf(asked);
  const { q, limit } = state;
  const parts = partsOf(state);
  const setup = parts.flatMap((part) => part.setup);
  const setupCode = setup.map(({ code }) => code);
  const imports = [...parts.flatMap((part) => part.imports), ...setup.flatMap((one) => one.imports)];
  const slice = limit === undefined ? "" : `.slice(0, ${Number(limit)})`;
  if (q === undefined || q.trim() === "") return program(imports, setupCode, listed(parts) + slice);

  const isNarrowed = FILTERS.some((key) => key !== "in" && key !== "limit" && state[key] !== undefined);
  const options = [
    ...(isNarrowed || state.in === undefined ? [] : [`in: ${JSON.stringify(state.in)}`]),
    ...(isEnglish() ? [] : [`locale: ${language()}`]),
  ];
  const orders = ordersOf(q);
  const whole = wholeWords(q);
  const order = orders.map(orderCode).join("");
  const used = ["search", ...(isNarrowed ? imports : []), ...orders.flatMap((one) => one.imports)];
  // Searched by itself, what a filter leaves would lack the names of what it leaves out.
  const kept = isNarrowed ? [...setupCode, `const kept = new Set<unknown>(${listed(parts)});`] : [];
  const before = [...kept, ...orders.map(({ code }) => code)];
  const isKept = isNarrowed ? ".filter(({ record }) => kept.has(record))" : "";
  if (partial !== undefined && partial.has !== "all") {
    const each = eachWordCode(whole, partial.searched.flat());
    const words = partial.searched.map((forms) => `[${quoted(forms)}]`).join(", ");
    const own = `search(word${given(options)})${isKept}${each.filter}`;
    const found = `const found = [${words}].map((forms) =>\n  forms.flatMap((word) => ${own}),\n);`;
    const hasName =
      partial.name === undefined ? "" : `\n  .filter(({ own }) => own.some((hits) => hits === found[${partial.name}]))`;
    const hasMost = partial.has === "most" ? "\n  .filter(({ words }) => words > found.length / 2)" : "";
    const best = `scores${hasMost}${hasName}${BEST}`;
    return program(
      used,
      [...before, ...each.setup, found, ...SCORES],
      `${best}${order}\n  .slice(0, ${partial.limit})`,
    );
  }
  const wordings = partial === undefined ? wordingsOf(q) : textsWith(partial.searched);
  const most = partial?.limit ?? limit;
  const cut = most === undefined ? "" : `.slice(0, ${Number(most)})`;
  const found = (texts: readonly string[], typed: string): string =>
    (texts.length > 1
      ? `[${quoted(texts)}].flatMap((words) => search(words${given(options)}))`
      : `search(${quoted(texts)}${given(options)})`) + wordsCode(wholeWords(typed));
  const each = "[...new Set(hits.map(({ record }) => record))]";
  const leading =
    partial === undefined ? [...amountsCode(q, found), ...collectionCode(q, state.in), ...speakersCode(q, found)] : [];
  if (leading.length > 0) {
    const lists = [...leading.map(({ hits }) => hits), found(wordings, q)].map((own) => `  ...${own},\n`).join("");
    const setup = [...before, ...leading.flatMap((one) => one.setup)];
    return program(
      [...used, ...leading.flatMap((one) => one.imports)],
      [...setup, `const hits = [\n${lists}]${isKept}${order};`],
      each + cut,
    );
  }
  const all = found(wordings, q) + isKept + order;
  if (wordings.length > 1) return program(used, [...before, `const hits = ${all};`], each + cut);
  if (isKept + order !== "" || whole.length > 0) return program(used, before, all + cut);
  const limited = most === undefined ? options : [...options, `limit: ${Number(most)}`];
  return program(used, before, `search(${quoted(wordings)}${given(limited)})`);
}

/** The code of hits that are listed before those of the search. */
interface LeadingHits {
  readonly hits: string;
  readonly imports: readonly string[];
  readonly setup: readonly string[];
}

/** Gives the code that searches for the wordings of a text. */
type SearchCode = (wordings: readonly string[], text: string) => string;

function amountsCode(q: string, found: SearchCode): readonly LeadingHits[] {
  const amounts = amountsIn(q);
  if (amounts === undefined) return [];
  const { text, code } = amounts;
  const hits = `${found(wordingsOf(text), text)}.filter(({ record }) => amounts.has(record))`;
  return [{ hits, imports: ["findFigures"], setup: [code] }];
}

function collectionCode(q: string, chosen: State["in"]): readonly LeadingHits[] {
  const named = collectionIn(q, chosen);
  if (named === undefined) return [];
  const { collection, code, imports } = named;
  return [{ hits: `${code}.map((record) => ({ collection: "${collection}", record }))`, imports, setup: [] }];
}

function speakersCode(q: string, found: SearchCode): readonly LeadingHits[] {
  return severalSpeakersIn(q).map(({ ids, text }) => {
    const isTheirs = ids.map((id) => `record.speaker === ${JSON.stringify(id)}`).join(" || ");
    const filter = `.filter(({ record }) => "speaker" in record && (${isTheirs}))`;
    return { hits: found(wordingsOf(text), text) + filter, imports: [], setup: [] };
  });
}

/** How the page ranks records that have some of the words: `found` has the hits of each word. */
const SCORES: readonly string[] = [
  "// These records have some of the words. A rare word counts more.",
  "const records = [...new Set(found.flat().map(({ record }) => record))];",
  `const scores = records.map((record) => {
  const own = found.filter((hits) => hits.some((hit) => hit.record === record));
  const weight = own.reduce((sum, hits) => sum + 1 / new Set(hits.map((hit) => hit.record)).size, 0);
  return { record, own, words: own.length, weight };
});`,
];
const BEST = `
  .sort((a, b) => b.words - a.words || b.weight - a.weight)`;

const quoted = (words: readonly string[]): string => words.map((one) => JSON.stringify(one)).join(", ");

const given = (options: readonly string[]): string => (options.length === 0 ? "" : `, ${braced(options)}`);

function program(names: readonly string[], setup: readonly string[], expression: string): string {
  const sorted = [...new Set(names)].sort((a, b) => a.localeCompare(b, "en"));
  const own = isEnglish() || !names.includes("search") ? [] : [language()];
  const body = [...new Set(setup), `${expression};`];
  const head = [
    ...(sorted.length === 0 ? [] : [`import ${braced(sorted)} from "ankara-visit-2025";`]),
    ...(body.join("").includes("labelOf(") ? ['import { labelOf } from "ankara-visit-2025/locales";'] : []),
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
