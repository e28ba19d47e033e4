import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { Api } from "../../scripts/release/api.js";
import type { Change } from "../../scripts/release/change.js";
import { compareApi } from "../../scripts/release/compare-api.js";
import { readApi } from "../../scripts/release/read-api.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Changes of the sources, each of one place, and what they are found to be. All are read at once, as a reading takes seconds. */
const plants: readonly (readonly [
  name: string,
  file: string,
  from: string,
  to: string,
  ...found: readonly string[],
])[] = [
  [
    "a new member in a union that is promised to be exhaustive: comparator",
    "src/model/figure.ts",
    '  | "<=";',
    '  | "<="\n  | "!=";',
    'major: Comparator: also "!=" (a new member in a union that is promised to be exhaustive)',
  ],
  [
    "likewise: modality",
    "src/model/figure.ts",
    '  | "plan";',
    '  | "plan"\n  | "guess";',
    'major: Modality: also "guess" (a new member in a union that is promised to be exhaustive)',
  ],
  [
    "likewise: stage",
    "src/model/agreement.ts",
    '  | "announced"',
    '  | "announced"\n  | "denied"',
    'major: Stage: also "denied" (a new member in a union that is promised to be exhaustive)',
  ],
  [
    "a new member in a union that may grow",
    "src/model/vocabulary/event-kind.ts",
    '  | "award";',
    '  | "award"\n  | "dinner";',
    'minor: EventKind: also "dinner" (a new member in a union that may grow)',
  ],
  [
    "a member of a union removed",
    "src/model/vocabulary/event-role.ts",
    '  | "host"',
    "",
    'major: EventRole: "host" → no longer in it (a type is narrowed or changed)',
  ],
  [
    "a field renamed",
    "src/model/gap.ts",
    "readonly question: string;",
    "readonly asks: string;",
    "major: GapRecord.question: removed (a field is removed or renamed)",
    "major: GapRecord.asks: added, required (a required field is added, which records of one's own lack)",
  ],
  [
    "a field narrowed",
    "src/model/name.ts",
    "readonly language: string;",
    'readonly language: "en" | "tr";',
    'major: Alias.language: string → "en" | "tr" (a type is narrowed or changed)',
  ],
  [
    "a field made required",
    "src/model/place.ts",
    "readonly within?:",
    "readonly within:",
    "major: PlaceRecord.within: a field is made required (a field is made required)",
  ],
  [
    "a field that may now be absent",
    "src/model/topic.ts",
    "readonly label: string;",
    "readonly label?: string;",
    "major: TopicRecord.label: a field may now be absent (a field may now be absent)",
  ],
  [
    "an optional field added",
    "src/model/statement.ts",
    "readonly summary: string;",
    "readonly summary: string;\n  readonly tone?: string;",
    "minor: StatementRecord.tone: added (an optional field is added)",
  ],
  [
    "a helper removed",
    "src/index.ts",
    'export { isBefore } from "./time/is-before.js";',
    "",
    "major: the export of index isBefore: removed (what was there is removed)",
  ],
  [
    "a helper added",
    "src/index.ts",
    'export { search } from "./query/search.js";',
    'export { search } from "./query/search.js";\nexport { spanOf } from "./query/span-of.js";',
    "minor: the export of index spanOf: added (a helper or type is added)",
  ],
  [
    "an optional parameter added",
    "src/format/format-period.ts",
    "export function formatPeriod(period: EdtfDate, locale?: string): string;",
    "export function formatPeriod(period: EdtfDate, locale?: string, short?: boolean): string;",
    "minor: formatPeriod(period, locale): changed (a helper is extended)",
  ],
  [
    "a way to call a helper removed",
    "src/derive/status-of.ts",
    "export function statusOf(agreement: AgreementRecord): AgreementStatus;",
    "",
    "major: statusOf(agreement): changed (a way to call a helper is removed or narrowed)",
  ],
  [
    "a path removed",
    "package.json",
    '"./visit.schema.json": "./dist/visit.schema.json",',
    "",
    "major: the path ./visit.schema.json: removed (what was there is removed)",
  ],
  [
    "a newer Node asked for",
    "package.json",
    '"node": ">=20"',
    '"node": ">=22"',
    "major: what node must be: >=20 → >=22 (it may no longer run where it ran)",
  ],
];

/** The whole of a plant that is a file, and not a change of one. */
const SPAN_OF = 'import type { EdtfDate } from "../model/date.js";\nexport function spanOf(date: EdtfDate): string;\n';

let before: Api;
let told: readonly string[];
beforeAll(() => {
  const replaced: Record<string, string> = { "src/query/span-of.ts": SPAN_OF };
  for (const [name, file, from, to] of plants) {
    const text = replaced[file] ?? readFileSync(join(root, file), "utf8");
    if (!text.includes(from)) throw new Error(`${name}: ${file} has no "${from}"`);
    replaced[file] = text.replace(from, to);
  }
  before = readApi(root);
  told = compareApi(before, readApi(root, replaced)).map(tell);
}, 120_000);

function tell({ level, text, reason }: Change): string {
  return `${level}: ${text} (${reason})`;
}

describe("a change of the API", () => {
  test.each(plants)("%s", (_name, _file, _from, _to, ...found) => {
    expect(told).toEqual(expect.arrayContaining([...found]));
  });

  test("none, where nothing changed", () => {
    expect(compareApi(before, before)).toEqual([]);
  });

  test("a record is no change of it, nor is a redirect: they are data", () => {
    const ids = readFileSync(join(root, "data/ids.ts"), "utf8");
    const redirects = readFileSync(join(root, "data/redirects.ts"), "utf8");
    const replaced = {
      "data/ids.ts": ids.replace('  "arrival",', '  "landing",\n  "departure",'),
      "data/redirects.ts": redirects.replace("eventRedirects = {}", 'eventRedirects = { arrival: "landing" }'),
    };
    expect(replaced["data/ids.ts"]).not.toBe(ids);
    expect(replaced["data/redirects.ts"]).not.toBe(redirects);
    expect(compareApi(before, readApi(root, replaced))).toEqual([]);
  });
});
