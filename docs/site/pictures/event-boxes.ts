import { type AnyIds, formatDate, type VisitEvent } from "../../../src/index.js";
import { isFixed, type Placed } from "./day-order.js";
import { type Box, widthOf, wrapped } from "./marks.js";
import { WIDTH } from "./picture.js";

/** The longest order that is known of a day has so many events. */
const COLUMNS = 6;
const GAP = 18;
export const PADDING = 12;
const COLUMN = (WIDTH - 2 * PADDING - (COLUMNS - 1) * GAP) / COLUMNS;
/** Between a box and the boxes within it. */
const INSET = 10;
/** The least room for the dots behind a box whose place is open. */
const DOTS = 24;
const LINE = 15;
const SIZE = 12;

/** An event as a box with its title in lines. */
export interface EventBox extends Box {
  readonly event: VisitEvent<AnyIds>;
  readonly lines: readonly string[];
  /** How far to the right it may belong, where its place among the others is open. */
  readonly until?: number;
}

/** One lane of a day: its boxes, all equally high, so that the arrows between them are straight. */
export function lane(placed: readonly Placed[], top: number): readonly EventBox[] {
  const drafts = placed.map((one) => {
    const [x1, room] = [startOf(one.first), endOf(one.last) - startOf(one.first)];
    const { title } = one.event;
    const width = isFixed(one) ? room : Math.min(room - DOTS, widthOf(title, SIZE) + 16);
    const share = (width - INSET) / one.parts.length;
    const parts = one.parts.map((part, index) => box(part, x1 + INSET + index * share, share - INSET));
    return { one, x1, x2: x1 + width, lines: wrapped(title, width - 8, SIZE), parts };
  });
  const heights = drafts.map(
    ({ lines, parts }) => heightOf(lines) + Math.max(0, ...parts.map(({ lines }) => heightOf(lines) + INSET)),
  );
  const bottom = top + Math.max(...heights);
  return drafts.flatMap(({ one, x1, x2, lines, parts }) => [
    {
      event: one.event,
      ...{ x1, x2, y1: top, y2: bottom, lines, tip: tipOf(one.event) },
      ...(isFixed(one) ? {} : { until: endOf(one.last) }),
    },
    ...parts.map((part) => ({ ...part, y1: top + heightOf(lines), y2: bottom - INSET })),
  ]);
}

function box(event: VisitEvent<AnyIds>, x1: number, width: number): Omit<EventBox, "y1" | "y2"> {
  return { event, x1, x2: x1 + width, lines: wrapped(event.title, width - 8, SIZE), tip: tipOf(event) };
}

const heightOf = (lines: readonly string[]): number => lines.length * LINE + 14;
const startOf = (column: number): number => PADDING + column * (COLUMN + GAP);
const endOf = (column: number): number => startOf(column) + COLUMN;

function tipOf({ title, date, summary }: VisitEvent<AnyIds>): string {
  return `${title}, ${formatDate(date, "en-GB")}: ${summary}`;
}
