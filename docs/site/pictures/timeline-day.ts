import { line, type Markish } from "@observablehq/plot";
import { type EventRecord, formatPeriod, type TimelineDay, type VisitEvent } from "../../../src/index.js";
import { counted } from "../words.js";
import { dayOrder, isFixed } from "./day-order.js";
import { type EventBox, lane, PADDING } from "./event-boxes.js";
import { boxes, DASHES, heading, labels, muted, routes } from "./marks.js";
import { orderRoutes } from "./order-routes.js";
import { type Part, WIDTH } from "./picture.js";

/** Above the boxes: the date, and the arrows that pass over boxes. */
const HEAD = 42;
const PASS = 16;
const BETWEEN = 12;

/** One day with its events, in the order that is known, from a height downwards. */
export function timelineDay({ date, events }: TimelineDay<VisitEvent>, top: number): Part {
  const placed = dayOrder(events);
  // The later ones higher up: so no arrow that comes down crosses a box.
  const open = placed.filter((one) => !isFixed(one)).sort((a, b) => b.first - a.first);
  const made: EventBox[] = [];
  let y = top + HEAD + (events.some(({ after = [] }: EventRecord) => after.length > 1) ? PASS : 0);
  for (const own of [placed.filter(isFixed), ...open.map((one) => [one])]) {
    made.push(...lane(own, y));
    y = (made.at(-1)?.y2 ?? y) + BETWEEN;
  }
  const whole = made.filter(({ event }) => event.partOf === undefined);
  y = Math.max(...whole.map(({ y2 }) => y2)) + PADDING;
  const marks = [
    boxes([{ x1: 0, y1: top, x2: WIDTH, y2: y }], { fill: "var(--accent-soft)", rx: 8 }),
    heading(PADDING, top + 20, formatPeriod(date, "en-GB")),
    muted([{ x: WIDTH - PADDING, y: top + 20, text: counted(events.length, "event") }], { textAnchor: "end" }),
    ...eventMarks(made),
    ...routes(orderRoutes(whole), "var(--accent)"),
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
export function whisker(x1: number, x2: number, y: number): readonly Markish[] {
  const stroke = "var(--accent)";
  return [
    line(
      [
        [x1 + 4, y],
        [x2, y],
      ],
      { stroke, strokeWidth: 2, strokeDasharray: "0.1 5", strokeLinecap: "round" },
    ),
    line(
      [
        [x2, y - 6],
        [x2, y + 6],
      ],
      { stroke, strokeWidth: 1.5 },
    ),
  ];
}
