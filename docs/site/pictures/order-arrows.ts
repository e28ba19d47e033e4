import type { Markish } from "@observablehq/plot";
import { isInferred } from "../words.js";
import type { EventBox } from "./event-boxes.js";
import { arrow, type Point } from "./marks.js";

/** How far above the boxes an arrow passes over those between its ends. */
const OVER = 15;
/** How far from the left side of a box an arrow enters it from below. */
const ENTRY = 20;

/** An arrow for each event that another is known to come after: dashed if the order is inferred. */
export function orderArrows(boxes: readonly EventBox[]): readonly Markish[] {
  return boxes.flatMap((to) =>
    (to.event.after ?? []).flatMap((id) => {
      const from = boxes.find(({ event }) => event.id === id);
      const dashed = isInferred(to.event, `after.${id}`);
      return from === undefined ? [] : arrow({ stroke: "var(--accent)", dashed }, ...pointsOf(from, to, boxes));
    }),
  );
}

function pointsOf(from: EventBox, to: EventBox, boxes: readonly EventBox[]): readonly Point[] {
  const middle = (to.y1 + to.y2) / 2;
  const down = (from.x1 + from.x2) / 2;
  if (to.y1 > from.y2)
    return [
      [down, from.y2],
      [down, middle],
      [to.x1 - 2, middle],
    ];
  if (from.y1 > to.y2) {
    // From a lane below, up through the space before the next box.
    const up = to.x1 + ENTRY;
    return [
      [from.x2, (from.y1 + from.y2) / 2],
      [up, (from.y1 + from.y2) / 2],
      [up, to.y2 + 2],
    ];
  }
  const isBetween = ({ x1, x2, y1 }: EventBox): boolean => y1 === from.y1 && x1 > from.x2 && x2 < to.x1;
  if (!boxes.some(isBetween))
    return [
      [from.x2, middle],
      [to.x1 - 2, middle],
    ];
  const above = from.y1 - OVER;
  const end = (to.x1 + to.x2) / 2;
  return [
    [down, from.y1],
    [down, above],
    [end, above],
    [end, to.y1 - 2],
  ];
}
