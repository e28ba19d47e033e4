import { Fragment, type JSX } from "preact";
import { type EventRole, events, formatDate, timeline } from "../../../src/index.js";
import { counted, isInferred, printed } from "../words.js";
import { type Attended, type Attendee, attendeeGroups } from "./attendees.js";
import { dayOf, SHORT_NAMES } from "./event-names.js";
import type { Part, Picture, PictureTable, Room } from "./picture.js";
import { LINE, Lines, Linked, legend, wrapped } from "./shapes.js";

const HEAD = 164;
const ROW = 24;
const COUNT = 18;

const groups = attendeeGroups();
const days = timeline();

/** Who took part in which event. */
export function attendancePicture(): Picture {
  const [first, second, ...others] = groups
    .flatMap(({ attendees }) => attendees)
    .sort((a, b) => b.attended.length - a.attended.length);
  const most = others[0]?.attended.length ?? 0;
  const numberOf = (one: Attendee | undefined): string => `${familyName(one)} at ${one?.attended.length}`;
  const all = first?.attended.length === events.length ? "all " : "";
  return {
    name: "attendance",
    heading: "Who was where",
    title: `${familyName(first)} was at ${all}${counted(first?.attended.length ?? 0, "event")}, ${numberOf(second)}; the sources place no one else at more than ${most}`,
    reading:
      "Each row is a person, an organization or a group, with the number of its events. Each column is an event. Others may have taken part whom no source mentions.",
    description: events.map(told).join(" "),
    shows: ["events", "participants", "organizations"],
    table: table(),
    draw,
  };
}

const familyName = (one: Attendee | undefined): string => one?.name.split(" ").at(-1) ?? "";

function told({ id, title }: (typeof events)[number]): string {
  const present = everybody(id).map(({ name, role }) => (role === undefined ? name : `${name} (${printed(role)})`));
  return `${title}: ${present.join(", ")}.`;
}

function everybody(id: string): readonly { readonly name: string; readonly role?: EventRole }[] {
  return groups.flatMap(({ attendees }) =>
    attendees.flatMap(({ name, attended }) =>
      attended
        .filter(({ event }) => event.id === id)
        .map(({ role }) => (role === undefined ? { name } : { name, role })),
    ),
  );
}

function table(): PictureTable {
  return {
    columns: ["Who", "Kind", "Event", "Day", "Role in the event", "Inferred"],
    rows: groups.flatMap(({ title, attendees }) =>
      attendees.flatMap((attendee) =>
        attendee.attended.map((one) => ({
          id: one.event.id,
          cells: [
            attendee.name,
            title.toLowerCase(),
            one.event.title,
            one.event.date,
            one.role === undefined ? "" : printed(one.role),
            isGuessed(attendee, one) ? "yes" : "no",
          ],
        })),
      ),
    ),
  };
}

function isGuessed({ id, name }: Attendee, { event }: Attended): boolean {
  return isInferred(event, `participants.${id ?? name}`);
}

function draw({ width, isNarrow }: Room): Part {
  const left = isNarrow ? 178 : 260;
  const step = (width - left - (isNarrow ? 4 : 20)) / events.length;
  const ordered = days.flatMap((day) => day.events);
  const xOf = (id: string): number => left + (ordered.findIndex((event) => event.id === id) + 0.5) * step;
  let y = HEAD;
  const rows = groups.map(({ title, attendees }) => {
    const head = y + 20;
    y += 28;
    const own = attendees.map((attendee) => {
      const lines = wrapped(attendee.name, left - COUNT - 8);
      const middle = y + (lines.length * LINE) / 2 + 4;
      y += Math.max(ROW, lines.length * LINE + 8);
      return { attendee, lines, middle };
    });
    return { title, head, own };
  });
  const key = legend(
    [
      [<Mark x={0} y={0} hasRole inferred={false} />, "took part, in a role that a source gives"],
      [<Mark x={0} y={0} hasRole={false} inferred={false} />, "took part, no role given"],
      [<Mark x={0} y={0} hasRole={false} inferred />, "inferred"],
    ],
    y + 14,
    width,
  );
  return {
    bottom: key.bottom,
    content: (
      <>
        {days.map(({ date, events: own }) => {
          const from = xOf(own[0]?.id ?? "") - step / 2;
          return (
            <Fragment key={date}>
              <rect class="ground" x={from + 1} y={0} width={own.length * step - 2} height={y} rx={5} />
              <Lines
                x={from + 3}
                y={15}
                lines={[isNarrow ? dayOf({ date }).replace(/ (\w{3})\w+$/, " $1") : formatDate(date, "en-GB")]}
                class="muted"
              />
            </Fragment>
          );
        })}
        {ordered.map((event) => (
          <Linked
            key={event.id}
            to={event.id}
            label={`${SHORT_NAMES[event.id]}: ${event.title}, ${formatDate(event.date, "en-GB")}`}
          >
            <text class="column" transform={`translate(${xOf(event.id) + 4} ${HEAD + 10}) rotate(-90)`}>
              {SHORT_NAMES[event.id]}
            </text>
          </Linked>
        ))}
        {rows.map(({ title, head, own }) => (
          <Fragment key={title}>
            <Lines x={0} y={head} lines={[title]} class="muted" />
            {own.map(({ attendee, lines, middle }) => (
              <Row key={attendee.name} {...{ attendee, lines, middle, left, xOf, width }} />
            ))}
          </Fragment>
        ))}
        {key.content}
      </>
    ),
  };
}

interface RowProps {
  readonly attendee: Attendee;
  readonly lines: readonly string[];
  readonly middle: number;
  readonly left: number;
  readonly width: number;
  readonly xOf: (id: string) => number;
}

function Row({ attendee, lines, middle, left, width, xOf }: RowProps): JSX.Element {
  const { id, name, attended } = attendee;
  const label = <Lines x={0} y={middle + 4 - ((lines.length - 1) * LINE) / 2} lines={lines} />;
  return (
    <>
      <path class="rule" d={`M0 ${middle + Math.max(12, lines.length * 8 + 4)}H${width}`} />
      {id === undefined ? (
        label
      ) : (
        <Linked to={id} label={`${name}, ${counted(attended.length, "event")}`}>
          {label}
        </Linked>
      )}
      <Lines x={left - 10} y={middle + 4} lines={[String(attended.length)]} class="end" />
      {attended.map((one) => (
        <Linked
          key={one.event.id}
          to={one.event.id}
          label={`${name}, ${one.role === undefined ? "took part" : printed(one.role)}: ${one.event.title}`}
          again
        >
          <Mark x={xOf(one.event.id)} y={middle} hasRole={one.role !== undefined} inferred={isGuessed(attendee, one)} />
        </Linked>
      ))}
    </>
  );
}

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly hasRole: boolean;
  readonly inferred: boolean;
}

/** Full where the role is known, a ring where it is not, dashed where it is inferred that they took part. */
function Mark({ x, y, hasRole, inferred }: MarkProps): JSX.Element {
  return (
    <circle
      class={`${hasRole ? (inferred ? "half" : "full") : "ring"}${inferred ? " dashed" : ""}`}
      cx={x}
      cy={y}
      r={4.75}
    />
  );
}
