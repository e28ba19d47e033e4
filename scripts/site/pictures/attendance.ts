import * as Plot from "@observablehq/plot";
import {
  events as allEvents,
  getOrganization,
  organizationsIn,
  type Participant,
  participants,
  participantsIn,
  type VisitEvent,
} from "../../../src/index.js";
import { printed } from "../words.js";
import { COLOURS, type Picture } from "./picture.js";

const HEAD = 174;
const ROW = 64;
const FIRST = 336;
const STEP = 60;

/** An event with its place in the picture. */
interface Row {
  readonly event: VisitEvent;
  readonly y: number;
  readonly people: readonly Person[];
}

interface Person {
  readonly x: number;
  readonly y: number;
  readonly role: string;
}

/** Who took part in what: the people in columns, the events in rows, organizations and groups below the titles. */
export function attendancePicture(events: readonly VisitEvent[] = allEvents): Picture {
  const rows = events.map(rowOf);
  const people = rows.flatMap((row) => row.people);
  const height = HEAD + events.length * ROW + 4;
  return {
    name: "attendance",
    title: "Who took part in what",
    description: events.map(inWords).join(" "),
    reading:
      "A point stands where a source has the person take part, with the role in that event below it, where one is told. The organizations and the unnamed groups stand below the title. Others may have been there: an empty place means only that no source says so.",
    plot: {
      width: 860,
      height,
      ...{ margin: 0, axis: null },
      x: { type: "linear", domain: [0, 860], range: [0, 860] },
      y: { type: "linear", domain: [0, height], range: [0, height] },
      marks: [
        Plot.text(participants, {
          x: xOf,
          y: HEAD - 8,
          text: "name",
          rotate: -90,
          textAnchor: "start",
          fontSize: 12,
          fontWeight: 600,
          fill: COLOURS.ink,
          dx: 0,
        }),
        Plot.ruleY(rows, { x1: 8, x2: 856, y: ({ y }: Row) => y - ROW / 2, stroke: COLOURS.line }),
        Plot.text(rows, {
          x: 8,
          y: ({ y }: Row) => y - ROW / 2 + 5,
          lineAnchor: "top",
          text: ({ event }: Row) => event.title,
          textAnchor: "start",
          lineWidth: 24,
          lineHeight: 1.15,
          fontSize: 12.5,
          fill: COLOURS.ink,
        }),
        Plot.text(rows, {
          x: 8,
          y: ({ y }: Row) => y + ROW / 2 - 5,
          lineAnchor: "bottom",
          text: ({ event }: Row) => othersIn(event).join(", "),
          textAnchor: "start",
          lineWidth: 27,
          lineHeight: 1.1,
          fontSize: 11,
          fill: COLOURS.muted,
        }),
        Plot.dot(people, { x: "x", y: "y", r: 6, fill: COLOURS.accent }),
        Plot.text(people, { x: "x", y: "y", dy: 16, text: "role", fontSize: 11, fill: COLOURS.muted }),
      ],
    },
  };
}

function rowOf(event: VisitEvent, index: number): Row {
  const y = HEAD + index * ROW + ROW / 2;
  const people = participantsIn(event).map(({ participant, role }): Person => {
    return { x: xOf(participant), y: y - 6, role: role === undefined ? "" : printed(role) };
  });
  return { event, y, people };
}

const xOf = (participant: Participant): number =>
  FIRST + participants.findIndex(({ id }) => id === participant.id) * STEP;

/** The organizations and the unnamed groups of an event. */
function othersIn(event: VisitEvent): readonly string[] {
  const organizations = organizationsIn(event).map(({ organization }) => getOrganization(organization.id).name);
  return [...organizations, ...(event.participants ?? []).flatMap((entry) => ("group" in entry ? entry.group : []))];
}

function inWords(event: VisitEvent): string {
  const people = participantsIn(event).map(({ participant, role }) =>
    role === undefined ? participant.name : `${participant.name} (${printed(role)})`,
  );
  const all = [...people, ...othersIn(event)];
  return `${event.title}: ${all.length === 0 ? "nobody is named" : all.join(", ")}.`;
}
