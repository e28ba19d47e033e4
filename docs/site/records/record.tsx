import type { JSX } from "preact";
import {
  type CitedRecord,
  type CollectionName,
  type Discrepancy,
  discrepanciesOf,
  gapsOf,
  referencesTo,
} from "../../../src/index.js";
import { citeRecord } from "../cite.js";
import { Copied } from "../copied.js";
import { called, englishOnly, foreignName, language, say } from "../language.js";
import { hrefOf } from "../links.js";
import { capitalized, isInferred, isInferredInPart } from "../words.js";
import { AtAGlance } from "./at-a-glance.js";
import { Badge, certaintiesOf, isClaimed } from "./certainty.js";
import { Evidence } from "./evidence.js";
import type { Field } from "./fields.js";
import { pathWords } from "./path-words.js";
import { RecordList } from "./record-link.js";
import { type AnyRecord, nameOf } from "./record-name.js";
import { EnglishMark, Row } from "./row.js";

interface RecordProps {
  readonly record: AnyRecord;
  readonly collection: CollectionName;
  readonly fields: readonly Field[];
  /** Collections whose naming of the record its fields show already. */
  readonly shown: readonly CollectionName[];
}

/**
 * A record with its fields, its evidence and the records that refer to it. All below its name can be folded: a script does
 * so on a phone.
 */
export function Record({ record, collection, fields, shown }: RecordProps): JSX.Element {
  const name = nameOf(record);
  const summary = "summary" in record && record.summary !== name ? record.summary : undefined;
  const disputes = discrepanciesOf(record);
  const gaps = gapsOf(record);
  const inferred: readonly string[] = record.inferred ?? [];
  const unshown = inferred.filter((path) => fields.every(({ name }) => name !== path && !path.startsWith(`${name}.`)));
  const told = new Set<string>([...disputes, ...gaps].map(({ id }) => id));
  const naming = referencesTo(record.id).filter(
    (reference) => !told.has(reference.record.id) && !shown.some((own) => own === reference.collection),
  );
  const details = fields.filter(({ isFolded }) => isFolded);
  const namedBy = [...new Set(naming.map((reference) => reference.record.id))];
  return (
    <article id={record.id} aria-labelledby={`${record.id}-name`}>
      <div>
        <h2 id={`${record.id}-name`} lang={foreignName(record)}>
          {name}
        </h2>
        <a class="permalink" href={`#${record.id}`} aria-label={say("records.linkTo", { id: record.id })}>
          #
        </a>
      </div>
      <p class="id">
        {isClaimed(record) &&
          certaintiesOf(record).map((certainty) => <Badge key={certainty.kind} of={certainty} isLink />)}
        <code>{record.id}</code>
        <button
          type="button"
          class="copy"
          data-copy={record.id}
          aria-label={say("records.copyIdOf", { id: record.id })}
          hidden
        >
          {say("records.copyId")}
        </button>
        {/* A statement has no name of its own but its summary. */}
        <EnglishMark lang={collection === "statements" ? englishOnly() : undefined} />
      </p>
      <details class="rest" open>
        <summary>
          {say("records.more")} <AtAGlance record={record} />
        </summary>
        {summary !== undefined && (
          <p class="summary">
            <EnglishMark lang={englishOnly()} /> <span lang={englishOnly()}>{summary}</span>
          </p>
        )}
        <dl>
          <Rows record={record} fields={fields.filter(({ isFolded }) => isFolded === undefined)} />
          {unshown.length > 0 && (
            <Row label={say("records.also")} inferred={say("shared.inferred")}>
              {pathWords(unshown)}
            </Row>
          )}
          {record.note !== undefined && (
            <Row label={say("records.note")} lang={englishOnly()}>
              {record.note}
            </Row>
          )}
          {disputes.length > 0 && (
            <Row label={say("records.disputed")}>
              <Disputes all={disputes} />
            </Row>
          )}
          {gaps.length > 0 && (
            <Row label={say("records.unknown")}>
              <RecordList ids={gaps.map(({ id }) => id)} />
            </Row>
          )}
          {isCited(record) && (
            <Row label={say("explore.evidence")}>
              <Evidence of={record} />
            </Row>
          )}
          {details.length > 0 && (
            <Row label={say("records.details")}>
              <details>
                <summary>
                  {capitalized(details.map(({ label }) => label.toLocaleLowerCase(language())).join(", "))}
                </summary>
                <dl>
                  <Rows record={record} fields={details} />
                </dl>
              </details>
            </Row>
          )}
          {namedBy.length > 0 && (
            <Row label={say("records.referredToBy")}>
              <Folded ids={namedBy} />
            </Row>
          )}
        </dl>
        {!UNCITED.has(collection) && <Citing record={record} />}
      </details>
    </article>
  );
}

/** The collections whose records nobody cites: a source is cited itself, and the others only name things. */
const UNCITED: ReadonlySet<CollectionName> = new Set<CollectionName>(["organizations", "places", "topics", "sources"]);

interface RowsProps {
  readonly record: AnyRecord;
  readonly fields: readonly Field[];
}

function Rows({ record, fields }: RowsProps): JSX.Element {
  return (
    <>
      {fields.map(({ name, label, lang, value }) => (
        <Row key={label} label={label} lang={lang} inferred={inferredWords(record, name)}>
          {value}
        </Row>
      ))}
    </>
  );
}

/** Whether there is evidence to show: a gap need not have any. */
function isCited(record: AnyRecord): record is Extract<AnyRecord, CitedRecord> {
  return "citations" in record && record.citations !== undefined;
}

function inferredWords(record: AnyRecord, field: string): string {
  if (isInferred(record, field)) return say("shared.inferred");
  return isInferredInPart(record, field) ? say("records.inferredInPart") : "";
}

/** The disagreements that a record is part of, each with all its sides. */
function Disputes({ all }: { readonly all: readonly Discrepancy[] }): JSX.Element {
  return (
    <ul>
      {all.map((dispute) => (
        <li key={dispute.id}>
          <a href={hrefOf(dispute.id)}>{called(dispute)}</a> <small>{dispute.sides.map(called).join(" ")}</small>
        </li>
      ))}
    </ul>
  );
}

/** More records than this are folded away until somebody asks for them. */
const SHOWN = 4;

function Folded({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const list = <RecordList ids={ids} />;
  if (ids.length <= SHOWN) return list;
  return (
    <details>
      <summary>{say("shared.records", { n: ids.length })}</summary>
      {list}
    </details>
  );
}

/** How the record is cited, folded. */
function Citing({ record }: { readonly record: AnyRecord }): JSX.Element {
  const { apa, bibtex } = citeRecord(record);
  return (
    <details class="citing">
      <summary>{say("records.cite")}</summary>
      <p>APA</p>
      <Copied text={apa} label={say("records.copyApa")} lang={englishOnly()} />
      <p>BibTeX</p>
      <Copied text={bibtex} label={say("records.copyBibtex")} lang={englishOnly()} />
    </details>
  );
}
