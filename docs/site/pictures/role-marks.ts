import { dot, type Markish } from "@observablehq/plot";
import type { EventRole } from "../../../src/index.js";
import { capitalized, printed } from "../words.js";
import { labels, muted } from "./marks.js";

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
export interface RoleMark {
  readonly x: number;
  readonly y: number;
  readonly role: string | undefined;
  readonly tip: string;
}

/** Discs with the letters of the roles, and rings where no role is told. */
export function roleMarks(items: readonly RoleMark[]): readonly Markish[] {
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
export function roleKey(left: number, top: number): readonly Markish[] {
  const entries = [...Object.keys(SIGNS), undefined].map((role, index) => ({
    x: left + (index % 5) * 128,
    y: top + Math.floor(index / 5) * 28,
    role,
    tip: "",
    text: role === undefined ? "Took part, no role told" : capitalized(roleName(role)),
  }));
  return [...roleMarks(entries), muted(entries.map(({ x, y, text }) => ({ x: x + 18, y, text })))];
}

/** A role as one would print it. */
export function roleName(role: string): string {
  return role === "co-chair" ? role : printed(role);
}

function signOf(role: string): RoleSign {
  const sign = Object.entries(SIGNS).find(([name]) => name === role)?.[1];
  if (sign === undefined) throw new Error(`The role ${role} has no sign.`);
  return sign;
}
