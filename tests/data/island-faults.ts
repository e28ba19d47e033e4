import type { Citation } from "../../src/model/citation.js";
import type { AnyIds } from "../../src/model/ids.js";
import type { IslandDraft } from "../island.js";
import { type Mutable, record } from "../mutable.js";

/** A change to the made-up island, at the edge of a rule or beyond it; `offences.txt` has what the rule says of it. */
export interface IslandFault {
  readonly rule: string;
  readonly fault: string;
  readonly plant: (visit: IslandDraft) => void;
}

type Change = (visit: IslandDraft) => void;

const faultsOf = (rule: string, changes: Readonly<Record<string, Change>>): readonly IslandFault[] =>
  Object.entries(changes).map(([fault, plant]) => ({ rule, fault, plant }));

const ledgerOf = (visit: IslandDraft): Mutable<NonNullable<IslandDraft["passages"][number]>>["passages"] =>
  visit.passages[0]?.passages ?? [];

const renamed =
  (to: string): Change =>
  (visit) => {
    record(visit.gaps, "departure").id = to;
  };

const cited =
  (...citations: readonly Mutable<Citation<AnyIds>>[]): Change =>
  (visit) => {
    record(visit.statements, "salt-friend").citations = [...citations] as unknown as Mutable<[Citation<AnyIds>]>; // none as well
  };

const quoted = (quote: string): Change => cited({ source: "gazette", passage: "4.1", quote });

const sourced =
  (url: string): Change =>
  (visit) => {
    record(visit.sources, "gazette").url = url;
  };

type Milestone = IslandDraft["agreements"][number]["milestones"][number];

/** A milestone of the lighthouse, which has two. */
const step = (visit: IslandDraft, index: 0 | 1): Milestone => {
  const milestone = record(visit.agreements, "lighthouse").milestones[index];
  if (milestone === undefined) throw new Error("the lighthouse has two milestones");
  return milestone;
};

type Figure = IslandDraft["figures"][number];

const ships =
  (change: (figure: Figure) => void): Change =>
  (visit) => {
    change(record(visit.figures, "ships"));
  };

/** A second count of the ships, with the discrepancies that tell of it: each a list of what its sides rest on. */
const countedAgain =
  (changes: Partial<Figure>, ...told: readonly (readonly (readonly string[])[])[]): Change =>
  (visit) => {
    visit.figures.push({ ...structuredClone(record(visit.figures, "ships")), id: "boats", value: 9, ...changes });
    for (const [index, sides] of told.entries()) disagree(`ships-${index}`, ...sides)(visit);
  };

/** The codes of a place in four registers. */
const identified =
  (...codes: readonly [alpha3: string, numeric: string, part: string, wikidata: string]): Change =>
  (visit) => {
    const schemes = ["iso-3166-1-alpha-3", "iso-3166-1-numeric", "iso-3166-2", "wikidata"] as const;
    record(visit.places, "saltland").identifiers = schemes.map((scheme, at) => ({
      scheme,
      value: codes[at] ?? "",
      checkedAgainst: "the register",
    }));
  };

/** A discrepancy whose sides rest on these records. */
const disagree =
  (id: string, ...sides: readonly (readonly string[])[]): Change =>
  (visit) => {
    const both = sides.map((records) => ({ claim: "Some.", records: [...records], citations: [] }));
    // as few sides and citations as a rule is to be tried with
    visit.discrepancies.push({ id, question: "How many?", sides: both, note: "." } as unknown as Discrepancy);
  };

type Discrepancy = IslandDraft["discrepancies"][number];

/** The sides of the island's discrepancy, resting on these records and sources. */
const sided =
  (...sides: readonly { readonly records: readonly string[]; readonly sources: readonly string[] }[]): Change =>
  (visit) => {
    const discrepancy = record(visit.discrepancies, "when-trade-grew");
    discrepancy.sides = sides.map(({ records, sources }, index) => {
      const citations = sources.map((source) => ({ source }));
      return { claim: `Claim ${index + 1}.`, records: [...records], citations };
    }) as unknown as Discrepancy["sides"]; // as few as a rule is to be tried with
  };

export const islandFaults: readonly IslandFault[] = [
  ...faultsOf("ids-well-formed", {
    "a digit": renamed("gap-2"),
    "a digit in a word": renamed("g2p"),
    "a leading digit": renamed("2-gaps"),
    "one letter": renamed("g"),
    "a capital": renamed("Departure"),
    "a capital at the end": renamed("depA"),
    "two hyphens": renamed("de--parture"),
    "a leading hyphen": renamed("-departure"),
    "a trailing hyphen": renamed("departure-"),
    "an underscore": renamed("de_parture"),
    "a capital after a hyphen": renamed("de-Parture"),
    "no letter": renamed(""),
    "the visit itself": (visit) => {
      visit.visit.id = "Salt";
    },
  }),
  ...faultsOf("ids-unique", {
    "that of a topic": renamed("salt"),
    "that of the visit, twice": (visit) => {
      renamed("salt-visit")(visit);
      record(visit.topics, "trade").id = "salt-visit";
    },
  }),
  ...faultsOf("references-resolve", {
    "every field that names a record misspelt": (visit) => {
      visit.visit.guest += "x";
      visit.visit.host += "x";
      for (const place of visit.places) if (place.within !== undefined) place.within += "x";
      for (const { roles } of visit.participants)
        for (const role of roles) if (role.organization !== undefined) role.organization += "x";
      for (const event of visit.events) {
        if (event.place !== undefined) event.place += "x";
        if (event.partOf !== undefined) event.partOf += "x";
        if (event.after !== undefined) event.after = event.after.map((id) => `${id}x`);
        if (event.topics !== undefined) event.topics = event.topics.map((id) => `${id}x`);
        for (const attendance of event.participants ?? []) {
          if ("participant" in attendance) attendance.participant += "x";
          if ("organization" in attendance) attendance.organization += "x";
        }
      }
      for (const agreement of visit.agreements) {
        if (agreement.initiator !== undefined) agreement.initiator += "x";
        if (agreement.event !== undefined) agreement.event += "x";
        if (agreement.partOf !== undefined) agreement.partOf += "x";
        for (const field of ["parties", "signatories", "places", "topics"] as const) {
          const ids = agreement[field];
          if (ids !== undefined) agreement[field] = ids.map((id) => `${id}x`);
        }
      }
      for (const figure of visit.figures) {
        if (figure.speaker !== undefined) figure.speaker += "x";
        if (figure.event !== undefined) figure.event += "x";
        if (figure.agreement !== undefined) figure.agreement += "x";
        if (figure.about !== undefined) figure.about = figure.about.map((id) => `${id}x`);
        if (figure.topics !== undefined) figure.topics = figure.topics.map((id) => `${id}x`);
      }
      for (const statement of visit.statements) {
        if (statement.speaker !== undefined) statement.speaker += "x";
        if (statement.event !== undefined) statement.event += "x";
        if (statement.about !== undefined) statement.about = statement.about.map((id) => `${id}x`);
        if (statement.topics !== undefined) statement.topics = statement.topics.map((id) => `${id}x`);
      }
      for (const { sides } of visit.discrepancies)
        for (const side of sides) side.records = side.records.map((id) => `${id}x`);
    },
    "a country as a participant": (visit) => {
      visit.visit.guest = "SL";
    },
    "codes that are none": ships((figure) => {
      figure.about = ["SLX", "sl", "S", "xSL", "ZZ"];
    }),
    "a topic where there is none": (visit) => {
      visit.topics = [];
      visit.agreements = [];
      visit.figures = [];
      visit.statements = [];
    },
    "a record of each sort in a discrepancy": (visit) => {
      for (const { sides } of visit.discrepancies)
        for (const side of sides) side.records = ["arrival", "lighthouse", "guests", "pia-stone", "salt-friend"];
    },
    "an organization and a person that words are about": (visit) => {
      record(visit.statements, "salt-friend").about = ["tern-company", "mara-vell", "salt-pact"];
    },
  }),
  ...faultsOf("no-cycles", {
    "a place within itself": (visit) => {
      record(visit.places, "saltland").within = "saltland";
    },
    "a place within what lies in it, and one more in these": (visit) => {
      record(visit.places, "saltland").within = "port-salt";
    },
    "an event that is part of itself": (visit) => {
      record(visit.events, "second-day").partOf = "second-day";
    },
    "events after each other": (visit) => {
      record(visit.events, "arrival").after = ["signing"];
      record(visit.events, "talks").after = ["arrival"];
    },
    "two ways to one event": (visit) => {
      record(visit.events, "signing").after = ["talks", "second-day", "arrival"];
      record(visit.events, "talks").after = ["arrival", "second-day"];
    },
    "agreements in each other": (visit) => {
      record(visit.agreements, "salt-pact").partOf = "lighthouse";
    },
    "a place within one that is none": (visit) => {
      record(visit.places, "saltland").within = "sea";
    },
  }),
  ...faultsOf("nothing-unused", {
    "one more of each": (visit) => {
      visit.topics.push({ id: "fish", label: "fish" });
      visit.places.push({ id: "pier", name: "Pier", kind: "building", country: "SL" });
      for (const source of visit.sources.slice(0, 1)) visit.sources.push({ ...source, id: "mail" });
      for (const organization of visit.organizations.slice(0, 1))
        visit.organizations.push({ ...organization, id: "gull-company" });
    },
  }),
  ...faultsOf("citations-present", {
    "none anywhere": (visit) => {
      const { organizations, participants, events, agreements, figures, statements } = visit;
      visit.visit.citations.length = 0;
      for (const list of [organizations, participants, events, agreements, figures, statements])
        for (const { citations } of list) citations.length = 0;
    },
  }),
  ...faultsOf("citations-resolve", {
    "a source that is none": cited({ source: "gazete", passage: "1.1" }),
    "a source that is none, where there are none": (visit) => {
      visit.sources = [];
      visit.discrepancies = [];
      for (const name of ["organizations", "participants", "events", "agreements", "figures"] as const)
        visit[name] = [];
    },
    "a passage of an excerpt": cited({ source: "radio", passage: "1.1", quote: "salt" }),
    "no passage of a source read whole": cited({ source: "gazette", quote: "salt" }),
    "a passage beyond the last": cited({ source: "gazette", passage: "4.4", quote: "salt" }),
    "a passage where no ledger is": (visit) => {
      visit.passages = [];
      for (const name of ["organizations", "participants", "events", "agreements", "figures"] as const)
        visit[name] = [];
    },
    "one in a discrepancy": (visit) => {
      for (const { sides } of visit.discrepancies)
        for (const side of sides) side.citations = [{ source: "gazette", passage: "9.9" }];
    },
  }),
  ...faultsOf("passages-tile", {
    "two spaces between": (visit) => {
      for (const passage of ledgerOf(visit).slice(1, 2)) passage.start += 1;
    },
    "no space between": (visit) => {
      for (const passage of ledgerOf(visit).slice(1, 2)) passage.start -= 1;
    },
    "an overlap": (visit) => {
      for (const passage of ledgerOf(visit).slice(1, 2)) passage.start -= 2;
    },
    "a first passage that does not open its paragraph": (visit) => {
      for (const passage of ledgerOf(visit).slice(0, 1)) passage.start = 1;
    },
    "a paragraph that begins before itself": (visit) => {
      for (const passage of ledgerOf(visit).slice(2, 3)) passage.start = -1;
    },
    "a passage without a character": (visit) => {
      for (const passage of ledgerOf(visit).slice(2, 3)) passage.end = passage.start;
    },
    "a passage that ends before it starts": (visit) => {
      for (const passage of ledgerOf(visit).slice(2, 3)) passage.end = -1;
    },
    "a first paragraph of the number 0": (visit) => {
      for (const passage of ledgerOf(visit).slice(0, 1)) passage.id = "0.1";
    },
    "a first sentence left out": (visit) => {
      ledgerOf(visit).shift();
    },
    "a sentence in the middle left out": (visit) => {
      ledgerOf(visit).splice(4, 1);
    },
    "a paragraph left out": (visit) => {
      ledgerOf(visit).splice(2, 1);
    },
    "a second sentence of the next paragraph": (visit) => {
      for (const passage of ledgerOf(visit).slice(2, 3)) passage.id = "2.2";
    },
    "a sentence of an earlier paragraph": (visit) => {
      for (const passage of ledgerOf(visit).slice(3, 4)) passage.id = "1.2";
    },
    "no ledger": (visit) => {
      visit.passages = [];
    },
    "two ledgers": (visit) => {
      visit.passages = [...visit.passages, ...visit.passages];
    },
    "a ledger for an excerpt": (visit) => {
      visit.passages.push({ source: "radio", passages: [] });
    },
  }),
  ...faultsOf("passages-accounted-for", {
    "one that nothing cites": (visit) => {
      for (const passage of ledgerOf(visit)) if (passage.id === "2.1") delete passage.setAside;
    },
    "one cited and set aside": (visit) => {
      for (const passage of ledgerOf(visit).slice(0, 1)) passage.setAside = "no-claim";
    },
    "a ledger of no source": (visit) => {
      for (const ledger of visit.passages) ledger.source = "mail";
    },
  }),
  ...faultsOf("quotes-given", {
    "no quote anywhere": (visit) => {
      const { organizations, participants, events, agreements, figures, statements } = visit;
      for (const list of [organizations, participants, events, agreements, figures, statements])
        for (const { citations } of list) for (const citation of citations) delete citation.quote;
    },
    "another name": (visit) => {
      record(visit.participants, "mara-vell").name = "Mara Well";
      record(visit.organizations, "tern-company").name = "Gull Company";
    },
    "another spelling": (visit) => {
      record(visit.participants, "mara-vell").name = "Mara Well";
      record(visit.participants, "mara-vell").aliases = [{ name: "Mara Vell", language: "en" }];
    },
    "a part of the name": (visit) => {
      record(visit.participants, "mara-vell").name = "Queen Mara Vell the Second";
    },
    "a date of an agreement that is inferred": (visit) => {
      for (const agreement of visit.agreements) {
        agreement.inferred = ["milestones"];
        for (const citation of agreement.citations) delete citation.quote;
      }
    },
    "a date of an agreement, with another field inferred": (visit) => {
      const lighthouse = record(visit.agreements, "lighthouse");
      lighthouse.inferred = ["places"];
      for (const citation of lighthouse.citations) delete citation.quote;
      for (const milestone of lighthouse.milestones) delete milestone.date;
      step(visit, 0).date = "2024-05";
    },
    "a reported title": (visit) => {
      const lighthouse = record(visit.agreements, "lighthouse");
      lighthouse.titleStatus = "reported";
      for (const citation of lighthouse.citations) delete citation.quote;
      for (const milestone of lighthouse.milestones) delete milestone.date;
    },
    "one quote for a number and its period": (visit) => {
      record(visit.figures, "guests").citations.pop();
    },
  }),
  ...faultsOf("quotes-within-budget", {
    "six words": quoted("a b c d e f"),
    "seven words": quoted("a b c d e f g"),
    "two spaces": quoted("a  b"),
    "a space before": quoted(" a b"),
    "a space after": quoted("a b "),
    "a tab after": quoted("a b\t"),
    "no word": quoted(""),
    "as long as its passage": cited({ source: "gazette", passage: "2.1", quote: "Photo credit: Harbour Office" }),
    "as long as its passage, less one": cited({
      source: "gazette",
      passage: "2.1",
      quote: "Photo credit: Harbour Offic",
    }),
    "as long as its passage, in emoji": cited({ source: "gazette", passage: "2.1", quote: "😀".repeat(28) }),
    "as long as its passage, less one, in emoji": cited({ source: "gazette", passage: "2.1", quote: "😀".repeat(27) }),
    "as long as a second sentence": cited({ source: "gazette", passage: "1.2", quote: "x".repeat(53) }),
    "as long as a second sentence, less one": cited({ source: "gazette", passage: "1.2", quote: "x".repeat(52) }),
    "a passage that is none": cited({ source: "gazette", passage: "9.9", quote: "salt" }),
    "a source without a ledger": cited({ source: "radio", passage: "2.1", quote: "Photo credit: Harbour Office!" }),
  }),
  ...faultsOf("dates-well-formed", {
    "each malformed": (visit) => {
      visit.visit.days = ["2025-07-28", "Tuesday"];
      for (const source of visit.sources) source.published = "2025-02-30";
      for (const event of visit.events) event.date = "2025-13";
      for (const agreement of visit.agreements)
        for (const milestone of agreement.milestones) if (milestone.date !== undefined) milestone.date = "2026/2025";
      for (const figure of visit.figures) if (figure.period !== undefined) figure.period = "last year";
    },
    "intervals of three ends, and of none": (visit) => {
      record(visit.figures, "guests").period = "2025/2026/2027";
      record(visit.figures, "trade-growth").period = "../..";
    },
  }),
  ...faultsOf("dates-in-order", {
    "before what it came after": (visit) => {
      record(visit.events, "signing").date = "2025-07-28";
    },
    "after one that is none, part of one that is none": (visit) => {
      record(visit.events, "signing").after = ["supper"];
      record(visit.events, "signing").partOf = "programme";
    },
    "in the month of what it came after": (visit) => {
      record(visit.events, "second-day").date = "2025-07";
    },
    "open at an end": (visit) => {
      record(visit.events, "second-day").date = "2025-07-29/..";
      record(visit.events, "arrival").date = "../2025-08";
    },
    "dates that are none": (visit) => {
      for (const event of visit.events) event.date = "soon";
    },
    "a part, with a whole of no date": (visit) => {
      record(visit.events, "second-day").date = "soon";
      delete record(visit.events, "signing").after;
    },
    "a part of no date": (visit) => {
      record(visit.events, "talks").date = "soon";
    },
    "a part beyond the whole": (visit) => {
      record(visit.events, "talks").date = "2025-07-29/2025-07-30";
    },
    "a step on the day of the one before": (visit) => {
      for (const milestone of record(visit.agreements, "lighthouse").milestones) milestone.date = "2026-05-01";
    },
    "a step before the one before": (visit) => {
      step(visit, 1).date = "2024-04";
    },
    "a step without a date before": (visit) => {
      delete step(visit, 0).date;
    },
    "a step without a date after": (visit) => {
      delete step(visit, 1).date;
    },
    "a step taken after one that is expected": (visit) => {
      step(visit, 0).reached = false;
      step(visit, 1).reached = true;
    },
    "two steps taken": (visit) => {
      step(visit, 1).reached = true;
    },
    "two steps expected": (visit) => {
      step(visit, 0).reached = false;
    },
  }),
  ...faultsOf("dates-plausible", {
    "a day before, and one after": (visit) => {
      record(visit.events, "arrival").date = "2025-07-27";
      record(visit.events, "signing").date = "2025-07-31";
    },
    "days of the visit that are none": (visit) => {
      visit.visit.days = ["soon", "2025-07-29"];
    },
    "dates that are none": (visit) => {
      for (const event of visit.events) event.date = "soon";
      for (const figure of visit.figures) figure.period = "soon";
      for (const milestone of record(visit.agreements, "lighthouse").milestones) milestone.date = "soon";
    },
    "on the day of the report": (visit) => {
      visit.visit.days.push("2025-07-30");
      record(visit.events, "signing").date = "2025-07-30";
      step(visit, 0).date = "2025-07-30";
      step(visit, 1).date = "2025-07-30";
      record(visit.figures, "trade-growth").period = "2025-07-30";
      record(visit.figures, "guests").period = "2025-07-30";
    },
    "after the report": (visit) => {
      visit.visit.days.push("2025-07-31");
      record(visit.events, "signing").date = "2025-07-31";
      step(visit, 0).date = "2025-07-31";
      record(visit.figures, "trade-growth").period = "2025-07-31";
      record(visit.figures, "guests").period = "2025-07-31";
    },
    "before the report": (visit) => {
      step(visit, 1).date = "2025-07-29";
      record(visit.figures, "guests").period = "2025-07-29";
    },
    "open at the end that counts": (visit) => {
      record(visit.figures, "trade-growth").period = "../2024";
      record(visit.figures, "guests").period = "2024/..";
    },
    "the last of two reports counts, and the first": (visit) => {
      record(visit.events, "signing").date = "2025-07-30";
      visit.visit.days.push("2025-07-30");
      record(visit.events, "signing").citations = [{ source: "gazette", passage: "4.1" }, { source: "radio" }];
      record(visit.figures, "guests").citations.push({ source: "radio" });
      record(visit.figures, "guests").period = "2025-07-29";
    },
    "a report without a day": (visit) => {
      for (const source of visit.sources) source.published = "soon";
      record(visit.figures, "trade-growth").period = "2030";
      record(visit.figures, "guests").period = "2020";
    },
    "a report of no source": (visit) => {
      visit.sources = [];
    },
  }),
  ...faultsOf("figures-complete", {
    "not a number": ships((figure) => {
      figure.value = Number.NaN;
    }),
    "infinite money": ships((figure) => {
      figure.value = Number.POSITIVE_INFINITY;
      figure.unit = "USD";
    }),
    "half a ship": ships((figure) => {
      figure.value = 6.5;
    }),
    "half a dollar, half a percent, less than none": (visit) => {
      Object.assign(record(visit.figures, "ships"), { value: 0.5, unit: "USD" });
      Object.assign(record(visit.figures, "guests"), { value: 0.5, unit: "percent" });
      Object.assign(record(visit.figures, "trade-growth"), { value: -0.5 });
    },
    "no ship": ships((figure) => {
      figure.value = 0;
    }),
    "less than no ship": ships((figure) => {
      figure.value = -1;
    }),
    "units that are none": (visit) => {
      Object.assign(record(visit.figures, "ships"), { unit: "Ships" });
      Object.assign(record(visit.figures, "guests"), { unit: "guests-" });
      Object.assign(record(visit.figures, "trade-growth"), { unit: "USDX" });
      Object.assign(record(visit.figures, "lighthouse-cost"), { unit: "-us" });
    },
    "more units that are none": (visit) => {
      Object.assign(record(visit.figures, "ships"), { unit: "xUSD" });
      Object.assign(record(visit.figures, "guests"), { unit: "guest-Ships" });
      Object.assign(record(visit.figures, "lighthouse-cost"), { unit: "US" });
    },
    "units of two words": ships((figure) => {
      figure.unit = "square-miles";
    }),
    "a digit in a label": ships((figure) => {
      figure.label = "7 ships";
    }),
    "no label": ships((figure) => {
      figure.label = " ";
    }),
    "a hedge on what was reported": ships((figure) => {
      figure.hedged = true;
    }),
    "about nothing": ships((figure) => {
      delete figure.about;
    }),
  }),
  ...faultsOf("sides-differ", {
    "no side": sided(),
    "one side": sided({ records: ["talks"], sources: ["gazette"] }),
    "the same sources, in another order": sided(
      { records: ["talks"], sources: ["gazette", "radio"] },
      { records: ["signing"], sources: ["radio", "gazette"] },
    ),
    "the same records, in another order": sided(
      { records: ["talks", "signing"], sources: ["gazette"] },
      { records: ["signing", "talks"], sources: ["radio"] },
    ),
    "a third side with the sources of the first": sided(
      { records: ["talks"], sources: ["gazette"] },
      { records: ["signing"], sources: ["radio"] },
      { records: ["arrival"], sources: ["gazette"] },
    ),
    "no records on either side": sided({ records: [], sources: ["gazette"] }, { records: [], sources: ["radio"] }),
    "three sides with the same sources": sided(
      { records: ["talks"], sources: ["gazette"] },
      { records: ["signing"], sources: ["gazette"] },
      { records: ["arrival"], sources: ["gazette"] },
    ),
    "sources whose names run together": sided(
      { records: ["talks"], sources: ["salt", "trade"] },
      { records: ["signing"], sources: ["salttrade"] },
    ),
    "a second side with a source and a record more": sided(
      { records: ["talks"], sources: ["gazette"] },
      { records: ["talks", "signing"], sources: ["gazette", "radio"] },
    ),
    "a second side with a source and a record less": sided(
      { records: ["talks", "signing"], sources: ["gazette", "radio"] },
      { records: ["talks"], sources: ["gazette"] },
    ),
  }),
  ...faultsOf("conflicts-told", {
    "two numbers": countedAgain({}),
    "the same number twice": countedAgain({ value: 7 }),
    "two numbers, told": countedAgain({}, [["ships"], ["boats"]]),
    "two numbers, told with the later first": countedAgain({}, [["boats"], ["ships"]]),
    "two numbers, told beside a third side": countedAgain({}, [["ships"], ["boats"], ["talks"]]),
    "two numbers, told in the second place": countedAgain({}, [["talks"], ["arrival"]], [["ships"], ["boats"]]),
    "two numbers, the earlier of them told": countedAgain({}, [["ships"], ["talks"]]),
    "two numbers, the later of them told": countedAgain({}, [["talks"], ["boats"]]),
    "two numbers, told on one side": countedAgain({}, [["ships", "boats"], ["talks"]]),
    "two numbers, told in two discrepancies": countedAgain({}, [["ships"], ["talks"]], [["talks"], ["boats"]]),
    "two numbers, the earlier of them on both sides": countedAgain({}, [
      ["ships", "talks"],
      ["ships", "boats"],
    ]),
    "two numbers, the later of them on both sides": countedAgain({}, [["boats"], ["ships", "boats"]]),
    "two numbers, and the second of the first kind told": (visit) => {
      countedAgain({ id: "skiffs", value: 7 })(visit);
      countedAgain({}, [["skiffs"], ["boats"]])(visit);
    },
    "three numbers, the first of them told": (visit) => {
      countedAgain({}, [["ships"], ["boats", "barges"]])(visit);
      countedAgain({ id: "barges", value: 11 })(visit);
    },
    "numbers about others": countedAgain({ about: ["SL"] }),
    "numbers about the same, in another order": (visit) => {
      record(visit.figures, "ships").about = ["tern-company", "SL"];
      countedAgain({ about: ["SL", "tern-company"] })(visit);
    },
    "numbers about nothing, in two ways": (visit) => {
      record(visit.figures, "ships").about = [];
      countedAgain({})(visit);
      delete record(visit.figures, "boats").about;
    },
    "numbers that each differ in one thing": (visit) => {
      countedAgain({ id: "boats-1", measure: "boats" })(visit);
      countedAgain({ id: "boats-2", unit: "boats" })(visit);
      countedAgain({ id: "boats-3", in: "SL" })(visit);
      countedAgain({ id: "boats-4", period: "2025" })(visit);
      countedAgain({ id: "boats-5", modality: "plan" })(visit);
    },
    "three numbers": (visit) => {
      countedAgain({})(visit);
      countedAgain({ id: "barges", value: 11 })(visit);
    },
    "the two bounds of a range": (visit) => {
      record(visit.figures, "ships").comparator = ">=";
      countedAgain({ comparator: "<=" })(visit);
    },
    "a number and an upper bound": (visit) => {
      record(visit.figures, "ships").comparator = "=";
      countedAgain({ comparator: "<=" })(visit);
    },
    "a lower bound and a number": (visit) => {
      record(visit.figures, "ships").comparator = ">=";
      countedAgain({ comparator: "=" })(visit);
    },
  }),
  ...faultsOf("identifiers-well-formed", {
    "codes with something before them": identified("xSLT", "x123", "xSL-01", "xQ1"),
    "codes with something after them": identified("SLTx", "123x", "SL-01x", "Q1x"),
    "codes as they should be": identified("SLT", "123", "SL-01", "Q1"),
    "one code in two registers": identified("SLT", "123", "Q1", "Q1"),
    "one code for three places": (visit) => {
      for (const place of visit.places)
        place.identifiers = [{ scheme: "wikidata", value: "Q1", checkedAgainst: "the register" }];
    },
  }),
  ...faultsOf("quotes-in-language", {
    "Latin letters of a page in Russian": (visit) => {
      record(visit.sources, "radio").language = "ru";
    },
    "Latin letters of a page in Kazakh": (visit) => {
      record(visit.sources, "radio").language = "kk";
    },
    "Cyrillic letters of a page in English": cited({ source: "radio", quote: "соль" }),
    "Cyrillic letters and digits of pages in Russian and in Kazakh": (visit) => {
      visit.organizations = [];
      visit.figures = [];
      record(visit.sources, "radio").language = "ru";
      visit.sources.push({ ...structuredClone(record(visit.sources, "radio")), id: "news", language: "kk" });
      cited(
        { source: "radio", quote: "соль" },
        { source: "radio", quote: "5,1 %" },
        { source: "news", quote: "тұз" },
      )(visit);
    },
    "Cyrillic letters of a page that is none": cited({ source: "mail", quote: "соль" }),
  }),
  ...faultsOf("inferences-declared", {
    "no field, no note": (visit) => {
      const signing = record(visit.events, "signing");
      signing.inferred = [];
      delete signing.note;
    },
    "a field that is not there": (visit) => {
      record(visit.events, "signing").inferred = ["date", "place"];
    },
    "a field that every object has": (visit) => {
      record(visit.events, "signing").inferred = ["toString"];
    },
    "a note without a word": (visit) => {
      record(visit.events, "signing").note = " ";
    },
  }),
  ...faultsOf("speakers-were-there", {
    "a speaker, a number and a signature": (visit) => {
      record(visit.statements, "salt-friend").speaker = "pia-stone";
      record(visit.figures, "trade-growth").speaker = "pia-stone";
      record(visit.agreements, "salt-pact").signatories = ["una-bray", "ivo-tarn"];
    },
    "nobody, at no event, at one that is none": (visit) => {
      delete record(visit.statements, "salt-friend").speaker;
      delete record(visit.figures, "trade-growth").event;
      record(visit.agreements, "salt-pact").event = "supper";
    },
    "an event with nobody": (visit) => {
      delete record(visit.events, "talks").participants;
    },
  }),
  ...faultsOf("urls-https", {
    http: sourced("http://example.org/"),
    "no address": sourced("example"),
    "another protocol": sourced("mailto:queen@example.org"),
    "https in the path": sourced("http://https:"),
  }),
  ...faultsOf("canonical-order", {
    "events the other way round": (visit) => {
      visit.events.reverse();
    },
    "an attendance, an alias and a day that stand twice": (visit) => {
      const talks = record(visit.events, "talks");
      talks.participants?.push({ participant: "mara-vell" });
      record(visit.places, "saltland").aliases = [
        { name: "Salt", language: "en" },
        { name: "Salt", language: "en" },
      ];
      visit.visit.days.push("2025-07-28");
    },
    "places the other way round": (visit) => {
      visit.places.reverse();
    },
    "an event between two dates that are none": (visit) => {
      record(visit.events, "second-day").date = "soon";
    },
    "a place and an event that name what is none": (visit) => {
      record(visit.places, "saltland").within = "sea";
      record(visit.events, "arrival").after = ["departure"];
    },
    "an event after itself": (visit) => {
      record(visit.events, "arrival").after = ["arrival"];
    },
    "an event whose participant has the id of a later event": (visit) => {
      record(visit.participants, "ivo-tarn").id = "talks";
      Object.assign(record(visit.events, "arrival").participants?.[1] ?? {}, { participant: "talks" });
    },
    "agreements with the ids of events": (visit) => {
      record(visit.agreements, "lighthouse").partOf = "signing";
      record(visit.agreements, "lighthouse").id = "arrival";
    },
    "an event and a place of one id": (visit) => {
      record(visit.events, "arrival").place = "signing";
    },
    "citations: another order of sources": cited({ source: "radio" }, { source: "gazette", passage: "1.1" }),
    "citations: another order of paragraphs": cited(
      { source: "gazette", passage: "4.1" },
      { source: "gazette", passage: "3.2" },
    ),
    "citations: another order of sentences": cited(
      { source: "gazette", passage: "4.2" },
      { source: "gazette", passage: "4.1" },
    ),
    "citations: ten comes after nine": cited(
      { source: "gazette", passage: "3.9" },
      { source: "gazette", passage: "3.10" },
      { source: "gazette", passage: "10.1" },
      { source: "gazette", passage: "9.1" },
    ),
    "citations: the same twice": cited({ source: "gazette", passage: "4.1" }, { source: "gazette", passage: "4.1" }),
    "citations: the same with other words": cited(
      { source: "gazette", passage: "4.1", quote: "a" },
      { source: "gazette", passage: "4.1", quote: "b" },
    ),
    "citations: an excerpt with two quotes": cited({ source: "radio", quote: "a" }, { source: "radio", quote: "b" }),
    "citations: an excerpt twice": cited({ source: "radio" }, { source: "radio" }),
    "citations: of two sources that are none": cited({ source: "mail" }, { source: "post" }),
    "citations: one that is none before the second": cited({ source: "radio" }, { source: "mail" }),
    "citations: the order of another record is its own": (visit) => {
      cited({ source: "gazette", passage: "1.1" })(visit);
    },
    "a topic twice": (visit) => {
      record(visit.events, "talks").topics = ["salt", "trade", "salt"];
    },
    "a record twice on one side of a discrepancy": (visit) => {
      record(visit.discrepancies, "when-trade-grew").sides[0]?.records.push("talks");
    },
    "null where a text is meant": (visit) => {
      Object.assign(record(visit.events, "talks"), { note: null });
    },
    "the same topic in two records": (visit) => {
      record(visit.events, "arrival").topics = ["salt"];
    },
  }),
];
