import { line, type Markish } from "@observablehq/plot";
import { events, formatPeriod, timeline, visit } from "../../../src/index.js";
import { counted } from "../words.js";
import { boxes, DASHES, muted, routes } from "./marks.js";
import type { Part, Picture } from "./picture.js";
import { timelineDay, whisker } from "./timeline-day.js";

const BETWEEN = 14;

/** The days with their events, in the order that is known, which is that of the arrows. */
export function timelinePicture(): Picture {
  const bands: Part[] = [];
  for (const day of timeline()) bands.push(timelineDay(day, bands.length === 0 ? 0 : bottomOf(bands) + BETWEEN));
  const days = timeline().map(
    ({ date, events: own }) => `${formatPeriod(date, "en-GB")}: ${own.map(({ title }) => title).join("; ")}.`,
  );
  return {
    name: "timeline",
    heading: "Day by day",
    reading:
      "A band is a day, a box an event, and a box within a box a part of it. An arrow leads to what is known to have come later; an event with dots behind its box may have come anywhere along them. A frame or a line of dashes is what the curators concluded. No source gives a clock time, and none is drawn.",
    shows: ["events", "places"],
    title: `${visit.title}: ${counted(events.length, "event")}, day by day`,
    description: `${days.join(" ")} Arrows lead to the events that are known to have come later. No source gives a clock time.`,
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
    ...routes(
      [
        {
          points: [
            [12, y],
            [42, y],
          ],
          dashed: false,
        },
      ],
      stroke,
    ),
    ...whisker(276, 312, y),
    boxes([{ x1: 496, y1: y - 7, x2: 514, y2: y + 7 }], { ...dashes, fill: "none", rx: 3 }),
    line(
      [
        [519, y],
        [539, y],
      ],
      { ...dashes, strokeWidth: 1.5 },
    ),
    muted([
      { x: 50, y, text: "leads to what came later" },
      { x: 320, y, text: "or anywhere along the dots" },
      { x: 547, y, text: "the curators concluded the day or the order" },
      {
        x: 12,
        y: y + 24,
        text: "No source gives a clock time: the arrows are all that is known of the order within a day. The size of a box means nothing.",
      },
    ]),
  ];
}
