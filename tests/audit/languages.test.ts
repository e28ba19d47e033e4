import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { type IslandDraft, islandWith } from "../island.js";
import { record } from "../mutable.js";
import { alter } from "./alter.js";

const ENGLISH = "Queen Mara Vell arrived in Port Salt on May 6. Some 40 ships of the Tern Company, said the Queen.";
const TURKISH = "Kraliçe Mara Vell'in Port Salt'a gelişi 6 Mayıs'ta. 40 gemi, dedi Kraliçe. Una Bray ve Tern Company.";

/** The island's visit, told by an English page and a Turkish one that were both read in part. */
function visitOf(change: (draft: IslandDraft) => void): ReturnType<typeof islandWith> {
  return islandWith((draft) => {
    const radio = record(draft.sources, "radio");
    draft.sources = [
      { ...radio, id: "english", published: "2025-07-29" },
      { ...radio, id: "turkish", language: "tr" },
    ];
    draft.passages = [];
    draft.agreements = [];
    draft.statements = [];
    draft.discrepancies = [];
    draft.organizations = [];
    draft.visit.days = ["2025-05-06"];
    draft.visit.citations = [{ source: "english" }];
    draft.participants = draft.participants.filter(({ id }) => id === "mara-vell" || id === "una-bray");
    draft.events = draft.events.filter(({ id }) => id === "arrival");
    draft.figures = draft.figures.filter(({ id }) => id === "ships");
    alter(draft.participants, "mara-vell", { citations: [{ source: "english" }] });
    alter(draft.participants, "una-bray", { citations: [{ source: "turkish" }] });
    alter(draft.events, "arrival", {
      date: "2025-05-06",
      participants: [{ participant: "mara-vell" }],
      citations: [{ source: "english" }],
    });
    alter(draft.figures, "ships", {
      value: 40,
      comparator: "~",
      speaker: "mara-vell",
      citations: [{ source: "english", quote: "Some 40 ships" }],
    });
    change(draft);
  });
}

/** The findings that are not of rules, in short. */
async function findings(
  change: (draft: IslandDraft) => void,
  texts: Readonly<Record<string, string>> = { english: ENGLISH, turkish: TURKISH },
): Promise<readonly string[]> {
  const { findings: all } = await audit(texts, visitOf(change));
  return all.filter(({ kind }) => kind !== "rule-broken").map(({ kind, path }) => `${kind} ${path}`);
}

const WRONG_FIGURE = { value: 41, comparator: ">", period: "2019", speaker: "una-bray" } as const;
const english = { source: "english", quote: "Some 40 ships" } as const;
const turkish = { source: "turkish", quote: "40 gemi" } as const;

test("as it is, both texts support it", async () => {
  expect(await findings(() => undefined)).toEqual([]);
});

describe("a number, a date and a speaker", () => {
  test("are reported where an English text has others", async () => {
    expect(await findings(({ figures }) => alter(figures, "ships", { ...WRONG_FIGURE }))).toEqual([
      "number-missing figures[0].value",
      "date-missing figures[0].period",
      "speaker-missing figures[0].speaker",
    ]);
  });

  test("are not checked in another language, and not beside it", async () => {
    for (const citations of [[turkish], [english, turkish], [turkish, english]] as const)
      expect(
        await findings(({ figures }) => alter(figures, "ships", { ...WRONG_FIGURE, citations: [...citations] })),
      ).toEqual([]);
  });

  test("are reported where of the other language there is a quote alone, and no text", async () => {
    expect(
      await findings(({ figures }) => alter(figures, "ships", { value: 41, citations: [english, turkish] }), {
        english: ENGLISH,
      }),
    ).toEqual(["number-missing figures[0].value"]);
  });

  test("a Turkish day of which the English name is a part is no such day", async () => {
    const onTurkish = ({ events }: IslandDraft): void =>
      alter(events, "arrival", { citations: [{ source: "turkish" }] });
    expect(await findings(onTurkish)).toEqual([]);
    expect(
      await findings((draft) => {
        onTurkish(draft);
        record(draft.sources, "turkish").language = "en";
      }),
    ).toEqual(["date-missing events[0].date"]);
  });
});

describe("names", () => {
  const renamed = ({ participants, events, places }: IslandDraft, source: string): void => {
    alter(participants, "una-bray", { name: "Una Brown", citations: [{ source }] });
    alter(places, "port-salt", { name: "Port Sugar" });
    alter(events, "arrival", { participants: [{ participant: "una-bray" }], citations: [{ source }] });
  };

  test("are reported where an English text has others", async () => {
    expect(await findings((draft) => renamed(draft, "english"))).toEqual([
      "name-missing participants[1].name",
      "place-missing events[0].place",
      "party-missing events[0].participants[0]",
    ]);
  });

  test("are not checked in another language, whose endings are unknown", async () => {
    expect(await findings((draft) => renamed(draft, "turkish"))).toEqual([]);
  });

  test("a title has one language only", async () => {
    const title = (source: string) => (draft: IslandDraft) => {
      draft.agreements = [
        {
          id: "salt-pact",
          title: "Salt Pact",
          titleStatus: "formal",
          kind: "treaty",
          summary: "A pact on salt.",
          milestones: [{ stage: "signed", reached: true }],
          citations: [{ source }],
        },
      ];
    };
    expect(await findings(title("turkish"))).toEqual([]);
    expect(await findings(title("english"))).toEqual(["title-missing agreements[0].title"]);
  });
});

describe("a page without a day of publication", () => {
  const undated = (draft: IslandDraft): void => {
    alter(draft.sources, "english", { published: "soon" });
  };

  test("leaves open what depends on it", async () => {
    expect(await findings(undated)).toEqual([]);
    expect(
      await findings((draft) => {
        undated(draft);
        draft.visit.days = ["2025-05-07"];
      }),
    ).toEqual([]);
  });

  test("leaves nothing open where its text is not given", async () => {
    const found = await findings((draft) => {
      draft.sources.push({ ...record(draft.sources, "english"), id: "undated", published: "soon" });
      draft.visit.days = ["2025-05-07"];
      draft.visit.citations = [{ source: "english" }, { source: "undated", quote: "on May 8" }];
    });
    expect(found).toEqual(["date-missing visit.days[0]"]);
  });

  test("supports a date that has its year, and no other", async () => {
    const dated = { english: ENGLISH.replace("May 6", "May 6, 2025"), turkish: TURKISH };
    expect(await findings(undated, dated)).toEqual([]);
    expect(
      await findings((draft) => {
        undated(draft);
        draft.visit.days = ["2025-05-07"];
      }, dated),
    ).toEqual(["date-missing visit.days[0]"]);
  });
});

test.each([
  [-3e9, "a deficit of $3bn"],
  [-3e9, "-$3 bn"],
  [0, "zero tariffs"],
  [7.25, "grew by 7.25%"],
  [2.5, "for 2.5 hours"],
  [1_200, "1,200 km2"],
])("a figure of %d is supported by %j", async (value, quote) => {
  const texts = { english: `${ENGLISH} It was ${quote}.`, turkish: TURKISH };
  const citations = [{ source: "english", quote }] as const;
  const change =
    (own: number) =>
    ({ figures }: IslandDraft): void =>
      alter(figures, "ships", { value: own, comparator: "=", citations: [...citations] });
  expect(await findings(change(value), texts)).toEqual([]);
  for (const other of [value + 1, value * 10 + 2, 2])
    expect(await findings(change(other), texts)).toEqual(["number-missing figures[0].value"]);
});
