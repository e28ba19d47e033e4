import type { Markish } from "@observablehq/plot";
import {
  type AnyIds,
  events,
  formatDate,
  type TimelineDay,
  timeline,
  type VisitEvent,
  visit,
} from "../../../src/index.js";
import { counted } from "../words.js";
import { dayOrder, lanesOf } from "./day-order.js";
import { type EventBox, lane, PADDING } from "./event-boxes.js";
import { arrow, boxes, DASHES, heading, labels, muted, straight } from "./marks.js";
import { orderArrows } from "./order-arrows.js";
import { type Part, type Picture, WIDTH } from "./picture.js";

/** Between the days. */
const BETWEEN = 14;
/** Above the boxes: the date, and the arrows that pass over boxes. */
const HEAD = 42;
const PASS = 16;
/** Between the lanes of a day. */
const BELOW = 12;

/** The days with their events, in the order that is known, which is that of the arrows. */
export function timelinePicture(): Picture {
  const bands: Part[] = [];
  for (const day of timeline()) bands.push(timelineDay(day, bands.length === 0 ? 0 : bottomOf(bands) + BETWEEN));
  const days = timeline().map(
    ({ date, events: own }) => `${formatDate(date, "en-GB")}: ${own.map(({ title }) => title).join("; ")}.`,
  );
  return {
    name: "timeline",
    heading: "Day by day",
    reading:
      "Each band is a day and each box an event; a box within a box is part of that event. An arrow points to a later event. Dots after a box mean that the event may have happened anywhere along them. Dashes mean that the day or the order is inferred. No source gives a clock time.",
    shows: ["events", "places"],
    title: `${visit.title}: ${counted(events.length, "event")}, day by day`,
    description: `${days.join(" ")} Arrows point to events that are known to be later. No source gives a clock time.`,
    height: bottomOf(bands) + 58,
    marks: [...bands.flatMap(({ marks }) => marks), ...key(bottomOf(bands) + 20)],
  };
}

const bottomOf = (bands: readonly Part[]): number => bands.at(-1)?.bottom ?? 0;

/** What the signs mean. */
function key(y: number): readonly Markish[] {
  const stroke = "var(--accent)";
  const dashes = { stroke, strokeDasharray: DASHES };
  return [
    ...arrow({ stroke, dashed: false }, [12, y], [42, y]),
    ...whisker(276, 312, y),
    boxes([{ x1: 496, y1: y - 7, x2: 514, y2: y + 7 }], { ...dashes, fill: "none", rx: 3 }),
    straight([519, y], [539, y], { ...dashes, strokeWidth: 1.5 }),
    muted([
      { x: 50, y, text: "points to a later event" },
      { x: 320, y, text: "anywhere along the dots" },
      { x: 547, y, text: "the day or the order is inferred" },
      {
        x: 12,
        y: y + 24,
        text: "No source gives a clock time: only the arrows show the order within a day. The size of a box has no meaning.",
      },
    ]),
  ];
}

/** One day with its events, in the order that is known, from a height downwards. */
function timelineDay({ date, events }: TimelineDay<VisitEvent>, top: number): Part {
  const made: EventBox[] = [];
  let y = top + HEAD + (events.some(({ after = [] }: VisitEvent<AnyIds>) => after.length > 1) ? PASS : 0);
  for (const own of lanesOf(dayOrder(events))) {
    made.push(...lane(own, y));
    y = (made.at(-1)?.y2 ?? y) + BELOW;
  }
  const whole = made.filter(({ event }) => event.partOf === undefined);
  y = Math.max(...whole.map(({ y2 }) => y2)) + PADDING;
  const marks = [
    boxes([{ x1: 0, y1: top, x2: WIDTH, y2: y }], { fill: "var(--accent-soft)", rx: 8 }),
    heading(PADDING, top + 20, formatDate(date, "en-GB")),
    muted([{ x: WIDTH - PADDING, y: top + 20, text: counted(events.length, "event") }], { textAnchor: "end" }),
    ...eventMarks(made),
    ...orderArrows(whole),
  ];
  return { marks, bottom: y };
}

/** The boxes with their titles, and the dots up to where those may belong whose place is open. */
function eventMarks(made: readonly EventBox[]): readonly Markish[] {
  const frame = { fill: "var(--raised)", stroke: "var(--accent)", rx: 5 };
  const titles = made.map((box) => {
    const hasParts = made.some(({ event }) => event.partOf === box.event.id);
    const height = box.lines.length * 15;
    return {
      x: (box.x1 + box.x2) / 2,
      y: hasParts ? box.y1 + 8 + height / 2 : (box.y1 + box.y2) / 2,
      text: box.lines.join("\n"),
      tip: box.tip ?? "",
    };
  });
  return [
    boxes(
      made.filter((one) => !isInferred(one)),
      frame,
    ),
    boxes(made.filter(isInferred), { ...frame, strokeDasharray: DASHES }),
    labels(titles, { textAnchor: "middle" }),
    ...made.flatMap(({ x2, y1, y2, until }) => (until === undefined ? [] : whisker(x2, until, (y1 + y2) / 2))),
  ];
}

function isInferred({ event }: EventBox): boolean {
  return event.inferred?.includes("date") ?? false;
}

/** Dots that end at a bar. */
function whisker(x1: number, x2: number, y: number): readonly Markish[] {
  const stroke = "var(--accent)";
  return [
    straight([x1 + 4, y], [x2, y], { stroke, strokeWidth: 2, strokeDasharray: "0.1 5", strokeLinecap: "round" }),
    straight([x2, y - 6], [x2, y + 6], { stroke, strokeWidth: 1.5 }),
  ];
}
