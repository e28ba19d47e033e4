import { statusOf } from "../../src/index.js";

/**
 * A second way to the same answers, written apart from the helpers and as plainly as can be: what each key of
 * each filter means, for one plain value, over records that are only known to be objects.
 */
export type Plain = Readonly<Record<string, unknown>>;
/** Whether a record has a value. Some keys mean something else beside another: those are passed too, each with one value. */
export type Meaning = (record: Plain, value: unknown, world: World, besides: Plain) => boolean;

/** What the keys need to know besides the record. */
export interface World {
  readonly events: readonly Plain[];
  readonly places: readonly Plain[];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const entries = (value: unknown): readonly Plain[] =>
  list(value).filter((item): item is Plain => typeof item === "object");

const same =
  (field: string): Meaning =>
  (record, value) =>
    record[field] === value;

const member =
  (field: string): Meaning =>
  (record, value) =>
    list(record[field]).includes(value);

const days = (date: unknown): readonly [string, string] => {
  const [from = "", to = from] = String(date).split("/");
  const first = from === ".." ? "" : `${from}-01-01`.slice(0, 10);
  const monthEnd = (month: string): string =>
    new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
  const last = to === ".." ? "~" : to.length === 4 ? `${to}-12-31` : to.length === 7 ? monthEnd(to) : to;
  return [first, last];
};

const inside = (date: unknown, asked: unknown): boolean => {
  if (date === undefined) return false;
  const [[first, last], [from, to]] = [days(date), days(asked)];
  return from <= first && last <= to;
};

const meets = (date: unknown, asked: unknown): boolean => {
  if (date === undefined) return false;
  const [[first, last], [from, to]] = [days(date), days(asked)];
  return first <= to && from <= last;
};

/** The milestones that a date is about: all, or those of the stage or of the expectation that is asked for beside it. */
const milestonesFor = (record: Plain, { status, expected }: Plain): readonly Plain[] => {
  const all = entries(record["milestones"]);
  const reached = all.filter((milestone) => milestone["reached"]);
  // What was expected before something was reached is expected no more.
  if (expected === true) return all.filter((_, at) => !all.slice(at).some((milestone) => reached.includes(milestone)));
  const last = reached.at(-1);
  return status === undefined || last === undefined
    ? all
    : reached.filter((milestone) => milestone["stage"] === last["stage"]);
};

const plainText = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ı", "i");

const says =
  (...fields: readonly string[]): Meaning =>
  (record, value) => {
    const text = ` ${plainText(fields.map((field) => JSON.stringify(record[field] ?? "")).join(" "))}`;
    return plainText(String(value))
      .split(" ")
      .every((word) => text.replace(/[-–'".,:;()/[\]]/g, " ").includes(` ${word}`));
  };

const rests: Meaning = (record, value) => entries(record["citations"]).some(({ source }) => source === value);

/** Whether a record has a field, or the member of a list that a path names. */
const hasPath = (record: Plain, path: string): boolean => {
  const [field = "", ...rest] = path.split(".");
  const member = rest.join(".");
  return member === ""
    ? record[field] !== undefined
    : list(record[field]).some((one) =>
        [one, ...["participant", "organization", "group", "stage", "title"].map((name) => Object(one)[name])].some(
          (name) =>
            name === member ||
            // A part of it: "signed.date".
            Object.entries(Object(one)).some(([part, own]) => typeof own === "string" && `${name}.${part}` === member),
        ),
      );
};

const isInferred: Meaning = (record, value) =>
  list(record["inferred"]).some(
    (path) =>
      path === value ||
      String(path).startsWith(`${value}.`) ||
      (hasPath(record, String(value)) &&
        (String(value).startsWith(`${path}.`) ||
          (path === "value" && ["unit", "comparator", "modality", "hedged"].includes(String(value))))),
  );

const liesIn = (place: unknown, value: unknown, places: readonly Plain[]): boolean =>
  place !== undefined && (place === value || liesIn(places.find(({ id }) => id === place)?.["within"], value, places));

/** What each key means, by collection. */
export const meanings: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  events: {
    date: (record, value) => inside(record["date"], value),
    overlaps: (record, value) => meets(record["date"], value),
    role: (record, value, _world, { participant, organization }) =>
      entries(record["participants"])
        .filter(
          (one) =>
            (participant === undefined && organization === undefined) ||
            (participant !== undefined && one["participant"] === participant) ||
            (organization !== undefined && one["organization"] === organization),
        )
        .some(({ role }) => role === value),
    participant: (record, value) => entries(record["participants"]).some(({ participant }) => participant === value),
    organization: (record, value) => entries(record["participants"]).some(({ organization }) => organization === value),
    place: (record, value, { places }) => liesIn(record["place"], value, places),
    status: same("status"),
    kind: same("kind"),
    partOf: same("partOf"),
    topic: member("topics"),
    source: rests,
    accordingTo: rests,
    inferred: isInferred,
    text: says("title", "summary"),
  },
  participants: {
    country: same("country"),
    organization: (record, value) => entries(record["roles"]).some(({ organization }) => organization === value),
    event: (record, value, { events }) =>
      events.some(
        ({ id, participants }) =>
          id === value && entries(participants).some(({ participant }) => participant === record["id"]),
      ),
    source: rests,
    accordingTo: rests,
    inferred: isInferred,
    text: (record, value, world) =>
      says("name", "designations", "titles")(
        { ...record, titles: entries(record["roles"]).map(({ title }) => title) },
        value,
        world,
        {},
      ),
  },
  agreements: {
    date: (record, value, _world, besides) => milestonesFor(record, besides).some(({ date }) => inside(date, value)),
    overlaps: (record, value, _world, besides) => milestonesFor(record, besides).some(({ date }) => meets(date, value)),
    kind: same("kind"),
    // Has a test of its own. A source that states no milestone says nothing of the status.
    status: (record, value) => record["milestones"] !== undefined && statusOf(record as never) === value,
    expected: (record, value) =>
      record["milestones"] !== undefined && milestonesFor(record, { expected: true }).length > 0 === value,
    party: member("parties"),
    initiator: same("initiator"),
    signatory: member("signatories"),
    partOf: same("partOf"),
    event: same("event"),
    place: (record, value, { places }) => list(record["places"]).some((place) => liesIn(place, value, places)),
    topic: member("topics"),
    source: rests,
    accordingTo: rests,
    inferred: isInferred,
    text: says("title", "summary"),
  },
  figures: {
    measure: same("measure"),
    about: member("about"),
    in: same("in"),
    unit: same("unit"),
    comparator: same("comparator"),
    modality: same("modality"),
    period: (record, value) => inside(record["period"], value),
    overlaps: (record, value) => meets(record["period"], value),
    speaker: same("speaker"),
    statedAt: same("statedAt"),
    event: same("event"),
    agreement: same("agreement"),
    topic: member("topics"),
    source: rests,
    accordingTo: rests,
    inferred: isInferred,
    text: says("label", "measure"),
  },
  statements: {
    speaker: same("speaker"),
    event: same("event"),
    about: member("about"),
    topic: member("topics"),
    source: rests,
    accordingTo: rests,
    inferred: isInferred,
    text: says("summary"),
  },
};
