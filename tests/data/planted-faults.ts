import { type Draft, record } from "../mutable.js";

/** A fault put into a copy of the visit, and what a rule must say about it. */
export interface PlantedFault {
  readonly rule: string;
  readonly fault: string;
  readonly plant: (visit: Draft) => void;
  /** The record that must be named. */
  readonly record: string;
  /** What the path must end with. */
  readonly path: string;
}

const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error("an empty list has no first item");
  return item;
};

export const plantedFaults: readonly PlantedFault[] = [
  {
    rule: "ids-well-formed",
    fault: "a capital in an id",
    plant: (visit) => {
      record(visit.gaps, "end-of-visit").id = "End-of-visit";
    },
    record: "End-of-visit",
    path: ".id",
  },
  {
    rule: "ids-well-formed",
    fault: "a trailing hyphen",
    plant: (visit) => {
      record(visit.events, "signing").id = "signing-";
    },
    record: "signing-",
    path: ".id",
  },
  {
    rule: "ids-unique",
    fault: "the id of a topic given to an event",
    plant: (visit) => {
      record(visit.events, "signing").id = "trade";
    },
    record: "trade",
    path: "].id",
  },
  {
    rule: "references-resolve",
    fault: "a misspelt place",
    plant: (visit) => {
      record(visit.events, "arrival").place = "ankara-esenboga-airprot";
    },
    record: "arrival",
    path: ".place",
  },
  {
    rule: "references-resolve",
    fault: "a participant who is none",
    plant: (visit) => {
      record(visit.events, "council-meeting").participants?.push({ participant: "abai-kunanbayev" });
    },
    record: "council-meeting",
    path: ".participant",
  },
  {
    rule: "references-resolve",
    fault: "an organization in an event that is none",
    plant: (visit) => {
      record(visit.events, "council-meeting").participants?.push({ organization: "akorda" });
    },
    record: "council-meeting",
    path: ".organization",
  },
  {
    rule: "references-resolve",
    fault: "an organization where a place is meant",
    plant: (visit) => {
      record(visit.agreements, "gaziantep-school").places = ["orzax-group"];
    },
    record: "gaziantep-school",
    path: ".places[0]",
  },
  {
    rule: "references-resolve",
    fault: "a lower-case country code",
    plant: (visit) => {
      record(visit.figures, "kazakhstan-gdp-2025").about = ["kz"];
    },
    record: "kazakhstan-gdp-2025",
    path: ".about[0]",
  },
  {
    rule: "references-resolve",
    fault: "an unknown topic of a statement",
    plant: (visit) => {
      record(visit.statements, "tokayev-neighbours").topics = ["neighbours"];
    },
    record: "tokayev-neighbours",
    path: ".topics[0]",
  },
  {
    rule: "references-resolve",
    fault: "an office in an organization that is none",
    plant: (visit) => {
      first(record(visit.participants, "huseyin-arslan").roles).organization = "yda-group";
    },
    record: "huseyin-arslan",
    path: ".roles[0].organization",
  },
  {
    rule: "no-cycles",
    fault: "a place within one that lies in it",
    plant: (visit) => {
      record(visit.places, "turkiye").within = "ankara";
    },
    record: "turkiye",
    path: ".within",
  },
  {
    rule: "no-cycles",
    fault: "two events after each other",
    plant: (visit) => {
      record(visit.events, "council-meeting").after = ["signing"];
    },
    record: "signing",
    path: ".after",
  },
  {
    rule: "nothing-unused",
    fault: "a topic that no record has",
    plant: (visit) => {
      visit.topics.push({ id: "fisheries", label: "fisheries" });
    },
    record: "fisheries",
    path: "]",
  },
  {
    rule: "citations-present",
    fault: "a statement without a source",
    plant: (visit) => {
      record(visit.statements, "erdogan-true-friend").citations.length = 0;
    },
    record: "erdogan-true-friend",
    path: ".citations",
  },
  {
    rule: "citations-resolve",
    fault: "a source that is none",
    plant: (visit) => {
      first(record(visit.events, "signing").citations).source = "qazinform-awards";
    },
    record: "signing",
    path: ".citations[0].source",
  },
  {
    rule: "citations-resolve",
    fault: "a passage beyond the last",
    plant: (visit) => {
      first(record(visit.events, "signing").citations).passage = "25.3";
    },
    record: "signing",
    path: ".citations[0].passage",
  },
  {
    rule: "citations-resolve",
    fault: "no passage of a source read whole",
    plant: (visit) => {
      delete first(record(visit.events, "signing").citations).passage;
    },
    record: "signing",
    path: ".citations[0].passage",
  },
  {
    rule: "citations-resolve",
    fault: "a passage of a source read in part",
    plant: (visit) => {
      record(visit.sources, "qazinform-award").reading = "excerpt";
    },
    record: "signing",
    path: ".citations[0].passage",
  },
  {
    rule: "passages-tile",
    fault: "a gap between two passages",
    plant: (visit) => {
      const [, second] = visit.passages[1]?.passages ?? [];
      if (second !== undefined) second.start += 2;
    },
    record: "qazinform-award",
    path: "passages[1]",
  },
  {
    rule: "passages-tile",
    fault: "an overlap of two passages",
    plant: (visit) => {
      const [, second] = visit.passages[1]?.passages ?? [];
      if (second !== undefined) second.start -= 2;
    },
    record: "qazinform-award",
    path: "passages[1]",
  },
  {
    rule: "passages-tile",
    fault: "a passage left out",
    plant: (visit) => {
      visit.passages[0]?.passages.splice(3, 1);
    },
    record: "qazinform-council",
    path: "passages[3]",
  },
  {
    rule: "passages-tile",
    fault: "a passage without a character",
    plant: (visit) => {
      const [only] = visit.passages[0]?.passages ?? [];
      if (only !== undefined) only.end = only.start;
    },
    record: "qazinform-council",
    path: "passages[0]",
  },
  {
    rule: "passages-tile",
    fault: "no ledger for a source read whole",
    plant: (visit) => {
      visit.passages.shift();
    },
    record: "qazinform-council",
    path: ".reading",
  },
  {
    rule: "passages-accounted-for",
    fault: "a passage that nothing cites and nobody set aside",
    plant: (visit) => {
      delete visit.passages[1]?.passages[0]?.setAside;
    },
    record: "qazinform-award",
    path: "passages[0]",
  },
  {
    rule: "passages-accounted-for",
    fault: "a cited passage set aside",
    plant: (visit) => {
      const [, second] = visit.passages[1]?.passages ?? [];
      if (second !== undefined) second.setAside = "no-claim";
    },
    record: "qazinform-award",
    path: "passages[1]",
  },
  {
    rule: "quotes-given",
    fault: "a figure without its numeral",
    plant: (visit) => {
      for (const citation of record(visit.figures, "documents-signed").citations) delete citation.quote;
    },
    record: "documents-signed",
    path: ".citations",
  },
  {
    rule: "quotes-given",
    fault: "a period without its words",
    plant: (visit) => {
      delete record(visit.figures, "kazakhstani-visitors-2024").citations[1]?.quote;
    },
    record: "kazakhstani-visitors-2024",
    path: ".citations",
  },
  {
    rule: "quotes-given",
    fault: "a name quoted in another spelling",
    plant: (visit) => {
      record(visit.participants, "hakan-fidan").name = "Hakan Fidon";
    },
    record: "hakan-fidan",
    path: ".citations",
  },
  {
    rule: "quotes-given",
    fault: "a title without its words",
    plant: (visit) => {
      for (const citation of record(visit.agreements, "joint-declaration").citations) delete citation.quote;
    },
    record: "joint-declaration",
    path: ".citations",
  },
  {
    rule: "quotes-given",
    fault: "a stated day without its words",
    plant: (visit) => {
      for (const citation of record(visit.events, "arrival").citations) delete citation.quote;
    },
    record: "arrival",
    path: ".citations",
  },
  {
    rule: "quotes-within-budget",
    fault: "seven words",
    plant: (visit) => {
      first(record(visit.events, "arrival").citations).quote = "one two three four five six seven";
    },
    record: "arrival",
    path: ".quote",
  },
  {
    rule: "quotes-within-budget",
    fault: "two spaces between words",
    plant: (visit) => {
      first(record(visit.events, "arrival").citations).quote = "two  spaces";
    },
    record: "arrival",
    path: ".quote",
  },
  {
    rule: "quotes-within-budget",
    fault: "a quote as long as its passage",
    plant: (visit) => {
      record(visit.statements, "erdogan-turkic-states-contribution").citations[0] = {
        source: "qazinform-award",
        passage: "2.1",
        quote: "twenty letters of it",
      };
    },
    record: "erdogan-turkic-states-contribution",
    path: ".quote",
  },
  {
    rule: "dates-well-formed",
    fault: "a day that does not exist",
    plant: (visit) => {
      record(visit.events, "signing").date = "2025-02-30";
    },
    record: "signing",
    path: ".date",
  },
  {
    rule: "dates-well-formed",
    fault: "an interval that ends before it begins",
    plant: (visit) => {
      record(visit.figures, "kazakhstan-gdp-growth-2025-first-half").period = "2025-06/2025-01";
    },
    record: "kazakhstan-gdp-growth-2025-first-half",
    path: ".period",
  },
  {
    rule: "dates-in-order",
    fault: "a signing before the meeting that it followed",
    plant: (visit) => {
      record(visit.events, "signing").date = "2025-07-28";
    },
    record: "signing",
    path: ".date",
  },
  {
    rule: "dates-in-order",
    fault: "a part on another day than the whole",
    plant: (visit) => {
      record(visit.events, "guard-of-honour").date = "2025-07-29";
    },
    record: "guard-of-honour",
    path: ".date",
  },
  {
    rule: "dates-in-order",
    fault: "a school in service before it is built",
    plant: (visit) => {
      const [, commissioned] = record(visit.agreements, "gaziantep-school").milestones;
      if (commissioned !== undefined) commissioned.date = "2023";
    },
    record: "gaziantep-school",
    path: ".milestones[1].date",
  },
  {
    rule: "dates-in-order",
    fault: "a step taken after one that is only expected",
    plant: (visit) => {
      first(record(visit.agreements, "visa-free-regime").milestones).reached = false;
      const [, second] = record(visit.agreements, "visa-free-regime").milestones;
      if (second !== undefined) second.reached = true;
    },
    record: "visa-free-regime",
    path: ".milestones[1].reached",
  },
  {
    rule: "dates-plausible",
    fault: "an event on a day that is none of the visit",
    plant: (visit) => {
      record(visit.events, "signing").date = "2025-07-27";
    },
    record: "signing",
    path: ".date",
  },
  {
    rule: "dates-plausible",
    fault: "an event after its report",
    plant: (visit) => {
      record(visit.events, "award-ceremony").date = "2025-07-31";
    },
    record: "award-ceremony",
    path: ".date",
  },
  {
    rule: "dates-plausible",
    fault: "a step taken that lies in the future",
    plant: (visit) => {
      first(record(visit.agreements, "gaziantep-school").milestones).date = "2025-12";
    },
    record: "gaziantep-school",
    path: ".milestones[0].date",
  },
  {
    rule: "dates-plausible",
    fault: "a forecast of a year that was over",
    plant: (visit) => {
      record(visit.figures, "kazakhstani-visitors-2025").period = "2024";
    },
    record: "kazakhstani-visitors-2025",
    path: ".period",
  },
  {
    rule: "figures-complete",
    fault: "a number that is none",
    plant: (visit) => {
      record(visit.figures, "documents-signed").value = Number.NaN;
    },
    record: "documents-signed",
    path: ".value",
  },
  {
    rule: "figures-complete",
    fault: "half a document",
    plant: (visit) => {
      record(visit.figures, "documents-signed").value = 18.5;
    },
    record: "documents-signed",
    path: ".value",
  },
  {
    rule: "figures-complete",
    fault: "no documents, which nobody would state",
    plant: (visit) => {
      record(visit.figures, "documents-signed").value = 0;
    },
    record: "documents-signed",
    path: ".value",
  },
  {
    rule: "figures-complete",
    fault: "a unit in a form of its own",
    plant: (visit) => {
      record(visit.figures, "trade-turnover-target").unit = "US dollars";
    },
    record: "trade-turnover-target",
    path: ".unit",
  },
  {
    rule: "figures-complete",
    fault: "the number told again in the label",
    plant: (visit) => {
      record(visit.figures, "documents-signed").label = "18 documents";
    },
    record: "documents-signed",
    path: ".label",
  },
  {
    rule: "figures-complete",
    fault: "a hedge on what was reported",
    plant: (visit) => {
      record(visit.figures, "documents-signed").hedged = true;
    },
    record: "documents-signed",
    path: ".hedged",
  },
  {
    rule: "figures-complete",
    fault: "a number about nothing",
    plant: (visit) => {
      const figure = record(visit.figures, "diplomats-at-award");
      delete figure.event;
    },
    record: "diplomats-at-award",
    path: ".about",
  },
  {
    rule: "inferences-declared",
    fault: "an inferred field that the record lacks",
    plant: (visit) => {
      record(visit.events, "signing").inferred = ["partOf"];
    },
    record: "signing",
    path: ".inferred",
  },
  {
    rule: "inferences-declared",
    fault: "an inference without its reason",
    plant: (visit) => {
      delete record(visit.events, "signing").note;
    },
    record: "signing",
    path: ".note",
  },
  {
    rule: "inferences-declared",
    fault: "a list of no inferences",
    plant: (visit) => {
      record(visit.events, "signing").inferred = [];
    },
    record: "signing",
    path: ".inferred",
  },
  {
    rule: "speakers-were-there",
    fault: "words of somebody who was not there",
    plant: (visit) => {
      record(visit.statements, "erdogan-true-friend").speaker = "hakan-fidan";
    },
    record: "erdogan-true-friend",
    path: ".speaker",
  },
  {
    rule: "speakers-were-there",
    fault: "a signature of somebody who was not there",
    plant: (visit) => {
      record(visit.agreements, "joint-declaration").signatories = ["hakan-fidan"];
    },
    record: "joint-declaration",
    path: ".signatories",
  },
  {
    rule: "urls-https",
    fault: "an http address",
    plant: (visit) => {
      record(visit.sources, "qazinform-award").url = "http://qazinform.com/";
    },
    record: "qazinform-award",
    path: ".url",
  },
  {
    rule: "urls-https",
    fault: "no address",
    plant: (visit) => {
      record(visit.sources, "qazinform-award").url = "qazinform";
    },
    record: "qazinform-award",
    path: ".url",
  },
  {
    rule: "canonical-order",
    fault: "the second day before the first",
    plant: (visit) => {
      visit.events.reverse();
    },
    record: "airport-talk",
    path: "]",
  },
  {
    rule: "canonical-order",
    fault: "a place before the one that it lies in",
    plant: (visit) => {
      visit.places.reverse();
    },
    record: "ankara",
    path: ".within",
  },
  {
    rule: "canonical-order",
    fault: "an event before one that it followed",
    plant: (visit) => {
      const [award] = visit.events.splice(-1, 1);
      if (award !== undefined) visit.events.splice(3, 0, award);
    },
    record: "award-ceremony",
    path: ".after[0]",
  },
  {
    rule: "canonical-order",
    fault: "citations in another order",
    plant: (visit) => {
      record(visit.events, "arrival").citations.reverse();
    },
    record: "arrival",
    path: ".citations[1]",
  },
  {
    rule: "canonical-order",
    fault: "the same citation twice",
    plant: (visit) => {
      const { citations } = record(visit.figures, "diplomats-at-award");
      citations.push({ ...first(citations) });
    },
    record: "diplomats-at-award",
    path: ".citations[1]",
  },
  {
    rule: "canonical-order",
    fault: "a topic twice",
    plant: (visit) => {
      record(visit.events, "council-meeting").topics = ["finance", "finance"];
    },
    record: "council-meeting",
    path: ".topics[1]",
  },
  {
    rule: "identifiers-well-formed",
    fault: "a code of another register",
    plant: (visit) => {
      first(record(visit.places, "kazakhstan").identifiers ?? []).value = "KZ";
    },
    record: "kazakhstan",
    path: ".identifiers[0].value",
  },
  {
    rule: "identifiers-well-formed",
    fault: "the code of one place given to another",
    plant: (visit) => {
      first(record(visit.places, "almaty").identifiers ?? []).value = "KZ-71";
    },
    record: "almaty",
    path: ".identifiers[0]",
  },
  {
    rule: "identifiers-well-formed",
    fault: "an identifier that nobody checked",
    plant: (visit) => {
      first(record(visit.participants, "recep-tayyip-erdogan").identifiers ?? []).checkedAgainst = " ";
    },
    record: "recep-tayyip-erdogan",
    path: ".checkedAgainst",
  },
  {
    rule: "conflicts-told",
    fault: "a lower bound above the upper one",
    plant: (visit) => {
      record(visit.figures, "turkish-investment-lower-bound").value = 6_000_000_000;
    },
    record: "turkish-investment-upper-bound",
    path: ".value",
  },
  {
    rule: "references-resolve",
    fault: "a spelling from a source that there is not",
    plant: (visit) => {
      first(record(visit.places, "kazakhstan").aliases ?? []).source = "akorda-talk";
    },
    record: "kazakhstan",
    path: ".aliases[0].source",
  },
  {
    rule: "sides-differ",
    fault: "a discrepancy with one side",
    plant: (visit) => {
      visit.discrepancies.push(dispute([side(["documents-signed"], ["qazinform-award"])]));
    },
    record: "a-dispute",
    path: ".sides",
  },
  {
    rule: "sides-differ",
    fault: "two sides that rest on the same source",
    plant: (visit) => {
      const sides = [["documents-signed"], ["signing"]].map((records) => side(records, ["qazinform-award"]));
      visit.discrepancies.push(dispute(sides));
    },
    record: "a-dispute",
    path: ".sides[1]",
  },
  {
    rule: "sides-differ",
    fault: "one record on both sides",
    plant: (visit) => {
      const sides = ["qazinform-award", "qazinform-council"].map((source) => side(["documents-signed"], [source]));
      visit.discrepancies.push(dispute(sides));
    },
    record: "a-dispute",
    path: ".sides[1]",
  },
  {
    rule: "conflicts-told",
    fault: "a second number for one thing, and no discrepancy",
    plant: (visit) => {
      const figure = record(visit.figures, "visa-free-days");
      visit.figures.splice(visit.figures.indexOf(figure) + 1, 0, { ...figure, id: "visa-free-days-again", value: 60 });
    },
    record: "visa-free-days-again",
    path: ".value",
  },
  {
    rule: "quotes-in-language",
    fault: "a quote that was translated",
    plant: (visit) => {
      first(record(visit.figures, "visa-free-days").citations).quote = "90 дней";
    },
    record: "visa-free-days",
    path: ".quote",
  },
  {
    rule: "quotes-in-language",
    fault: "a page said to be in Russian, with quotes in English",
    plant: (visit) => {
      record(visit.sources, "qazinform-council").language = "ru";
    },
    record: "turkish-maarif-foundation",
    path: ".quote",
  },
];

type Dispute = Draft["discrepancies"][number];

function side(records: string[], sources: string[]): Dispute["sides"][number] {
  return {
    claim: "So it is.",
    records,
    citations: sources.map((source) => ({ source })) as Dispute["sides"][number]["citations"],
  };
}

function dispute(sides: Dispute["sides"][number][]): Dispute {
  return { id: "a-dispute", question: "Is it so?", note: "Open.", sides: sides as Dispute["sides"] };
}
