import { Fragment, type JSX } from "preact";
import {
  type Agreement,
  agreements,
  figures,
  gaps,
  gapsOf,
  getTopic,
  type Origin,
  participants,
  sources,
  statements,
  visit,
} from "../../../src/index.js";
import { disputedNumbers, valuesOf } from "../disputed-numbers.js";
import { amount, called, say, word } from "../language.js";
import { hrefOf } from "../links.js";
import { orderedAgreements } from "../records/agreement-order.js";
import { Say } from "../say.js";
import { capitalized, isInferred } from "../words.js";

/** The questions that people come with, each with its answer. */
export function Answers(): JSX.Element {
  const [firstSigned] = orderedAgreements().filter(isSigned);
  const cards: readonly (readonly [question: string, target: string, answer: JSX.Element])[] = [
    // The agreements begin with what is in force.
    [say("explore.whatWasSigned"), `agreements.html#${firstSigned?.id}`, <Signed />],
    [say("explore.whoWasThere"), "participants.html", <There />],
    [say("front.whichNumbers"), "discrepancies.html", <Disputed />],
    [say("front.whatWasSaid"), "statements.html", <Said />],
    [say("front.whatIsUnknown"), "gaps.html", <Unknown />],
    [say("front.whereFrom"), "sources.html", <Origins />],
  ];
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" class="unseen">
        {say("front.answers")}
      </h2>
      <ul class="cards answers">
        {cards.map(([question, target, answer]) => (
          <li key={question}>
            <h3>
              <a href={`records/${target}`}>{question}</a>
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
  const signed = agreements.filter(isSigned);
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

function isSigned({ milestones }: Agreement): boolean {
  return milestones.some(({ stage, reached }) => stage === "signed" && reached);
}

/** The signed members of a package, with a note if that one of them belongs to it is inferred. */
function Members({ of: members }: { readonly of: readonly Agreement[] }): JSX.Element | null {
  if (members.length === 0) return null;
  const names = (
    <>
      <Names of={members} />
      {members.some((one) => isInferred(one, "partOf")) && ` (${say("front.membersInferred")})`}
    </>
  );
  return <Say text="front.members" gaps={{ n: members.length, names }} />;
}

/** How many documents a package has, as far as the sources agree. */
function sizeOf({ id }: Agreement): string {
  const counts = figures.filter(({ agreement, measure }) => agreement === id && measure === "documents-signed");
  const dispute = disputedNumbers.find(({ sides }) =>
    counts.some((figure) => sides.some(({ records }) => records.some((record) => record === figure.id))),
  );
  if (dispute !== undefined) return `(${valuesOf(dispute)})`;
  return counts[0] === undefined ? "" : `(${amount(counts[0])})`;
}

function There(): JSX.Element {
  return (
    <p>
      <Say text="front.people" gaps={{ n: participants.length, names: <Names of={participants} /> }} />
    </p>
  );
}

function Disputed(): JSX.Element {
  return (
    <ul>
      {disputedNumbers.map((dispute) => (
        <li key={dispute.id}>
          <a href={`records/${hrefOf(dispute.id)}`}>{called(dispute)}</a> {capitalized(valuesOf(dispute))}.
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
  const about = mostFrequent(statements.flatMap(({ topics }) => topics));
  const speakers = by.slice(0, 2).map(({ times, ...person }, index) => (
    <Fragment key={person.id}>
      {index > 0 && say("shared.and")}
      <RecordName {...person} /> ({times})
    </Fragment>
  ));
  return (
    <>
      <p>
        <Say text="front.statements" gaps={{ n: statements.length, speakers }} />
      </p>
      <p>
        <Say
          text="front.statementTopics"
          gaps={{ topics: <Names of={leading(about, 4).map(([id]) => getTopic(id))} />, all: about.length }}
        />
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
      <p>{say("front.questions", { n: gaps.length })}</p>
      <ul>
        {first.map((gap) => (
          <li key={gap.id}>
            <a href={`records/${hrefOf(gap.id)}`}>{called(gap)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Origins(): JSX.Element {
  const pages = mostFrequent<Origin>(sources.map(({ origin }) => origin));
  const languages = new Set(sources.map(({ language }) => language));
  const most = leading(pages, 3).map(([origin, times]) => `${word("origin", origin)} (${countedPages(times)})`);
  const origins = say("shared.independentOrigins", { n: pages.length });
  const all = { pages: countedPages(sources.length), languages: languages.size };
  return <p>{say("front.origins", { ...all, origins, list: most.join(", ") })}</p>;
}

const countedPages = (n: number): string => say("shared.pages", { n });

interface Named {
  readonly id: string;
}

function RecordName(record: Named): JSX.Element {
  return <a href={`records/${hrefOf(record.id)}`}>{called(record)}</a>;
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

/** At most so many of a ranking, without those that share the last place with others that are left out. */
function leading<T>(ranked: readonly (readonly [value: T, times: number])[], most: number): typeof ranked {
  const [, leftOut = 0] = ranked[most] ?? [];
  return ranked.slice(0, most).filter(([, times]) => times > leftOut);
}

/** Each value with how often it is there, the most frequent first. */
function mostFrequent<T>(values: readonly (T | undefined)[]): readonly (readonly [value: T, times: number])[] {
  const times = new Map<T, number>();
  for (const value of values) if (value !== undefined) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a);
}
