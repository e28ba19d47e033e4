import type { JSX } from "preact";
import { citationsOf, discrepanciesOf, type ResolvedCitation, statusOf, type Visit } from "../../../src/index.js";
import { say } from "../language.js";
import { Say } from "../say.js";
import { isInferred } from "../words.js";
import type { AnyRecord } from "./record-name.js";

/** How sure a record is: in short for its badge, and with a word for its colour. */
interface Certainty {
  readonly words: string;
  readonly kind: "disputed" | "inferred" | "one" | "several";
}

/** A record that somebody claims and that has a badge. */
type Claimed = Visit["events" | "participants" | "agreements" | "figures" | "statements"][number];

interface Main {
  /** The field that a record is mainly read for. */
  readonly field: string;
  readonly citations: readonly ResolvedCitation[];
}

/** What the badge of a record is about. An event or a person is there as soon as a source names it. */
function mainOf(record: Claimed): Main {
  if ("value" in record) return { field: "value", citations: citationsOf(record, "value") };
  if ("milestones" in record) {
    const status = statusOf(record);
    // A plan has reached no step; what the sources give are the steps that they expect.
    const field = status === "planned" ? "milestones" : (`milestones.${status}` as const);
    return { field, citations: citationsOf(record, field) };
  }
  if ("roles" in record) return { field: "name", citations: citationsOf(record) };
  if ("title" in record) return { field: "title", citations: citationsOf(record) };
  return { field: "summary", citations: citationsOf(record, "summary") };
}

/** Whether a record has a badge: a source, a subject or a question makes no claim of its own. */
export function isClaimed(record: AnyRecord): record is Claimed {
  return "value" in record || "milestones" in record || "roles" in record || "summary" in record;
}

/** How sure a record is: whether it is disputed, and then by what it is supported. */
export function certaintiesOf(record: Claimed): readonly [Certainty, ...Certainty[]] {
  const support = supportOf(record);
  return discrepanciesOf(record).length === 0
    ? [support]
    : [{ words: say("records.badgeDisputed"), kind: "disputed" }, support];
}

function supportOf(record: Claimed): Certainty {
  const { field, citations } = mainOf(record);
  if (isInferred(record, field)) return { words: say("shared.inferred"), kind: "inferred" };
  return certaintyBy(new Set(citations.map(({ source }) => source.origin)).size);
}

/** The same for so many independent sources. */
export function certaintyBy(origins: number): Certainty {
  if (origins === 1) return { words: say("records.badgeOne"), kind: "one" };
  return { words: say("records.badgeSeveral", { n: origins }), kind: "several" };
}

interface BadgeProps {
  readonly of: Certainty;
  /** Whether it leads to its explanation. */
  readonly isLink?: boolean;
}

/** A badge that says how sure something is. All are explained once, on the index of the records. */
export function Badge({ of: { words, kind }, isLink = false }: BadgeProps): JSX.Element {
  const badge = <span class={`badge ${kind}`}>{words}</span>;
  if (!isLink) return badge;
  return (
    <a class="to-badges" href="index.html#how-sure" title={say("records.badgeMeaning")}>
      {badge}
    </a>
  );
}

/** What the badges mean, the one place where it is explained. */
export function HowSure(): JSX.Element {
  const explained: readonly (readonly [badge: Certainty, meaning: string])[] = [
    [{ words: say("records.badgeSeveral", { n: "n" }), kind: "several" }, say("index.severalMeaning")],
    [{ words: say("records.badgeOne"), kind: "one" }, say("index.oneMeaning")],
    [{ words: say("shared.inferred"), kind: "inferred" }, say("index.inferredMeaning")],
    [{ words: say("records.badgeDisputed"), kind: "disputed" }, say("index.disputedMeaning")],
  ];
  return (
    <section id="how-sure" aria-labelledby="how-sure-title">
      <h2 id="how-sure-title">{say("index.howSure")}</h2>
      <p>{say("index.badges")}</p>
      <dl class="badges">
        {explained.map(([badge, meaning]) => (
          <div key={badge.kind}>
            <dt>
              <Badge of={badge} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Say text="index.fields" gaps={{ inferred: <span class="mark inferred">{say("shared.inferred")}</span> }} />
      </p>
    </section>
  );
}
