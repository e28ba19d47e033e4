import { Fragment, type JSX } from "preact";
import {
  type Agreement,
  agreements,
  figures,
  formatFigure,
  gaps,
  gapsOf,
  getTopic,
  type Origin,
  participants,
  sources,
  statements,
  topics,
  visit,
} from "../../../src/index.js";
import { originName } from "../../examples/origin-name.js";
import { disputedNumbers, valuesOf } from "../disputed-numbers.js";
import { hrefOf } from "../links.js";
import { capitalized, counted } from "../words.js";

/** The questions that people come with, each with its answer. */
export function Answers(): JSX.Element {
  const cards: readonly (readonly [question: string, collection: string, answer: JSX.Element])[] = [
    ["What was signed?", "agreements", <Signed />],
    ["Who was there?", "participants", <There />],
    ["Which numbers are disputed?", "discrepancies", <Disputed />],
    ["What was said?", "statements", <Said />],
    ["What does no source say?", "gaps", <Unknown />],
    ["Where does it come from?", "sources", <Origins />],
  ];
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" class="unseen">
        Answers
      </h2>
      <ul class="cards answers">
        {cards.map(([question, collection, answer]) => (
          <li key={question}>
            <h3>
              <a href={`records/${collection}.html`}>{question}</a>
            </h3>
            {answer}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was signed on its own; the members of a package come with it. */
function Signed(): JSX.Element {
  const signed = agreements.filter(({ milestones }) =>
    milestones.some(({ stage, reached }) => stage === "signed" && reached),
  );
  return (
    <ul>
      {signed
        .filter(({ partOf }) => partOf === undefined)
        .map((agreement) => (
          <li key={agreement.id}>
            <RecordName {...agreement} /> {sizeOf(agreement)}
            <Members of={signed.filter(({ partOf }) => partOf === agreement.id)} />
          </li>
        ))}
    </ul>
  );
}

function Members({ of: members }: { readonly of: readonly Agreement[] }): JSX.Element | null {
  if (members.length === 0) return null;
  return (
    <>
      , of which {members.length} are known by name: <Names of={members} />
    </>
  );
}

/** How many documents a package has, as far as the sources agree. */
function sizeOf({ id }: Agreement): string {
  const counts = figures.filter(({ agreement, measure }) => agreement === id && measure === "documents-signed");
  const dispute = disputedNumbers.find(({ sides }) =>
    counts.some((figure) => sides.some(({ records }) => records.some((record) => record === figure.id))),
  );
  if (dispute !== undefined) return `(${valuesOf(dispute)})`;
  return counts[0] === undefined ? "" : `(${formatFigure(counts[0])})`;
}

function There(): JSX.Element {
  return (
    <p>
      {counted(participants.length, "person is", "people are")} named: <Names of={participants} />.
    </p>
  );
}

function Disputed(): JSX.Element {
  return (
    <ul>
      {disputedNumbers.map((dispute) => (
        <li key={dispute.id}>
          <a href={`records/${hrefOf(dispute.id)}`}>{dispute.question}</a> {capitalized(valuesOf(dispute))}.
        </li>
      ))}
    </ul>
  );
}

function Said(): JSX.Element {
  const by = mostFrequent(statements.map(({ speaker }) => speaker)).flatMap(([id, times]) => {
    const person = participants.find((one) => one.id === id);
    return person === undefined ? [] : [{ ...person, times }];
  });
  const about = mostFrequent(statements.flatMap(({ topics: own }) => own)).slice(0, 4);
  return (
    <>
      <p>
        {counted(statements.length, "statement")}, most of them by{" "}
        {by.slice(0, 2).map(({ times, ...person }, index) => (
          <Fragment key={person.id}>
            {index > 0 && " and "}
            <RecordName {...person} /> ({times})
          </Fragment>
        ))}
        .
      </p>
      <p>
        Most often about <Names of={about.map(([id]) => getTopic(id))} />; {topics.length} topics in all.
      </p>
    </>
  );
}

/** The first question about the visit as a whole, and about each agreement that was signed. */
function Unknown(): JSX.Element {
  const subjects = [visit, ...agreements.filter(({ partOf }) => partOf === undefined)];
  const first = [...new Set(subjects.flatMap((subject) => gapsOf(subject)[0] ?? []))].slice(0, 3);
  return (
    <>
      <p>{counted(gaps.length, "question")}, such as:</p>
      <ul>
        {first.map(({ id, question }) => (
          <li key={id}>
            <a href={`records/${hrefOf(id)}`}>{question}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Origins(): JSX.Element {
  const pages = mostFrequent<Origin>(sources.map(({ origin }) => origin));
  const languages = new Set(sources.map(({ language }) => language));
  return (
    <p>
      From {counted(sources.length, "page")} in {languages.size} languages. They go back to{" "}
      {counted(pages.length, "independent origin")}, most often{" "}
      {pages
        .slice(0, 3)
        .map(([origin, times]) => `${originName(origin)} (${counted(times, "page")})`)
        .join(", ")}
      .
    </p>
  );
}

interface Named {
  readonly id: string;
  readonly title?: string;
  readonly name?: string;
  readonly label?: string;
}

function RecordName({ id, title, name, label }: Named): JSX.Element {
  return <a href={`records/${hrefOf(id)}`}>{title ?? name ?? label}</a>;
}

function Names({ of: records }: { readonly of: readonly Named[] }): JSX.Element {
  return (
    <>
      {records.map((record, index) => (
        <Fragment key={record.id}>
          {index > 0 && ", "}
          <RecordName {...record} />
        </Fragment>
      ))}
    </>
  );
}

/** Each value with how often it is there, the most frequent first. */
function mostFrequent<T>(values: readonly (T | undefined)[]): readonly (readonly [value: T, times: number])[] {
  const times = new Map<T, number>();
  for (const value of values) if (value !== undefined) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a);
}
