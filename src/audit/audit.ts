import { dataset } from "../collections.js";
import { describeValue } from "../errors/describe-value.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";
import { allCitations, allRecords } from "../rules/walk.js";
import { type Alignment, align } from "./align.js";
import { coverage } from "./coverage.js";
import { gatherEvidence } from "./evidence.js";
import type { SubstanceCheck } from "./examiner.js";
import { citationFindings, passageFindings, ruleFindings, substanceFindings, wordingFindings } from "./findings.js";
import { quotedWords } from "./quoted-words.js";
import type { AuditReport, CitationAudit, SourceAudit, SourceChecks } from "./report.js";
import { checkSubstance } from "./substance.js";
import { shareOf, tally } from "./tally.js";
import { readTexts } from "./texts.js";

/**
 * Checks a visit against the texts of its sources: every passage, citation and quote, and whether the words cited
 * bear out the numbers, names, speakers, titles, places and dates that the records assert. Without the text of a
 * source only what needs none is checked, and the source is `not checked`. For the mere count of what is cited use
 * {@link coverage}.
 *
 * @param texts - the articles' texts by source id, paragraphs separated by blank lines
 * @param visit - the visit to check, this one unless another is given
 * @returns what was found; `findings` is empty where all fits. It is plain data, and nothing is thrown.
 *
 * @example
 * ```ts
 * import { audit } from "ankara-visit-2025/audit";
 *
 * const { sources, findings } = await audit({});
 * sources.every(({ status }) => status === "not checked"); // => true
 * findings.length; // => 0
 * ```
 */
export async function audit(
  texts: Readonly<Record<string, string>>,
  visit: Visit<AnyIds> = dataset,
): Promise<AuditReport> {
  try {
    return await examine(texts, visit);
  } catch (error) {
    // The types rule it out, but what comes from JSON may be of any shape, and an audit collects and does not throw.
    const found = error instanceof Error ? error.message : describeValue(error);
    const finding = { kind: "invalid-visit", expected: "a visit in the form of visit.json", found } as const;
    return { sources: [], citations: [], inferred: [], findings: [finding] };
  }
}

async function examine(texts: Readonly<Record<string, string>>, visit: Visit<AnyIds>): Promise<AuditReport> {
  const { byId, findings: textFindings } = readTexts(texts, visit);
  const ledgers = new Map(visit.passages.map((ledger) => [ledger.source, ledger]));
  const alignments = new Map<string, Alignment>();
  const excerpts = new Map<string, string>();
  for (const [source, paragraphs] of byId) {
    const ledger = ledgers.get(source);
    if (ledger === undefined) excerpts.set(source, paragraphs.join("\n\n"));
    else alignments.set(source, await align(ledger.passages, paragraphs));
  }
  const evidence = gatherEvidence(visit, alignments, excerpts);
  const citations = allCitations(visit).map(({ value, path, record }): CitationAudit => {
    const text = evidence.textOf(value);
    return {
      record,
      path,
      ...value,
      status: evidence.statusOf(value),
      ...(value.quote === undefined || text === undefined ? {} : { quoteFound: text.includes(value.quote) }),
    };
  });
  const substance = checkSubstance(visit, evidence);
  const sources = coverageOfAll(visit).map((own): SourceAudit => {
    const alignment = alignments.get(own.source);
    const isChecked = alignment !== undefined || excerpts.has(own.source);
    const checks = alignment === undefined ? undefined : checksOf(own.source, alignment, visit, citations, substance);
    const status = isChecked ? "checked" : "not checked";
    return { source: own.source, status, coverage: own, ...(checks === undefined ? {} : { checks }) };
  });
  return {
    sources,
    citations,
    inferred: allRecords(visit).flatMap(({ value: { inferred, note }, record }) =>
      inferred === undefined ? [] : { record, fields: inferred, reason: note ?? "" },
    ),
    findings: [
      ...ruleFindings(visit),
      ...textFindings,
      ...[...alignments].flatMap(([source, alignment]) => passageFindings(source, alignment, citations)),
      ...citationFindings(citations),
      ...substanceFindings(substance),
      ...sources.flatMap(wordingFindings),
    ],
  };
}

/** The coverage of every source, those read in part included, which have no passages. */
function coverageOfAll(visit: Visit<AnyIds>): readonly SourceAudit["coverage"][] {
  const known = new Map(coverage(visit).map((own) => [own.source, own]));
  return visit.sources.map(
    ({ id }) => known.get(id) ?? { source: id, passages: 0, cited: 0, setAside: [], neither: [] },
  );
}

function checksOf(
  source: string,
  { passages, shift }: Alignment,
  visit: Visit<AnyIds>,
  citations: readonly CitationAudit[],
  substance: readonly SubstanceCheck[],
): SourceChecks {
  const own = citations.filter((citation) => citation.source === source);
  const quotes = own.filter(({ quoteFound }) => quoteFound !== undefined);
  const cites = allCitations(visit).flatMap(({ value }) => (value.source === source ? value : []));
  const about = (kind: SubstanceCheck["kind"]): readonly SubstanceCheck[] =>
    substance.filter((check) => check.kind === kind && check.sources.includes(source));
  return {
    shift,
    passages: tally(passages.map(({ status }) => status)),
    citations: tally(own.flatMap(({ status }) => (status === "not checked" ? [] : status))),
    quotes: shareOf(quotes, ({ quoteFound }) => quoteFound === true),
    numerals: shareOf(about("numeral-unsupported"), ({ supported }) => supported === true),
    names: shareOf(about("name-unsupported"), ({ supported }) => supported === true),
    speakers: shareOf(about("speaker-unsupported"), ({ supported }) => supported === true),
    quotedWords: quotedWords(passages, cites),
  };
}
