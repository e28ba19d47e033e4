import { dateBounds, type EdtfDate, visit } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { day, language, perLanguage } from "../language.js";

/** What stands behind the name of a month in languages with cases. In Russian it takes the place of the last letter. */
const CASES: Readonly<Record<string, string>> = {
  kk: "(?:с?[ыі]н?)?(?:[ндт][ыі]ң?|[ғгқкндт][ае]н?|[дт][ае][ғг][ыі]|[мбп]ен)?",
  ru: "[ьйяаеюу]|[оеё]м",
  tr: "[ae]|[ıiuü]n|[dt][ae](?:n|ki)?|l[ae]",
};

/** The months as dates have them in the language: "july", "июля", "temmuz"; each with an expression for its cases. */
const months = perLanguage((): readonly (readonly [name: string, cases: RegExp])[] => {
  const words: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) => {
    const date = day(`2025-${`${month + 1}`.padStart(2, "0")}-01` as `${number}`); // digits alone
    return date.toLocaleLowerCase(language()).match(/\p{L}+/gu) ?? [];
  });
  const names = words.map((own) => own.find((word) => words.some((others) => !others.includes(word))) ?? "");
  // And then as they are typed without accents. Other words may not lack theirs: "nişan" is no April.
  return [...names, ...names.map(fold)].map((name) => {
    // "Ocak" is "ocağa" in another case.
    const stem = language() === "ru" ? name.slice(0, -1) : name.replace(/[kк]$/, "[kğgкг]");
    return [name, new RegExp(`^${stem}(?:${CASES[language()] ?? ""})$`)];
  });
});

/** The number of the month that a word of at least three letters names or begins; 0 for "declaration", which only begins alike. */
function monthOf(word: string): number {
  const own = word.toLocaleLowerCase(language());
  const isOf = ([name, cases]: readonly [string, RegExp]): boolean =>
    (own.length > 2 && name.startsWith(own)) || cases.test(own);
  return (months().findIndex(isOf) % 12) + 1;
}

/** The words between the first day and the last, in all languages of the site. */
const JOINING_WORDS = "and|or|to|until|till|through|и|или|по|до|ve|veya|ya da|ile|және|немесе|мен|бен|пен";
const BETWEEN_DAYS = `(?:\\s?[–—,/&-]\\s?|\\s+(?:${JOINING_WORDS})\\s+)`;

const DATES: readonly (readonly [pattern: RegExp, order: string])[] = (() => {
  const month = "(\\p{L}+)\\.?";
  // In Turkish an ending follows an apostrophe: "29 Temmuz'da".
  const end = "(?:['’]\\p{L}+)?(?![\\p{L}\\d])";
  // "2025 г." is a year in Russian, "2025 ж." in Kazakh.
  const yearWord = "(?:\\s*(?:года|жылы?|[гж])(?!\\p{L})\\.?)?";
  const year = `(?:,?\\s+(\\d{4})${yearWord})?${end}`;
  const nth = "(?:st|nd|rd|th)?";
  // "28–29 July" has a first day and a last, and so has "from 28 to 29 July".
  const start = "(?<!\\p{L})(?:(?:from|between|с)\\s+)?";
  const days = `(?:(\\d{1,2})${nth}${BETWEEN_DAYS})?(\\d{1,2})${nth}`;
  const of = "\\s+(?:of\\s+)?";
  return [
    [/\b(\d{4})-(\d\d)-(\d\d)(?:\/\1-(\d\d)-(\d\d))?\b/g, "ynfmd"],
    // "28.07-29.07.2025"
    [
      new RegExp(
        `\\b(\\d{1,2})[./](\\d{1,2})${BETWEEN_DAYS}(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?![\\d.])${yearWord}`,
        "gu",
      ),
      "fndmy",
    ],
    [
      new RegExp(
        `\\b(?:(\\d{1,2})${BETWEEN_DAYS})?(\\d{1,2})([./-])(\\d{1,2})\\3(\\d{4}|\\d\\d)(?![\\d.])${yearWord}(?:['’]\\p{L}+)?`,
        "gu",
      ),
      "fd-my",
    ],
    [/\b(\d{4})[./](\d{1,2})[./](\d{1,2})(?![\d./])/g, "ymd"],
    // "07/29/2025" has no other reading.
    [/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, "mdy"],
    [new RegExp(`(\\d{4})\\s*(?:жыл(?:ғы|ы|дың)|ж\\.?)\\s+${days}\\s+${month}`, "giu"), "yfdm"],
    // "from 28 July to 2 August", "July 28 – August 2"
    [
      new RegExp(`${start}\\b(\\d{1,2})${nth}${of}${month}${BETWEEN_DAYS}(\\d{1,2})${nth}${of}${month}${year}`, "giu"),
      "fndmy",
    ],
    [
      new RegExp(`${start}${month}\\s+(\\d{1,2})${nth}${BETWEEN_DAYS}${month}\\s+(\\d{1,2})${nth}${year}`, "giu"),
      "nfmdy",
    ],
    [new RegExp(`${start}\\b${days}${of}${month}${year}`, "giu"), "fdmy"],
    [new RegExp(`${start}${month}\\s+${days}(?!\\d)${year}`, "giu"), "mfdy"],
    [new RegExp(`(?<![\\p{L}\\d])${month}${BETWEEN_DAYS}${month}\\s+(\\d{4})${yearWord}${end}`, "giu"), "nmy"],
    // A month alone needs its year, as "may" is a verb as well. Behind another number it is part of a day.
    [/\b(\d{4})-(\d\d)(?![-\d])/g, "ym"],
    [new RegExp(`(\\d{4})\\s*(?:жыл(?:ғы|ы|дың)|ж\\.?)\\s+${month}${end}`, "giu"), "ym"],
    [new RegExp(`(?<![\\p{L}\\d]|\\d\\p{L}{0,2}\\.?\\s)${month},?${of}(\\d{4})${yearWord}${end}`, "giu"), "my"],
  ];
})();

/** Before another noun "and after" belongs to that: "29 July and after the visit". */
const END = "(?=\\s*(?:[?.,!;]|$))";

/** How a date bounds an interval. */
type Bound = "until" | "since" | "before" | "after";

/** The words that make an open interval of a date, in all languages of the site: in front of it, and behind it. */
const BOUNDS: readonly (readonly [bound: Bound, inFront: string, behind: string])[] = [
  [
    "until",
    "\\.\\./|(?:on|at) (?:or|and) before|until|till|up to|by|no[tr]? later than|по|не позднее|не позже",
    `kadar|dek|дейін|(?:or|and) (?:earlier|before)${END}|и(?:ли)? (?:раньше|ранее|до)${END}|(?:ve|veya) öncesi\\p{L}*|(?:және|немесе) одан бұрын`,
  ],
  [
    "since",
    "(?:on|at) (?:or|and) after|since|starting|as of|no[tr]? earlier than|с|со|начиная с|не раньше|не ранее",
    `/\\.\\.|onwards?|(?:or|and) (?:later|after)${END}|и(?:ли)? (?:позже|позднее|далее|после)${END}|(?:ve|veya) sonra\\p{L}*${END}|itibaren|beri|bu yana|бастап|бері|(?:және|немесе) одан кейін`,
  ],
  ["before", "before|prior to|earlier than|до|раньше|ранее|перед", "[oö]nce\\p{L}*|бұрын\\p{L}*"],
  ["after", "after|later than|после|позже|позднее", "sonra\\p{L}*|кейін\\p{L}*|соң"],
];

/** The days of the week in all languages of the site, which say nothing beside a date. */
const WEEKDAYS = [
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:\\.|(?=\\)|,|\\s+\\d|\\s*$))",
  "(?:понедельник|вторник|четверг)\\p{L}{0,2}|(?:сред|пятниц|суббот)[аеуы]|воскресень[еюя]",
  "(?:pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar)(?:\\s+gün\\p{L}*)?",
  "(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі)(?:де|да)?(?:\\s+күні)?",
].join("|");
const WEEKDAY = {
  inFront: new RegExp(`(?<!\\p{L})(?:${WEEKDAYS}),?\\s+(?:the\\s+)?$`, "iu"),
  behind: new RegExp(`^,?\\s*\\(?(?:${WEEKDAYS})(?!\\p{L})\\)?`, "iu"),
};

const PATTERNS = BOUNDS.map(([bound, inFront, behind]) => ({
  bound,
  inFront: new RegExp(`(?<!\\p{L})(?:${inFront})\\s*(?:the\\s+)?$`, "iu"),
  behind: new RegExp(`^\\s*(?:(?:tarihin|күнін)\\p{L}+\\s+)?(?:${behind})(?!\\p{L}|\\s+than)`, "iu"),
}));

/** A date that a text has. */
interface WrittenDate {
  /** How it is written, with what makes an interval of it: "before 29 July". */
  readonly text: string;
  readonly date: EdtfDate;
}

/** A day, days or a month within a text. */
interface Found {
  /** Where it stands. */
  readonly from: number;
  readonly to: number;
  /** The day or the month, or the first day and the last. */
  readonly days: readonly string[];
}

/** The same with the words beside it, and what these make of it: "before Monday, 28 July". */
interface Bounded extends Found {
  readonly bound?: Bound;
}

/** A date in a text, if there is one. */
export function writtenDate(text: string): WrittenDate | undefined {
  // A text without digits has no date. To look for the names of the months in it would take longest.
  if (!/\d/.test(text)) return undefined;
  const found = findDays(text);
  if (found === undefined) return undefined;
  const first = bounded(text, found);
  const next = nextTo(text, first);
  const both = next === undefined ? undefined : between(first, next);
  if (next === undefined || both === undefined || !isDate(both))
    return { text: text.slice(first.from, first.to), date: dateOf(first) };
  const from = first.from - lengthOf(IN_FRONT_OF_BOTH, text.slice(0, first.from));
  return { text: text.slice(from, next.to), date: both as EdtfDate }; // see isDate
}

/** The first days in a text by a pattern that fits. The patterns are tried in order, those of digits alone first. */
function findDays(text: string, isWanted: (found: Found) => boolean = () => true): Found | undefined {
  for (const [pattern, order] of DATES)
    for (const match of text.matchAll(pattern)) {
      const found = { from: match.index, to: match.index + match[0].length, days: daysOf(match, order) };
      if (found.days.every(isDate) && isWanted(found)) return found;
    }
  return undefined;
}

/** What stands between two dates, as "from 28 July 2025, to 29 July 2025" has them, and in front of both. */
const BETWEEN_DATES = new RegExp(
  `^[\\s,)]*(?:(?:[–—/&-]|(?:but|но|${JOINING_WORDS})(?!\\p{L}))[\\s,(]*)?(?:(?:on|во?)\\s+)?(?:the\\s+)?`,
  "iu",
);
const IN_FRONT_OF_BOTH = /(?<!\p{L})(?:from|between|either|both)\s+$/iu;

/** The date that follows another at once. */
function nextTo(text: string, { to }: Found): Bounded | undefined {
  const skipped = BETWEEN_DATES.exec(text.slice(to))?.[0] ?? "";
  const rest = text.slice(to + skipped.length);
  const found = findDays(rest, (one) => bounded(rest, one).from === 0);
  if (found === undefined) return undefined;
  const next = bounded(rest, found);
  // Side by side they are two, unless the second is an end: "28 Temmuz'dan 29 Temmuz'a kadar".
  if (/^\s*(?:the\s+)?$/i.test(skipped) && next.bound !== "until" && next.bound !== "before") return undefined;
  const by = to + skipped.length;
  return { ...next, from: next.from + by, to: next.to + by };
}

/** The days from one date to another; `undefined` if they are not the beginning and the end of something. */
function between(one: Bounded, other: Bounded): string | undefined {
  // "Before 30 July and after 28 July" as well.
  if (one.bound !== undefined && !isStart(one) && isStart(other)) return between(other, one);
  const [from = "", ...more] = one.days;
  const [to = "", ...others] = other.days;
  const isEnd = other.bound === undefined || other.bound === "until" || (other.bound === "before" && isStart(one));
  if (more.length + others.length > 0 || from.length !== to.length || !isEnd) return undefined;
  if (one.bound === undefined && other.bound === undefined) return [from, to].sort().join("/");
  if (one.bound !== undefined && !isStart(one)) return undefined;
  const start = one.bound === "after" ? dayBeside(lastOf(from), 1) : from;
  const end = other.bound === "before" ? dayBeside(firstOf(to), -1) : to;
  return start <= end ? `${start}/${end}` : undefined;
}

const isStart = ({ bound }: Bounded): boolean => bound === "since" || bound === "after";

/** Whether a date is a month, and neither a day nor an interval. */
export function isMonth(date: string): boolean {
  return /^\d{4}-\d\d$/.test(date);
}

function isDate(date: string): boolean {
  try {
    dateBounds(date as EdtfDate); // or else it throws
    return true;
  } catch {
    return false;
  }
}

/** The day or the month of a match, or its first and its last day. A calendar may not have them. */
function daysOf(match: RegExpExecArray, order: string): readonly string[] {
  const parts = new Map([...order].map((name, index) => [name, match[index + 1]]));
  const part = (name: string): string => parts.get(name) ?? "";
  // Without a year the visit's is meant.
  const year = (part("y") || (visit.days[0] ?? "").slice(0, 4)).padStart(4, "20");
  const monthIn = (month: string): string =>
    `${year}-${(/\d/.test(month) ? month : String(monthOf(month))).padStart(2, "0")}`;
  if (!order.includes("d")) return [...(order.includes("n") ? [monthIn(part("n"))] : []), monthIn(part("m"))];
  const dayIn = (month: string, day: string): readonly string[] =>
    day === "" ? [] : [`${monthIn(month)}-${day.padStart(2, "0")}`];
  // "29 to 28 July" is the same days.
  return [...dayIn(part("n") || part("m"), part("f")), ...dayIn(part("m"), part("d"))].sort();
}

/** Behind a date these words belong to it, unless another follows: "after 28 July and before 30 July". */
const JOINING = /^\s*(?:and|or|и(?:ли)?|ve|veya|және)\s/iu;

/** Days with the words beside them. */
function bounded(text: string, found: Found): Bounded {
  // "From" before one day means that day; the Russian word means that day and all after it.
  const own = found.days.length > 1 ? 0 : lengthOf(/^с\s+/i, text.slice(found.from, found.to));
  const start = found.from + own - lengthOf(WEEKDAY.inFront, text.slice(0, found.from + own));
  const end = found.to + lengthOf(WEEKDAY.behind, text.slice(found.to));
  for (const { bound, inFront, behind } of PATTERNS) {
    const front = lengthOf(inFront, text.slice(0, start));
    const back = isOfNext(text.slice(end), behind) ? 0 : lengthOf(behind, text.slice(end));
    // "Since 28 July until 29 July" ends.
    if (front > 0 && bound === "since" && found.days.length > 1)
      return { from: start - front, to: end, days: found.days };
    const one = { from: start - front, to: end + back, days: found.days, bound };
    if (front + back > 0 && isDate(dateOf(one))) return one;
  }
  return { from: start - own, to: end, days: found.days };
}

/** Whether the words behind a date belong to one that follows. */
function isOfNext(behindIt: string, behind: RegExp): boolean {
  if (!JOINING.test(behindIt)) return false;
  const rest = behindIt.slice(lengthOf(behind, behindIt)).trimStart();
  return findDays(rest, ({ from }) => from === 0) !== undefined;
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** The date of some days: an interval that is open at one end, if they are a bound. */
function dateOf({ days, bound }: Bounded): EdtfDate {
  const [from = "", to = from] = days;
  const dates = {
    before: `../${dayBeside(firstOf(from), -1)}`,
    until: `../${to}`,
    since: `${from}/..`,
    after: `${dayBeside(lastOf(to), 1)}/..`,
  } as const;
  return (bound === undefined ? days.join("/") : dates[bound]) as EdtfDate; // digits, by the patterns
}

/** The first and the last day of a date, as they are in a calendar. */
const firstOf = (date: string): string => dateBounds(date as EdtfDate).first ?? "";
const lastOf = (date: string): string => dateBounds(date as EdtfDate).last ?? "";

function dayBeside(date: string, by: number): string {
  const time = new Date(`${date}T00:00Z`);
  time.setUTCDate(time.getUTCDate() + by);
  return time.toISOString().slice(0, 10);
}
