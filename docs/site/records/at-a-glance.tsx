import type { JSX } from "preact";
import { statusOf } from "../../../src/index.js";
import { day, publicationDay, say, word } from "../language.js";
import { saidBy, speakerOf } from "../said-by.js";
import { isInferred } from "../words.js";
import type { AnyRecord } from "./record-name.js";

/** What a folded record says besides its name: who stated it, when it happened, or how far it has come. */
interface Glance {
  readonly words: string;
  /** The field that it shows. Words that say themselves what is inferred have none. */
  readonly field?: string;
}

export function AtAGlance({ record }: { readonly record: AnyRecord }): JSX.Element | null {
  const glance = glanceAt(record);
  if (glance === undefined) return null;
  const { words, field } = glance;
  return (
    <>
      <span class="glance">{words}</span>
      {field !== undefined && isInferred(record, field) && <span class="mark inferred">{say("shared.inferred")}</span>}
    </>
  );
}

function glanceAt(record: AnyRecord): Glance | undefined {
  if ("value" in record) return { words: saidBy(record).name };
  if ("milestones" in record) {
    const status = statusOf(record);
    return { words: word("agreementStatus", status), field: `milestones.${status}` };
  }
  if ("sides" in record) return { words: say("explore.answers", { n: record.sides.length }) };
  if ("publisher" in record)
    return record.published === undefined ? undefined : { words: publicationDay(record.published), field: "published" };
  if ("date" in record) return { words: day(record.date), field: "date" };
  if ("summary" in record && !("title" in record)) return { words: speakerOf(record) ?? say("shared.noSpeaker") };
  return undefined;
}
