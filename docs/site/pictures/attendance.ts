import { dot, type Markish } from "@observablehq/plot";
import { type EventRole, events, formatDate, timeline, type VisitEvent } from "../../../src/index.js";
import { capitalized, counted, isInferred, isInferredInPart, printed } from "../words.js";
import { attendeeGroups } from "./attendees.js";
import { band, labels, muted, rule, straight, wrapped } from "./marks.js";
import { type Part, type Picture, WIDTH } from "./picture.js";

const HEAD = 196;
const FIRST = 268;
const STEP = 24.5;
const BETWEEN = 14;
const LINE = 15;

const groups = attendeeGroups();
/** Everybody, each in a column. */
const columns = groups
  .flatMap(({ attendees }, group) => attendees.map((attendee) => ({ attendee, group })))
  .map((column, index) => ({ ...column, x: FIRST + index * STEP + column.group * BETWEEN }));

/** Who took part in what, and as what. */
export function attendancePicture(): Picture {
  const parts: Part[] = [];
  const end = (): number => parts.at(-1)?.bottom ?? HEAD;
  for (const { date, events: own } of timeline()) {
    parts.push({ bottom: end() + 26, marks: band(end(), formatDate(date, "en-GB")) });
    for (const event of own) parts.push(row(event, end()));
  }
  return {
    name: "attendance",
    heading: "Who took part",
    reading:
      "Each row is an event, each column a person, an organization or an unnamed group. The letters in a disc are the role in that event, which is not the office held. A ring means that no source gives the role.",
    shows: ["events", "participants", "organizations"],
    title: `Who took part in the ${counted(events.length, "event")}, and as what`,
    description: events.map(told).join(" "),
    height: end() + 136,
    marks: [
      ...guides(end()),
      ...names(),
      ...parts.flatMap(({ marks }) => marks),
      ...brackets(end() + 12),
      ...key(end() + 62),
    ],
  };
}

function told(event: VisitEvent): string {
  const present = columns.flatMap(({ attendee }) => {
    const entry = attendee.in(event);
    if (entry === undefined) return [];
    return [entry.role === undefined ? attendee.name : `${attendee.name} (${printed(entry.role)})`];
  });
  return `${event.title}: ${present.join(", ")}.`;
}

/** Lines that lead from a name down to its discs. */
function guides(bottom: number): readonly Markish[] {
  return columns.map(({ x }) => straight([x, HEAD], [x, bottom]));
}

function names(): readonly Markish[] {
  const own = columns.map(({ attendee, x }) => ({
    x: x + 2,
    y: HEAD - 10,
    text: wrapped(attendee.name, 195, 11.5).join("\n"),
  }));
  return [labels(own, { rotate: -60, fontSize: 11.5, lineHeight: 1.15 })];
}

function row(event: VisitEvent, top: number): Part {
  const star = isInferred(event, "participants") || isInferredInPart(event, "participants") ? " *" : "";
  const lines = wrapped(event.title + star, FIRST - 34, 12);
  const bottom = top + Math.max(32, lines.length * LINE + 12);
  const y = (top + bottom) / 2;
  const discs = columns.flatMap(({ attendee, x }) => {
    const entry = attendee.in(event);
    if (entry === undefined) return [];
    const as = entry.role === undefined ? "took part" : printed(entry.role);
    return [{ x, y, role: entry.role, tip: `${attendee.name}, ${as}: ${event.title}` }];
  });
  return {
    bottom,
    marks: [labels([{ x: 10, y, text: lines.join("\n") }]), rule(0, WIDTH, bottom), ...roleMarks(discs)],
  };
}

/** Under the columns, of what sort they are. */
function brackets(y: number): readonly Markish[] {
  return groups.flatMap(({ title, attendees }, group) => {
    const own = columns.filter((column) => column.group === group);
    const [x1, x2] = [(own[0]?.x ?? 0) - 9, (own.at(-1)?.x ?? 0) + 9];
    const lines = wrapped(title, attendees.length * STEP + 10, 11);
    return [
      rule(x1, x2, y, { stroke: "var(--muted)" }),
      muted([{ x: (x1 + x2) / 2, y: y + 6, text: lines.join("\n") }], { textAnchor: "middle", lineAnchor: "top" }),
    ];
  });
}

function key(y: number): readonly Markish[] {
  const text = "As far as the sources say; others may have taken part.  * attendance is inferred, at least in part";
  return [...roleKey(22, y), muted([{ x: 10, y: y + 56, text }])];
}

/** How a role is told from others: by letters, and by the colour of roles like it. */
interface RoleSign {
  readonly letters: string;
  readonly colour: string;
}

const SIGNS: Readonly<Record<EventRole, RoleSign>> = {
  guest: { letters: "Gu", colour: "var(--accent)" },
  host: { letters: "Ho", colour: "var(--accent)" },
  "co-chair": { letters: "Co", colour: "var(--warm)" },
  speaker: { letters: "Sp", colour: "var(--warm)" },
  signatory: { letters: "Si", colour: "var(--warm)" },
  presenter: { letters: "Pr", colour: "var(--gold)" },
  recipient: { letters: "Re", colour: "var(--gold)" },
  attendee: { letters: "At", colour: "var(--muted)" },
  "honour-guard": { letters: "HG", colour: "var(--muted)" },
};

/** Somebody in an event, at a place. */
interface RoleMark {
  readonly x: number;
  readonly y: number;
  readonly role: string | undefined;
  readonly tip: string;
}

/** Discs with the letters of the roles, and rings where the role is unknown. */
function roleMarks(items: readonly RoleMark[]): readonly Markish[] {
  const told = items.flatMap(({ role, ...rest }) => (role === undefined ? [] : [{ ...rest, ...signOf(role) }]));
  const untold = items.filter(({ role }) => role === undefined);
  const ring = { x: "x", y: "y", title: "tip" } as const; // names of channels, not any text
  return [
    dot(told, { ...ring, r: 10.5, fill: "colour" }),
    dot(untold, { ...ring, r: 6, stroke: "var(--ink)", strokeWidth: 1.5, fill: "var(--paper)" }),
    labels(
      told.map((one) => ({ ...one, text: one.letters })),
      { textAnchor: "middle", fontSize: 11, fontWeight: 650, fill: "var(--paper)" },
    ),
  ];
}

/** What the letters mean: all roles that there are. */
function roleKey(left: number, top: number): readonly Markish[] {
  const entries = [...Object.keys(SIGNS), undefined].map((role, index) => ({
    x: left + (index % 5) * 128,
    y: top + Math.floor(index / 5) * 28,
    role,
    tip: "",
    text: role === undefined ? "Took part, role unknown" : capitalized(printed(role)),
  }));
  return [...roleMarks(entries), muted(entries.map(({ x, y, text }) => ({ x: x + 18, y, text })))];
}

function signOf(role: string): RoleSign {
  const sign = Object.entries(SIGNS).find(([name]) => name === role)?.[1];
  if (sign === undefined) throw new Error(`The role ${role} has no sign.`);
  return sign;
}
