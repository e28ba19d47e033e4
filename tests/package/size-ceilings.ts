/** How large something may be, and why just so. Sizes grow with the data: a ceiling is raised with a reason, or not. */
export interface SizeCeiling {
  readonly of: string;
  /** In bytes. */
  readonly most: number;
  readonly reason: string;
}

/** Of what is downloaded and read as it is. */
export const FILES: Readonly<Record<"tarball" | "unpacked" | "declarations" | "comments", SizeCeiling>> = {
  tarball: {
    of: "the tarball",
    most: 688_400,
    reason:
      "It is downloaded at every clean installation. The data stands in it as ES module, CommonJS and JSON, and in four forms more for programs that read none of these: CSV, Parquet, JSON-LD and a calendar. Its names stand in it in four languages. Each row of a table brings the addresses of its pages, so that it can be checked alone: 10 kB. A person who took part costs 1.7 kB: a record, the rows of its citations, a name in four languages. A discrepancy and twenty citations cost 5 kB, eight citations more 1.2 kB. The names of the fields that a record may lack are 300 bytes.",
  },
  unpacked: {
    of: "what is unpacked",
    most: 2_577_000,
    reason:
      "It lies in every node_modules. The records are in it as ES module, CommonJS, JSON, JSON-LD and tables, and their names in three more languages; a program loads one of these. The code is not squeezed: bundlers then drop what nobody imports, and an error shows a line that can be read. The addresses beside each row are 57 kB of it, each person who took part 7 kB, a discrepancy and twenty citations 20 kB, eight citations 8 kB.",
  },
  declarations: {
    of: "the declarations of the main entry point, without comments",
    most: 46_100,
    reason:
      "A consumer's compiler reads them at every start. Most of them are ids; records spelt out as literals would be several times as much. The witnesses of one field, and what a source says of a record that is written as a constant, are 600 bytes.",
  },
  comments: {
    of: "the declarations of the main entry point, with comments",
    most: 114_100,
    reason:
      "An editor reads them to show what a helper or a field means, and what it leaves out. The types of languages are in them, as the formatters take one, and the ids of all records.",
  },
};

/** Of what a bundler keeps, compressed by Brotli, beside the same records as plain JSON. */
export interface BundleCeiling extends SizeCeiling {
  readonly names: string;
  readonly entry?: string;
}

const verbs = (collection: string, one: string, most: number, reason: string): BundleCeiling => ({
  of: `\`${collection}\` and their verbs`,
  names: `{ ${collection}, ${one.toLowerCase()}Ids, get${one}, find${one}s, is${one}Id }`,
  most,
  reason,
});

const FIND = [
  "The keys of its filter with their checks.",
  "The nearest valid choice for a mistake, and for the words of other libraries.",
  "Dates in every precision, however many are asked for.",
  "Words of any number and length, in every script, with and without their points; a text that repeats itself is read once.",
  "Patterns for letters of all scripts are made when they are needed: 50 bytes, and a third of the time to load.",
  "What one source says, and which part of a milestone or an attendance it says (190 bytes).",
  "That a number is in US dollars, that a summary or a measure is not its own, and what a record is part of (70 bytes).",
  "A member of a list whose name has a point (30 bytes).",
  "Ids that moved, in paths too (40 bytes), and fields that are `undefined` (15 bytes).",
].join(" ");

const GROWN = "What of the records is longer as code than as JSON grows with them, by up to 25 bytes a person.";

const OWN = "The ids of the sources, by which records of another visit are known.";

export const BUNDLES: readonly BundleCeiling[] = [
  {
    of: "everything",
    names: "*",
    most: 16_935,
    reason:
      "All helpers, the ids, and what of the records is longer as code than as JSON. It becomes less beside the data as that grows. What cites a field, or is of our own words, is known to two helpers (200 bytes). Offices, groups and answers are searched in the language of a locale (60 bytes).",
  },
  verbs("events", "Event", 7_720, `${FIND} Places within places. ${OWN} ${GROWN}`),
  verbs("participants", "Participant", 6_065, `${FIND} The roles in events, as one source tells them. ${OWN} ${GROWN}`),
  verbs("agreements", "Agreement", 7_875, `${FIND} Stages, reached and expected. ${OWN}`),
  verbs("figures", "Figure", 6_912, `${FIND} Numbers as their sources bound them.`),
  verbs("statements", "Statement", 5_600, FIND),
  {
    of: "`getEvent` alone",
    names: "{ getEvent }",
    most: 1_415,
    reason: "An index by id, the id that moved, the check of the last argument, and nothing of the filters.",
  },
  {
    of: "`search`",
    names: "{ search }",
    most: 5_925,
    reason: `It looks in all collections and in the names of what they refer to, in every script and with digits of each, and the names of six countries (70 bytes), and reads each name once however many records refer to it, but needs no filter and no date. What only holds a visit, as a promise does, is no visit. Offices, groups and answers are searched in the language of a locale (60 bytes). ${GROWN}`,
  },
  {
    of: "`formatFigure` and `formatDate`",
    names: "{ formatFigure, formatDate }",
    most: 4_020,
    reason:
      "They take a record from anywhere, and bring none; what only holds a record is none. A number is read back before it is cut short, and no word of another language stands for a trillion; a locale without words is told from one that has them. An engine that lacks a part of Intl is told which.",
  },
  {
    of: "`ankara-visit-2025/locales/kk`, of three alike the largest",
    entry: "ankara-visit-2025/locales/kk",
    names: "*",
    most: 12_285,
    reason:
      "All names, titles, labels, questions and words, with the endings and the forms of numbers and dates. A person with an office is 30 bytes, a discrepancy 60.",
  },
  {
    of: "the error",
    names: "{ VisitError }",
    most: 230,
    reason: "It is imported to be caught: neither records nor calendar come with it.",
  },
  {
    of: "`ankara-visit-2025/audit`",
    entry: "ankara-visit-2025/audit",
    names: "*",
    most: 23_630,
    reason:
      "The rules and the reader of English dates and numbers, each text read once for all that cite it, and all quotes and names looked for in one reading; sentences behind a full stop alone, as in Chinese, or in letters without capitals, as in Georgian; none in lines of dots. It is for checks, and seldom in a page.",
  },
  {
    of: "`ankara-visit-2025/schema`, without zod",
    entry: "ankara-visit-2025/schema",
    names: "*",
    most: 15_710,
    reason:
      "The schemas and the rules, which stop where enough is found and read each text once, with the names of what is not seen in a text, and keep a refused visit out of the console; a name with a point is told from a part (10 bytes); zod is the consumer's own.",
  },
];
