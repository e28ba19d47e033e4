import { wholeWords } from "../../../src/audit/words.js";
import { language, perLanguage } from "../language.js";
import { originIn } from "./direction.js";
import { askedFor } from "./question-words.js";

/** What people write, and what records have for it. */
type Phrase = readonly [written: string, recorded: string];

/** Short forms, in capitals, of what records have in full. */
const SHORT_FORMS: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    ["AI", "artificial intelligence"],
    ["IT", "information technology"],
    ["UN", "United Nations"],
  ],
  kk: [
    ["ЖИ", "жасанды интеллект"],
    ["БҰҰ", "Біріккен Ұлттар Ұйымы"],
    ["ТМҰ", "Түркі мемлекеттері ұйымы"],
    ["ҚМГ", "KazMunayGas"],
    ["ҚТЖ", "Kazakhstan Temir Zholy"],
  ],
  ru: [
    ["ИИ", "искусственный интеллект"],
    ["ООН", "Организация Объединенных Наций"],
    ["ОТГ", "Организация тюркских государств"],
    ["КМГ", "KazMunayGas"],
    ["КТЖ", "Kazakhstan Temir Zholy"],
  ],
  tr: [
    ["BM", "Birleşmiş Milletler"],
    ["GSYH", "GSYİH"],
    ["TDT", "Türk Devletleri Teşkilatı"],
    ["YZ", "yapay zekâ"],
  ],
};

/** The phrases for visitors, whose number is recorded. */
const VISITORS: Readonly<Record<string, Phrase>> = {
  en: [
    "(?:people|persons|citizens)\\s+(?:(?:have|has|will)\\s+)?(?:c[ao]me|arrived?|travel(?:l?ed)?|go|went|visit(?:ed)?)",
    "visitors",
  ],
  kk: ["(?:адам|кісі|азамат)\\s+(?:кел(?:ді|ген|еді)|бар(?:ды|ған|ады))\\p{L}*", "келушілер"],
  ru: ["(?:человек|людей|граждан)\\s+(?:прие|прилет|посе[тщ]|побыва)\\p{L}*", "посещающие"],
  tr: [
    "(?:kişi|insan|vatandaş)\\s+(?:gel(?:di|miş|ecek|iyor)|gitti|git(?:miş|iyor)|gid(?:ecek|iyor)|ziyaret et)\\p{L}*",
    "ziyaretçiler",
  ],
};

/** The phrases for meetings, whose number is recorded. */
const MEETINGS: Readonly<Record<string, Phrase>> = {
  en: [
    "(?<=(?:times|often)\\s.*)(?:the\\s+)?(?:(?:two\\s+)?(?:leaders|presidents)|they|tokayev\\s+and\\s+erdo[gğ]an|erdo[gğ]an\\s+and\\s+tokayev)\\s+(?:ever\\s+)?me?et",
    "presidents meetings",
  ],
  tr: [
    "(?:tokayev\\s+ve\\s+erdoğan|erdoğan\\s+ve\\s+tokayev|(?:iki\\s+)?liderler)\\s+kaç\\s+(?:kez|kere)\\s+(?:görüştü|bir araya geldi)\\p{L}*",
    "cumhurbaşkanlarının kaç görüşmesi",
  ],
};

/** How questions name the visit. The records leave out whose it was, and to where. */
const VISIT: Readonly<Record<string, Phrase>> = {
  en: [
    "(?:(?:the|his|he|president|kassym-jomart|tokayev(?:['’]s)?|president['’]s|official)\\s+)+visit" +
      "(?:\\s+(?:of|by)\\s+(?:president\\s+)?(?:kassym-jomart\\s+)?tokayev)?(?:\\s+(?:(?:to|in)\\s+)?(?:t[uü]rkiye|turkey|ankara))?",
    "visit",
  ],
  kk: [
    "(?:(?:президент\\s+)?(?:қасым-жомарт\\s+)?тоқаевтың\\s+)?(?:(?:түркияға|анкараға)\\s+)?(?:ресми\\s+)?сапар(?:ы(?:ның)?)?",
    "сапар",
  ],
  ru: [
    "(?:официальн\\p{L}+\\s+)?визит(?:а|у|ом|е)?(?:\\s+(?:президента\\s+)?(?:касым-жомарта\\s+)?токаева)?(?:\\s+в\\s+(?:турцию|анкару))?",
    "визит",
  ],
  tr: [
    "(?:(?:cumhurbaşkanı\\s+)?(?:kasım\\s+c[oö]mert\\s+)?tokayev['’]?in\\s+)?(?:(?:türkiye|ankara)(?:['’]?y[ea])?\\s+)?(?:resmi\\s+)?ziyaret(?:i(?:nin)?)?",
    "ziyaret",
  ],
};

/** The words of questions about the visit itself: its days, its kind, who invited and who was host. */
const OF_THE_VISIT: Readonly<Record<string, string>> = {
  en: "visit|invit(?:ed?|es|ation)|host(?:s|ed)?",
  kk: "сапар\\p{L}*|шақыр(?!ым)\\p{L}*",
  ru: "визит\\p{L}*|приглас\\p{L}*|принимающ\\p{L}*",
  tr: "ziyaret(?!çi)\\p{L}*|davet\\p{L}*|ev sahi[bp]\\p{L}*",
};

/** What may stand behind a short form to say its case. */
const ENDINGS: Readonly<Record<string, string>> = { kk: "-\\p{Ll}+", tr: "['’]\\p{Ll}+" };

type Renaming = readonly [pattern: RegExp, recorded: string];

const shortForms = perLanguage((): readonly Renaming[] =>
  (SHORT_FORMS[language()] ?? []).map(([short, full]) => [
    wholeWords(`${short}(?:${ENDINGS[language()] ?? "['’]s"})?`, "g"),
    full,
  ]),
);
const renaming = (of: Readonly<Record<string, Phrase>>): (() => readonly Renaming[]) =>
  perLanguage(() => {
    const [written, recorded] = of[language()] ?? [];
    return written === undefined || recorded === undefined ? [] : [[wholeWords(written, "i"), recorded]];
  });
const visitors = renaming(VISITORS);
const meetings = renaming(MEETINGS);
const visits = renaming(VISIT);
const namesTurkiye = perLanguage(() => wholeWords(`(?:t[uü]rkiye|turkey|турци|түркия)['’]?\\p{L}*`, "i"));
const ofTheVisit = perLanguage(() => wholeWords(OF_THE_VISIT[language()] ?? "", "i"));

/** A text in the words of the records: short forms in full and, in a question, what it calls the visit and its visitors. */
export function asRecorded(text: string): string {
  const asked = askedFor(text);
  return [
    // Among words that are all in capitals, short forms cannot be told.
    ...(/\p{Ll}/u.test(text) || !/\s\S+\s/.test(text.trim()) ? shortForms() : []),
    ...(asked === "number" ? meetings() : []),
    // How many visited Kazakhstan is not recorded.
    ...(asked === "number" && namesTurkiye().test(text) && originIn(text) !== "TR" ? visitors() : []),
    ...(asked === undefined || asked === "said" ? [] : visits()),
  ].reduce((own, [pattern, recorded]) => own.replace(pattern, recorded), text);
}

/** Whether a question may be about the visit itself: its days, its kind, or who invited. */
export function asksOfTheVisit(text: string): boolean {
  const asked = askedFor(text);
  return asked !== undefined && asked !== "said" && ofTheVisit().test(text);
}
