import * as Plot from "@observablehq/plot";
import {
  type EventId,
  formatPeriod,
  getEvent,
  getPlace,
  participantsIn,
  type TimelineDay,
  timeline,
  type VisitEvent,
} from "../../../src/index.js";
import { counted } from "../words.js";
import { COLOURS, type Picture } from "./picture.js";

interface Row {
  readonly event: VisitEvent;
  readonly y: number;
}

const ROW = 42;
const LINE = 168;
const WORDS = 188;

/** The days, each with its events, and what is known of their order. */
export function timelinePicture(days: readonly TimelineDay[] = timeline()): Picture {
  const rows = rowsOf(days);
  const height = (rows.at(-1)?.y ?? 0) + ROW;
  const places = new Map(rows.map((row) => [row.event.id, row]));
  const known = rows.flatMap((row) => earlierOf(row, places));
  return {
    name: "timeline",
    title: "The visit day by day",
    description: days.map(dayInWords).join(" "),
    reading:
      "Each point is an event, on the day on which it happened. A line on the left leads from an event to a later one; where it is dashed, the order is the curators' conclusion. Events that no line connects stand in no known order within their day: no source gives a clock time.",
    plot: {
      width: 860,
      height,
      ...{ margin: 0, axis: null },
      x: { type: "linear", domain: [0, 860], range: [0, 860] },
      y: { type: "linear", domain: [0, height], range: [0, height] },
      marks: [
        Plot.ruleX(days, {
          x: LINE,
          y1: (day) => firstOf(day, places),
          y2: (day) => lastOf(day, places),
          stroke: COLOURS.line,
          strokeWidth: 2,
        }),
        Plot.text(days, {
          x: 8,
          y: (day) => firstOf(day, places),
          text: ({ date }) => formatPeriod(date, "en-GB"),
          textAnchor: "start",
          fontWeight: 650,
          fontSize: 15,
          fill: COLOURS.ink,
        }),
        ordersOf(known, false),
        ordersOf(known, true),
        Plot.dot(rows, { x: LINE, y: "y", r: 5, fill: COLOURS.accent, stroke: COLOURS.paper, strokeWidth: 1.5 }),
        Plot.text(rows, {
          x: wordsAt,
          y: (row) => row.y,
          dy: -1,
          text: ({ event }) => event.title,
          textAnchor: "start",
          fontSize: 14,
          fill: COLOURS.ink,
        }),
        Plot.text(rows, {
          x: wordsAt,
          y: (row) => row.y,
          dy: 16,
          text: ({ event }) => beside(event),
          textAnchor: "start",
          fontSize: 12,
          fill: COLOURS.muted,
        }),
      ],
    },
  };
}

/** That one event came before another. */
interface Order {
  readonly from: number;
  readonly to: number;
  readonly inferred: boolean;
}

/** The lines of the orders that a source states, or of those that were concluded. */
function ordersOf(known: readonly Order[], inferred: boolean): Plot.Arrow {
  return Plot.arrow(
    known.filter((one) => one.inferred === inferred),
    {
      ...{ x1: LINE, x2: LINE, y1: "from", y2: "to", bend: -62 },
      ...{ headLength: 7, insetStart: 7, insetEnd: 8, stroke: COLOURS.accent, strokeWidth: 1.4 },
      strokeDasharray: inferred ? "4 3" : "none",
    },
  );
}

function rowsOf(days: readonly TimelineDay[]): readonly Row[] {
  let y = 4;
  return days.flatMap(({ events }, index) => {
    if (index > 0) y += 20;
    return events.map((event) => {
      const row = { event, y: y + ROW / 2 };
      y += ROW;
      return row;
    });
  });
}

function earlierOf({ event, y }: Row, places: ReadonlyMap<EventId, Row>): readonly Order[] {
  const inferred = event.inferred?.includes("after") ?? false;
  return (event.after ?? []).flatMap((id) => {
    const from = places.get(id)?.y;
    return from === undefined ? [] : [{ from, to: y, inferred }];
  });
}

const firstOf = ({ events: [first] }: TimelineDay, places: ReadonlyMap<EventId, Row>): number =>
  first === undefined ? 0 : (places.get(first.id)?.y ?? 0);

const lastOf = ({ events }: TimelineDay, places: ReadonlyMap<EventId, Row>): number => {
  const last = events.at(-1);
  return last === undefined ? 0 : (places.get(last.id)?.y ?? 0);
};

/** What is part of another event stands further in. */
const wordsAt = ({ event }: Row): number => WORDS + (event.partOf === undefined ? 0 : 22);

function beside(event: VisitEvent): string {
  const people = participantsIn(event).length;
  return [
    getPlace(event.place)?.name,
    people === 0 ? undefined : counted(people, "person", "people"),
    event.partOf === undefined ? undefined : `part of: ${getEvent(event.partOf).title}`,
    event.inferred?.includes("date") ? "day inferred" : undefined,
  ]
    .filter((words) => words !== undefined)
    .join(" · ");
}

function dayInWords({ date, events }: TimelineDay): string {
  return `${formatPeriod(date, "en-GB")}: ${events.map(({ title }) => title).join("; ")}.`;
}
