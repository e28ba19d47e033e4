import type { Citation } from "../../src/model/citation.js";
import type { AnyIds } from "../../src/model/ids.js";
import { type IslandDraft, islandTexts } from "../island.js";
import { type Mutable, record } from "../mutable.js";

type Texts = Readonly<Record<string, string>>;

/** The made-up island with a record or a text altered; `island-findings.txt` has what the audit finds. */
export interface AlteredIsland {
  readonly what: string;
  readonly visit?: (draft: IslandDraft) => void;
  readonly texts?: (texts: typeof islandTexts) => Texts;
}

function firstCitation({
  citations: [citation],
}: Pick<IslandDraft["events"][number], "citations">): Mutable<Citation<AnyIds>> {
  if (citation === undefined) throw new Error("every record of the island has a citation");
  return citation;
}

const visits: Readonly<Record<string, (draft: IslandDraft) => void>> = {
  "a day of the visit": (draft) => {
    draft.visit.days[0] = "2025-07-27";
  },
  "a day of the visit, inferred": (draft) => {
    draft.visit.days[0] = "2025-07-27";
    draft.visit.inferred = ["days"];
  },
  "a person's name in another spelling": (draft) => {
    const queen = record(draft.participants, "mara-vell");
    queen.name = "Mara Well";
    queen.aliases = [{ name: "Mara Vell", language: "en" }];
  },
  "a company's name in another spelling": (draft) => {
    const company = record(draft.organizations, "tern-company");
    company.name = "Gull Company";
    company.aliases = [{ name: "Tern Company", language: "en" }];
  },
  "a name that is inferred all the same": (draft) => {
    const company = record(draft.organizations, "tern-company");
    company.name = "Gull Company";
    company.inferred = ["name"];
  },
  "the date of an event": (draft) => {
    record(draft.events, "arrival").date = "2025-07-27";
  },
  "the date of an event, with another field inferred": (draft) => {
    record(draft.events, "arrival").date = "2025-07-27";
    record(draft.events, "arrival").inferred = ["place"];
  },
  "the place of an event": (draft) => {
    record(draft.places, "port-salt").name = "Port Sugar";
  },
  "the place of an event, inferred": (draft) => {
    record(draft.places, "glass-palace").name = "Iron Palace";
    record(draft.events, "talks").inferred = ["place"];
  },
  "a place by another spelling": (draft) => {
    record(draft.places, "port-salt").name = "Port Sugar";
    record(draft.places, "port-salt").aliases = [{ name: "PORT SALT", language: "en" }];
  },
  "somebody who took no part": (draft) => {
    record(draft.events, "arrival").participants?.push({ participant: "pia-stone" }, { organization: "tern-company" });
  },
  "somebody who took no part, inferred": (draft) => {
    record(draft.events, "arrival").participants?.push({ participant: "pia-stone" }, { organization: "tern-company" });
    record(draft.events, "arrival").inferred = ["participants"];
  },
  "somebody called by office": (draft) => {
    record(draft.events, "talks").participants?.push({ participant: "ivo-tarn" });
    record(draft.participants, "ivo-tarn").designations = ["Prime Minister"];
  },
  "a formal title": (draft) => {
    record(draft.agreements, "salt-pact").title = "Pepper Pact";
  },
  "a reported title": (draft) => {
    record(draft.agreements, "salt-pact").title = "Pepper Pact";
    record(draft.agreements, "salt-pact").titleStatus = "reported";
  },
  "a described title": (draft) => {
    record(draft.agreements, "lighthouse").title = "A tower";
  },
  "the dates of two milestones": (draft) => {
    for (const milestone of record(draft.agreements, "lighthouse").milestones) milestone.date = "2027";
  },
  "the place of an agreement": (draft) => {
    record(draft.agreements, "lighthouse").places = ["port-salt", "saltland"];
  },
  "who began an agreement": (draft) => {
    record(draft.agreements, "lighthouse").initiator = "ivo-tarn";
  },
  "who signed": (draft) => {
    record(draft.agreements, "salt-pact").signatories = ["mara-vell", "pia-stone"];
  },
  "who is bound": (draft) => {
    record(draft.agreements, "lighthouse").parties = ["SL", "tern-company"];
  },
  "who is bound, inferred": (draft) => {
    record(draft.agreements, "lighthouse").parties = ["tern-company"];
    record(draft.agreements, "lighthouse").inferred = ["parties"];
  },
  "the numbers": (draft) => {
    for (const figure of draft.figures) figure.value += 1;
  },
  "the comparators": (draft) => {
    for (const figure of draft.figures) figure.comparator = figure.comparator === "=" ? ">" : "=";
  },
  "a number quoted twice, once without its comparator": (draft) => {
    record(draft.figures, "guests").citations.push({ source: "gazette", passage: "3.3", quote: "800,000" });
  },
  "the quotes of everything": (draft) => {
    for (const list of [draft.participants, draft.statements, draft.events, draft.agreements])
      for (const { citations } of list) for (const citation of citations) citation.quote = "and the sea rolled in";
  },
  "more words quoted than the budget allows": (draft) => {
    draft.passages[0]?.passages.forEach(({ id }, index) => {
      const words = islandTexts.gazette.split("\n\n")[Number(id.split(".")[0]) - 1] ?? "";
      record(draft.statements, "salt-friend").citations[index] = {
        source: "gazette",
        passage: id,
        quote: words.split(". ")[0] ?? "",
      };
    });
  },
  "the periods": (draft) => {
    for (const figure of draft.figures) if (figure.period !== undefined) figure.period = "2020";
  },
  "who stated a number": (draft) => {
    record(draft.figures, "trade-growth").speaker = "una-bray";
    record(draft.figures, "guests").speaker = "mara-vell";
  },
  "who speaks": (draft) => {
    record(draft.statements, "salt-friend").speaker = "una-bray";
  },
  "who speaks where nobody is said to": (draft) => {
    const words = record(draft.statements, "salt-friend");
    words.speaker = "ivo-tarn";
    words.citations = [{ source: "gazette", passage: "4.1", quote: "The Salt Pact" }];
  },
  "who speaks, in a language whose verbs are not known": (draft) => {
    for (const source of draft.sources) source.language = "tr";
    record(draft.figures, "trade-growth").speaker = "una-bray";
    record(draft.statements, "salt-friend").speaker = "una-bray";
  },
  "quotes that are not in their passages": (draft) => {
    firstCitation(record(draft.figures, "guests")).quote = "some 900,000 guests";
    firstCitation(record(draft.figures, "ships")).quote = "Eight ships";
  },
  "a passage and a source that are none": (draft) => {
    firstCitation(record(draft.events, "signing")).passage = "9.9";
    firstCitation(record(draft.events, "talks")).source = "mail";
  },
  "an excerpt cited without words": (draft) => {
    delete firstCitation(record(draft.figures, "ships")).quote;
  },
  "fewer words than the budget": (draft) => {
    draft.statements = [];
    draft.figures = [];
  },
};

const without = (...words: readonly string[]): ((texts: typeof islandTexts) => Texts) => {
  return ({ gazette, radio }) => ({
    gazette: words.reduce((text, word) => {
      if (!text.includes(word)) throw new Error(`no ${word}`);
      return text.replace(word, "");
    }, gazette),
    radio,
  });
};

const instead = (word: string, other: string): ((texts: typeof islandTexts) => Texts) => {
  return ({ gazette, radio }) => {
    if (!gazette.includes(word)) throw new Error(`no ${word}`);
    return { gazette: gazette.replace(word, other), radio };
  };
};

const sea = `The band played${", and the sea rolled in".repeat(30)}.`;

const texts: Readonly<Record<string, (texts: typeof islandTexts) => Texts>> = {
  "a digit": instead("5.1%", "5.2%"),
  "a sentence dropped": without(" Work on it began in May 2024, on the wish of Una Bray."),
  "a long sentence put in": instead("Monday, July 28.", `Monday, July 28. ${"Salt ".repeat(45).trim()}.`),
  "a sentence of 200 characters put in": instead("Monday, July 28.", `Monday, July 28. ${"S".repeat(199)}.`),
  "a sentence of 201 emoji put in": instead("Monday, July 28.", `Monday, July 28. ${"😀".repeat(201)}`),
  "the last paragraph first": ({ gazette, radio }) => ({
    gazette: `${sea}\n\n${gazette.replace(`\n\n${sea}`, "")}`,
    radio,
  }),
  "a headline": ({ gazette, radio }) => ({ gazette: `The Queen is here\n\n${gazette}`, radio }),
  "the words before a paragraph's first": ({ gazette, radio }) => ({ gazette: `Port Salt. ${gazette}`, radio }),
  "an end put in": ({ gazette, radio }) => ({ gazette: `${gazette}\n\nRead more.`, radio }),
  "half of the text": ({ gazette, radio }) => ({ gazette: gazette.split("\n\n").slice(0, 4).join("\n\n"), radio }),
  "the other half": ({ gazette, radio }) => ({ gazette: gazette.split("\n\n").slice(4).join("\n\n"), radio }),
  "paragraphs run together": ({ gazette, radio }) => ({ gazette: gazette.replaceAll("\n\n", " "), radio }),
  "an excerpt without its words": ({ gazette }) => ({ gazette, radio: "Nothing was said." }),
  "the excerpt in two paragraphs": ({ gazette, radio }) => ({ gazette, radio: radio.replace("today. ", "today.\n\n") }),
  "a sentence and its neighbour changed, one far shorter": instead(
    '"Trade grew by 5.1% last year," said the Queen. "We expect some 800,000 guests in 2026," Una Bray added.',
    'Trade grew. "We expect some 900,000 guests in 2026," Una Bray added.',
  ),
  "a sentence changed, and an advert after it": instead(
    '"Trade grew by 5.1% last year," said the Queen.',
    '"Trade grew by 5.2% last year," said the Queen.\n\nAdvert!\n\n',
  ),
  "a paragraph changed for one more than four times as long": instead("Photo credit: Harbour Office", "p".repeat(113)),
  "a paragraph changed for one four times as long": instead("Photo credit: Harbour Office", "p".repeat(112)),
  "a paragraph changed, with an advert before it of more than twice its length": instead(
    "Photo credit: Harbour Office",
    `${"a".repeat(57)}\n\nPhoto credit: Harbor Office`,
  ),
  "a paragraph changed, with an advert before it of twice its length": instead(
    "Photo credit: Harbour Office",
    `${"a".repeat(56)}\n\nPhoto credit: Harbor Office`,
  ),
  "a paragraph changed, with an advert before it of half its length": instead(
    "Photo credit: Harbour Office",
    `${"a".repeat(14)}\n\nPhoto credit: Harbor Office`,
  ),
  "a paragraph changed, with an advert before it of less than half its length": instead(
    "Photo credit: Harbour Office",
    `${"a".repeat(13)}\n\nPhoto credit: Harbor Office`,
  ),
  "the excerpt alone": ({ radio }) => ({ radio }),
  "another article": ({ radio }) => ({ gazette: radio, radio }),
  "a source that is none": ({ gazette, radio }) => ({ gazete: gazette, radio }),
  "an empty text, and one that is none": () => ({ gazette: " \n", radio: 5 as unknown as string }), // as an untyped caller may
  "no texts": () => [] as unknown as Texts, // as an untyped caller may
};

export const alteredIslands: readonly AlteredIsland[] = [
  ...Object.entries(visits).map(([what, visit]) => ({ what, visit })),
  ...Object.entries(texts).map(([what, change]) => ({ what: `in the text: ${what}`, texts: change })),
  { what: "a visit without sources", visit: (draft) => void draft.sources.splice(0) },
];
