import { Fragment, type JSX } from "preact";
import { timeline, type VisitEvent } from "../../../src/index.js";
import { heldEvents } from "../held-events.js";
import { called, day, language, say, word } from "../language.js";
import { isRecordId } from "../links.js";
import { isInferred, yesOrNo } from "../words.js";
import { type Attended, type Attendee, attendeeGroups } from "./attendees.js";
import { dayOf, shortDayOf, shortNameOf } from "./event-names.js";
import { type Part, type Picture, type PictureTable, type Room, tableOf } from "./picture.js";
import { LINE, Lines, Linked, widthOf, withLegend, wrapped } from "./shapes.js";

/** The least height of the names of events. */
const HEAD = 164;
const ROW = 24;
const COUNT = 18;

const days = timeline(heldEvents);

/** Who took part in which event. */
export function attendancePicture(): Picture {
  const [first, second, ...others] = attendeeGroups()
    .flatMap(({ attendees }) => attendees)
    .sort((a, b) => b.attended.length - a.attended.length);
  const numberOf = (one: Attendee | undefined): number => one?.attended.length ?? 0;
  const whole = numberOf(first) === heldEvents.length;
  return {
    name: "attendance",
    heading: say("pictures.heading.attendance"),
    title: say(whole ? "pictures.attendance.findingAll" : "pictures.attendance.finding", {
      ...{ first: familyName(first), n: numberOf(first), second: familyName(second), count: numberOf(second) },
      most: numberOf(others[0]),
    }),
    reading: say("pictures.attendance.reading"),
    description: heldEvents.map(told).join(" "),
    shows: ["events", "participants", "organizations"],
    table: table(),
    draw,
  };
}

const familyName = (one: Attendee | undefined): string => one?.name.split(" ").at(-1) ?? "";

function told(event: VisitEvent): string {
  const present = attendances()
    .filter(({ id }) => id === event.id)
    .map(({ attendee: { name }, one: { role } }) =>
      role === undefined ? name : `${name} (${word("eventRole", role)})`,
    );
  return `${called(event)}: ${present.join(", ")}.`;
}

function table(): PictureTable {
  return tableOf(attendances(), [
    ["pictures.attendance.who", ({ attendee }) => attendee.name],
    ["explore.filter.kind", ({ title }) => title.toLocaleLowerCase(language())],
    ["explore.event", ({ one }) => called(one.event)],
    ["explore.filter.date", ({ one }) => one.event.date],
    ["pictures.attendance.role", ({ one }) => (one.role === undefined ? "" : word("eventRole", one.role))],
    ["explore.filter.inferred", ({ attendee, one }) => yesOrNo(isGuessed(attendee, one))],
  ]);
}

interface Attendance {
  /** The id of the event. */
  readonly id: string;
  /** What the group of the attendee is called. */
  readonly title: string;
  readonly attendee: Attendee;
  readonly one: Attended;
}

/** Each event that each attendee took part in. */
function attendances(): readonly Attendance[] {
  return attendeeGroups().flatMap(({ title, attendees }) =>
    attendees.flatMap((attendee) => attendee.attended.map((one) => ({ id: one.event.id, title, attendee, one }))),
  );
}

function isGuessed({ member }: Attendee, { event }: Attended): boolean {
  return isInferred(event, `participants.${member}`);
}

function draw({ width, isNarrow }: Room): Part {
  const left = isNarrow ? 178 : 260;
  const step = (width - left - (isNarrow ? 4 : 20)) / heldEvents.length;
  const ordered = days.flatMap((day) => day.events);
  const xOf = (id: string): number => left + (ordered.findIndex((event) => event.id === id) + 0.5) * step;
  const top = Math.max(HEAD, ...heldEvents.map((event) => Math.ceil(widthOf(shortNameOf(event), 12)) + 14));
  const fits = (text: string, columns: number): boolean => widthOf(text, 12) <= columns * step - 6;
  const writeDay =
    [day, dayOf].find((write) => days.every(({ date, events: own }) => fits(write(date), own.length))) ?? shortDayOf;
  let y = top;
  const rows = attendeeGroups().map(({ title, attendees }) => {
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
  const content = (
    <>
      {days.map(({ date, events: own }) => {
        const from = xOf(own[0]?.id ?? "") - step / 2;
        return (
          <Fragment key={date}>
            <rect class="ground" x={from + 1} y={0} width={own.length * step - 2} height={y} rx={5} />
            {fits(writeDay(date), own.length) ? (
              <Lines x={from + 3} y={15} lines={[writeDay(date)]} class="muted" />
            ) : (
              <text class="column muted" transform={`translate(${from + step / 2 + 4} 68) rotate(-90)`}>
                {writeDay(date)}
              </text>
            )}
          </Fragment>
        );
      })}
      {ordered.map((event) => (
        <Linked key={event.id} to={event.id} label={`${shortNameOf(event)}: ${called(event)}, ${day(event.date)}`}>
          <text class="column" transform={`translate(${xOf(event.id) + 4} ${top + 10}) rotate(-90)`}>
            {shortNameOf(event)}
          </text>
        </Linked>
      ))}
      {rows.map(({ title, head, own }) => (
        <Fragment key={title}>
          <Lines x={0} y={head} lines={[title]} class="muted" />
          {own.map(({ attendee, lines, middle }) => (
            <Row key={attendee.member} {...{ attendee, lines, middle, left, xOf, width }} />
          ))}
        </Fragment>
      ))}
    </>
  );
  return withLegend(
    { content, bottom: y },
    [
      [<Mark x={0} y={0} hasRole inferred={false} />, say("pictures.attendance.withRole")],
      [<Mark x={0} y={0} hasRole={false} inferred={false} />, say("pictures.attendance.withoutRole")],
      [<Mark x={0} y={0} hasRole={false} inferred />, say("shared.inferred")],
    ],
    width,
  );
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
  const { member, name, attended } = attendee;
  const label = <Lines x={0} y={middle + 4 - ((lines.length - 1) * LINE) / 2} lines={lines} />;
  return (
    <>
      <path class="rule" d={`M0 ${middle + Math.max(12, lines.length * 8 + 4)}H${width}`} />
      {isRecordId(member) ? (
        <Linked to={member} label={`${name}, ${say("shared.events", { n: attended.length })}`}>
          {label}
        </Linked>
      ) : (
        label
      )}
      <Lines x={left - 10} y={middle + 4} lines={[String(attended.length)]} class="end" />
      {attended.map((one) => (
        <Linked
          key={one.event.id}
          to={one.event.id}
          label={`${name}, ${one.role === undefined ? say("pictures.attendance.tookPart") : word("eventRole", one.role)}: ${called(one.event)}`}
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
