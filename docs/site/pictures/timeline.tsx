import type { JSX } from "preact";
import { formatDate, getPlace, timeline } from "../../../src/index.js";
import { counted } from "../words.js";
import { dayOrder, isOrderInferred, longestSequence, type Placed } from "./day-order.js";
import { dayOf, SHORT_NAMES } from "./event-names.js";
import type { Part, Picture, PictureTable, Room } from "./picture.js";
import { Arrow, LINE, Lines, Linked, legend, wrapped } from "./shapes.js";

type Day = ReturnType<typeof timeline>[number];

const PADDING = 10;
const GAP = 10;
/** The height of the date of a day, and of an arrow. */
const HEAD = 34;
const ARROW = 24;

const days = timeline();

/** The days, one beside the other on a desk, with their events in the order that is known. */
export function timelinePicture(): Picture {
  const busiest = days.reduce((most, day) => (day.events.length > most.events.length ? day : most));
  const sequence = longestSequence(busiest.events);
  const [first] = busiest.events;
  return {
    name: "timeline",
    heading: "Day by day",
    title: `${sequence.length} of the ${counted(busiest.events.length, "event")} on ${first && dayOf(first)} followed each other in a known order`,
    reading:
      "Read each day downwards. An arrow leads to an event that came later; between events without arrows the order is unknown. A box within a box is part of that event. No source gives clock times.",
    description: days
      .map(({ date, events }) => `${formatDate(date, "en-GB")}: ${events.map(({ title }) => title).join("; ")}.`)
      .join(" "),
    shows: ["events", "places"],
    table: table(),
    draw,
  };
}

function table(): PictureTable {
  const all = days.flatMap(({ events }) => events);
  const titleOf = (wanted: string | undefined): string => all.find(({ id }) => id === wanted)?.title ?? "";
  return {
    columns: ["Event", "Day", "Place", "Part of", "Came after", "Inferred"],
    rows: all.map((event) => ({
      id: event.id,
      cells: [
        event.title,
        event.date,
        getPlace(event.place)?.name ?? "",
        titleOf(event.partOf),
        (event.after ?? []).map(titleOf).join("; "),
        (event.inferred ?? []).filter((field) => /^(date|after)/.test(field)).join("; "),
      ],
    })),
  };
}

function draw({ width, isNarrow }: Room): Part {
  const placed = days.map(({ events }) => dayOrder(events));
  const most = placed.map((own) => Math.max(...own.map(({ row }) => own.filter((one) => one.row === row).length)));
  const sum = most.reduce((total, one) => total + one, 0);
  const parts: { readonly part: Part; readonly x: number; readonly y: number; readonly width: number }[] = [];
  for (const [index, day] of days.entries()) {
    const own = isNarrow ? width : ((width - GAP * (days.length - 1)) * (most[index] ?? 1)) / sum;
    const before = parts.at(-1);
    const x = isNarrow || before === undefined ? 0 : before.x + before.width + GAP;
    const y = isNarrow && before !== undefined ? before.y + before.part.bottom + GAP : 0;
    parts.push({ part: dayPart(day, placed[index] ?? [], { width: own, isNarrow }), x, y, width: own });
  }
  const bottom = Math.max(...parts.map(({ part, y }) => y + part.bottom));
  const key = legend(
    [
      [<Arrow from={[-17, 0]} to={[17, 0]} />, "came later, as sources state"],
      [<Arrow from={[-17, 0]} to={[17, 0]} dashed />, "came later: inferred"],
      [<rect class="box dashed" x={-15} y={-8} width={30} height={16} rx={4} />, "the day is inferred"],
    ],
    bottom + 14,
    width,
  );
  return {
    bottom: key.bottom,
    content: (
      <>
        {parts.map(({ part, x, y, width: own }) => (
          <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
            <rect class="ground" width={own} height={isNarrow ? part.bottom : bottom} rx={8} />
            {part.content}
          </g>
        ))}
        {key.content}
      </>
    ),
  };
}

/** An event as a box, with its title in lines and the boxes of its parts below them. */
interface Box {
  readonly placed: Placed;
  readonly x1: number;
  readonly x2: number;
  readonly height: number;
}

function dayPart({ date }: Day, placed: readonly Placed[], room: Room): Part {
  const inner = room.width - 2 * PADDING + GAP;
  const boxes = placed.map((one): Box => {
    const [x1, x2] = [PADDING + one.from * inner, PADDING + one.to * inner - GAP];
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
        <Lines x={PADDING} y={22} lines={[formatDate(date, "en-GB")]} class="strong" />
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
    <Linked to={event.id} label={`${nameOf(event, room)}, ${formatDate(event.date, "en-GB")}: ${event.summary}`}>
      <rect class={isInferred ? "box dashed" : "box"} x={x1} width={x2 - x1} height={height} rx={5} />
      <Lines x={(x1 + x2) / 2} y={top} lines={lines} class="middle" />
    </Linked>
  );
}

const heightOf = (lines: readonly string[]): number => lines.length * LINE + 12;

function linesOf(event: Placed["event"], width: number, room: Room): readonly string[] {
  return wrapped(nameOf(event, room), width - 10);
}

function nameOf({ id, title }: Placed["event"], { isNarrow }: Room): string {
  const short: Readonly<Record<string, string>> = SHORT_NAMES;
  return isNarrow ? (short[id] ?? title) : title;
}
