import type { JSX } from "preact";
import { type EdtfDate, getPlace, timeline } from "../../../src/index.js";
import { heldEvents } from "../held-events.js";
import { called, day, isEnglish, say } from "../language.js";
import { pathWords } from "../records/path-words.js";
import { dayOrder, isOrderInferred, longestSequence, type Placed } from "./day-order.js";
import { dayOf, shortDayOf, shortNameOf } from "./event-names.js";
import { type Part, type Picture, type PictureTable, type Room, tableOf } from "./picture.js";
import { Arrow, LINE, Lines, Linked, unwrapped, widthOf, withLegend, wrapped } from "./shapes.js";

const PADDING = 10;
const GAP = 10;
/** The height of the date of a day, and of an arrow. */
const HEAD = 34;
const ARROW = 24;

const days = timeline(heldEvents);

/** The days, one beside the other on a desk, with their events in the order that is known. */
export function timelinePicture(): Picture {
  const busiest = days.reduce((most, one) => (one.events.length > most.events.length ? one : most));
  const known = longestSequence(busiest.events).length;
  return {
    name: "timeline",
    heading: say("pictures.heading.timeline"),
    title: say("pictures.timeline.finding", { known, n: busiest.events.length, day: dayOf(busiest.date) }),
    reading: say("pictures.timeline.reading"),
    description: days
      .map(({ date, events }) => `${day(date)}: ${events.map((event) => called(event)).join("; ")}.`)
      .join(" "),
    shows: ["events", "places"],
    table: table(),
    draw,
  };
}

function table(): PictureTable {
  const all = days.flatMap(({ events }) => events);
  const titlesOf = (wanted: readonly (string | undefined)[]): string =>
    wanted.flatMap((one) => all.filter(({ id }) => id === one).map((event) => called(event))).join("; ");
  return tableOf(all, [
    ["explore.event", called],
    ["explore.filter.date", ({ date }) => date],
    ["explore.place", (event) => placeOf(event) ?? ""],
    ["explore.filter.partOf", ({ partOf }) => titlesOf([partOf])],
    ["pictures.timeline.cameAfter", ({ after = [] }) => titlesOf(after)],
    [
      "explore.filter.inferred",
      ({ inferred = [] }) => pathWords(inferred.filter((field) => /^(date|after)/.test(field))),
    ],
  ]);
}

function draw({ width, isNarrow }: Room): Part {
  const placed = days.map(({ events }) => dayOrder(events));
  const most = placed.map((own) => Math.max(...own.map(({ row }) => own.filter((one) => one.row === row).length)));
  // The date above is bold.
  const titles = days.map(({ date }) => 1.15 * widthOf(shortDayOf(date), 14) + 2 * PADDING);
  const needs = placed.map((own, index) => Math.max(needOf(own, most[index] ?? 1), titles[index] ?? 0));
  const [least, sum] = [sumOf(needs), sumOf(most)];
  const free = width - GAP * (days.length - 1) - least;
  const widths = needs.map((need, index) => {
    if (isNarrow) return width;
    return free < 0 ? need * (1 + free / least) : need + (free * (most[index] ?? 1)) / sum;
  });
  const write = (date: EdtfDate, room: number): string =>
    [day, dayOf].find((one) => widthOf(one(date), 14) <= room - 2 * PADDING)?.(date) ?? shortDayOf(date);
  const parts: { readonly part: Part; readonly x: number; readonly y: number; readonly width: number }[] = [];
  for (const [index, one] of days.entries()) {
    const own = widths[index] ?? width;
    const before = parts.at(-1);
    const x = isNarrow || before === undefined ? 0 : before.x + before.width + GAP;
    const y = isNarrow && before !== undefined ? before.y + before.part.bottom + GAP : 0;
    parts.push({
      part: dayPart(write(one.date, own), placed[index] ?? [], { width: own, isNarrow }),
      x,
      y,
      width: own,
    });
  }
  const bottom = Math.max(...parts.map(({ part, y }) => y + part.bottom));
  const content = parts.map(({ part, x, y, width: own }) => (
    <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
      <rect class="ground" width={own} height={isNarrow ? part.bottom : bottom} rx={8} />
      {part.content}
    </g>
  ));
  return withLegend(
    { content: <>{content}</>, bottom },
    [
      [<Arrow from={[-17, 0]} to={[17, 0]} />, say("pictures.timeline.later")],
      [<Arrow from={[-17, 0]} to={[17, 0]} dashed />, say("pictures.timeline.laterInferred")],
      [<rect class="box dashed" x={-15} y={-8} width={30} height={16} rx={4} />, say("pictures.timeline.dayInferred")],
    ],
    width,
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The width that a day needs, so that no word of a short name in its fullest row leaves its box. */
function needOf(placed: readonly Placed[], columns: number): number {
  const wordOf = (event: Placed["event"]): number =>
    Math.max(
      ...shortNameOf(event)
        .split(" ")
        .map((word) => widthOf(word)),
    );
  const fullest = placed.filter(({ row }) => placed.filter((one) => one.row === row).length === columns);
  const boxes = fullest.flatMap(({ event, parts }) => [
    wordOf(event),
    ...parts.map((part) => wordOf(part) + 2 * PADDING),
  ]);
  return columns * (Math.max(...boxes) + 12) + (columns - 1) * GAP + 2 * PADDING;
}

/** An event as a box, with its title in lines and the boxes of its parts below them. */
interface Box {
  readonly placed: Placed;
  readonly x1: number;
  readonly x2: number;
  readonly height: number;
}

function dayPart(title: string, placed: readonly Placed[], room: Room): Part {
  const gap = room.isNarrow ? GAP / 2 : GAP;
  const inner = room.width - 2 * PADDING + gap;
  const boxes = placed.map((one): Box => {
    const [x1, x2] = [PADDING + one.from * inner, PADDING + one.to * inner - gap];
    const parts = one.parts.map((part) => heightOf(linesOf(part, x2 - x1 - 2 * PADDING, room)) + 8);
    return {
      placed: one,
      ...{ x1, x2 },
      height: parts.reduce(
        (sum, height) => sum + height,
        (parts.length === 0 ? 0 : 4) + heightOf(linesOf(one.event, x2 - x1, room)),
      ),
    };
  });
  const rows = Array.from({ length: Math.max(...placed.map(({ row }) => row)) + 1 }, (_, row) =>
    Math.max(...boxes.filter(({ placed: own }) => own.row === row).map(({ height }) => height)),
  );
  const topOf = (row: number): number => rows.slice(0, row).reduce((sum, height) => sum + height + ARROW, HEAD);
  return {
    bottom: topOf(rows.length) - ARROW + PADDING,
    content: (
      <>
        <Lines x={PADDING} y={22} lines={[title]} class="strong" />
        {boxes.map((box) => (
          <g key={box.placed.event.id} transform={`translate(0 ${topOf(box.placed.row)})`}>
            <EventBox
              event={box.placed.event}
              {...{ x1: box.x1, x2: box.x2, height: rows[box.placed.row] ?? 0, room }}
              hasParts={box.placed.parts.length > 0}
            />
            <Parts box={box} room={room} />
          </g>
        ))}
        {boxes.flatMap((box) =>
          box.placed.follows.map((earlier) => {
            const from = boxes.find(({ placed: own }) => own.event === earlier);
            if (from === undefined) return null;
            const x = (Math.max(from.x1, box.x1) + Math.min(from.x2, box.x2)) / 2;
            const y = topOf(from.placed.row) + (rows[from.placed.row] ?? 0);
            const dashed = isOrderInferred(box.placed.event, earlier.id);
            return (
              <Arrow
                key={`${earlier.id} ${box.placed.event.id}`}
                from={[x, y + 2]}
                to={[x, topOf(box.placed.row) - 2]}
                dashed={dashed}
              />
            );
          }),
        )}
      </>
    ),
  };
}

function Parts({ box: { placed, x1, x2 }, room }: { readonly box: Box; readonly room: Room }): JSX.Element {
  let y = heightOf(linesOf(placed.event, x2 - x1, room)) + 1;
  return (
    <>
      {placed.parts.map((event) => {
        const height = heightOf(linesOf(event, x2 - x1 - 2 * PADDING, room));
        const top = y;
        y += height + 8;
        return (
          <g key={event.id} transform={`translate(0 ${top})`}>
            <EventBox event={event} x1={x1 + PADDING} x2={x2 - PADDING} height={height} room={room} />
          </g>
        );
      })}
    </>
  );
}

interface EventBoxProps {
  readonly event: Placed["event"];
  readonly x1: number;
  readonly x2: number;
  readonly height: number;
  readonly room: Room;
  readonly hasParts?: boolean;
}

function EventBox({ event, x1, x2, height, room, hasParts = false }: EventBoxProps): JSX.Element {
  const isInferred = event.inferred?.includes("date") === true;
  const lines = linesOf(event, x2 - x1, room);
  const top = hasParts ? 19 : 19 + (height - heightOf(lines)) / 2;
  return (
    <Linked to={event.id} label={labelOf(event, unwrapped(lines))}>
      <rect class={isInferred ? "box dashed" : "box"} x={x1} width={x2 - x1} height={height} rx={5} />
      <Lines x={(x1 + x2) / 2} y={top} lines={lines} class="middle" />
    </Linked>
  );
}

const heightOf = (lines: readonly string[]): number => lines.length * LINE + 12;

/** What a box says: the title, or the short name where a word of the title would leave the box. */
function linesOf(event: Placed["event"], width: number, room: Room): readonly string[] {
  const title = wrapped(called(event), width - 10);
  const fits = title.every((line) => widthOf(line) <= width - 10);
  return !room.isNarrow && fits ? title : wrapped(shortNameOf(event), width - 10);
}

/** What a pointer is told of a box: the summary, or the title and the place in the languages that have no summaries. */
function labelOf(event: Placed["event"], name: string): string {
  if (isEnglish()) return `${name}, ${day(event.date)}: ${event.summary}`;
  return [...new Set([name, called(event)]), placeOf(event) ?? [], day(event.date)].flat().join(", ");
}

function placeOf(event: Placed["event"]): string | undefined {
  const place = getPlace(event.place);
  return place && called(place);
}
