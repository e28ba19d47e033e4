import { dataset } from "../collections.js";
import { messageOf } from "../errors/describe-value.js";
import { COLLECTION_NAMES } from "../model/collection-names.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";
import { allCitations, allRecords, groupBy } from "../rules/walk.js";
import { type Alignment, align } from "./align.js";
import { checkClaims } from "./claims.js";
import { coverage } from "./coverage.js";
import { Evidence } from "./evidence.js";
import type { CheckedClaim } from "./fact-checker.js";
import { citationFindings, claimFindings, passageFindings, ruleFindings, wordingFindings } from "./findings.js";
import { lackingForDigests } from "./normalize-text.js";
import { quotedWords } from "./quoted-words.js";
import type { AuditReport, CitationAudit, Finding, PassageStatus, Share, SourceAudit, SourceChecks } from "./report.js";
import { readTexts } from "./texts.js";

/**
 * Checks a visit against the texts of its sources. It looks up every passage, citation and quote. In the cited words it
 * looks for the numbers, names, speakers, titles, places and dates of the records. It does not understand the words: a
 * name that is there proves no claim, and a fact in other words is reported as missing. A source without a text is
 * `not checked`; what needs no text is checked anyway. Numbers and dates are read in English alone. Names are looked for
 * in every language, and can be missing in English alone. {@link coverage} only counts what is cited.
 *
 * @param texts - the articles' texts by source id, paragraphs separated by blank lines
 * @param visit - the visit to check; this one by default
 * @returns the results as plain data; `findings` is empty if nothing is wrong. Nothing is thrown.
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
export function audit(texts: Readonly<Record<string, string>>, visit?: Visit<AnyIds>): Promise<AuditReport>;
export async function audit(
  texts: Readonly<Record<string, string>>,
  ...given: readonly [visit?: Visit<AnyIds>]
): Promise<AuditReport> {
  try {
    // A visit that could not be read is undefined, and not this one.
    const visit = given.length === 0 ? dataset : given[0];
    if (visit === undefined) throw new TypeError("undefined. Was the visit read?");
    const lists: readonly string[] = [...COLLECTION_NAMES, "passages"];
    const missing = lists.filter((name) => !Array.isArray(Reflect.get(Object(visit), name)));
    if (missing.length > 0) throw new TypeError(`no array of ${missing.join(", ")}`);
    return await check(texts, visit);
  } catch (error) {
    // Data from JSON may have any shape, whatever the types say, and an audit does not throw.
    const found = messageOf(error);
    const finding = { kind: "invalid-visit", expected: "a visit in the form of visit.json", found } as const;
    return { sources: [], citations: [], inferred: [], findings: [finding] };
  }
}

/** The kinds of claims that are counted, of which a record has one each. */
const COUNTED: ReadonlySet<CheckedClaim["kind"]> = new Set(["number-missing", "name-missing", "speaker-missing"]);

async function check(texts: Readonly<Record<string, string>>, visit: Visit<AnyIds>): Promise<AuditReport> {
  const { byId, findings: textFindings } = readTexts(texts, visit);
  const passages = new Map(visit.passages.map((ledger) => [ledger.source, ledger.passages]));
  const alignments = new Map<string, Alignment>();
  const excerpts = new Map<string, string>();
  const unsupported: Finding[] = [];
  const lacking = lackingForDigests();
  for (const [source, paragraphs] of byId) {
    const own = passages.get(source);
    if (own === undefined) excerpts.set(source, paragraphs.join("\n\n"));
    else if (lacking === undefined) alignments.set(source, await align(own, paragraphs));
    else unsupported.push({ kind: "unsupported", source, expected: `an environment with ${lacking}`, found: "none" });
  }
  const evidence = new Evidence(visit, alignments, excerpts);
  const citations = allCitations(visit).map(({ value, path, record }): CitationAudit => {
    const [status, quoteFound] = [evidence.statusOf(value), evidence.hasQuote(value)];
    return { record, path, ...value, status, ...(quoteFound === undefined ? {} : { quoteFound }) };
  });
  const claims = checkClaims(visit, evidence);
  const known = new Map(coverage(visit).map((own) => [own.source, own]));
  const citationsBySource = groupBy(citations, ({ source }) => source);
  // Of the others a record may have thousands, with thousands of sources. What is inferred need not be in the words.
  const claimsBySource = groupBySource(claims.filter(({ kind, inferred }) => COUNTED.has(kind) && !inferred));
  const sources = visit.sources.map(({ id: source }): SourceAudit => {
    const own = known.get(source) ?? { source, passages: 0, cited: 0, setAside: [], neither: [] };
    const alignment = alignments.get(source);
    if (alignment === undefined)
      return { source, status: excerpts.has(source) ? "checked" : "not checked", coverage: own };
    return {
      source,
      status: "checked",
      coverage: own,
      checks: checksOf(alignment, citationsBySource.get(source) ?? [], claimsBySource.get(source) ?? []),
    };
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
      ...unsupported,
      ...[...alignments].flatMap(([source, alignment]) =>
        passageFindings(source, alignment, citationsBySource.get(source) ?? []),
      ),
      ...citationFindings(citations),
      ...claimFindings(claims),
      ...sources.flatMap(wordingFindings),
    ],
  };
}

/** The claims for which each source is cited. */
function groupBySource(claims: readonly CheckedClaim[]): ReadonlyMap<string, readonly CheckedClaim[]> {
  const cited = claims.flatMap((claim) => {
    const sources = new Set(claim.cited.flatMap(({ sources: own }) => own));
    return Array.from(sources, (source) => ({ ...claim, source }));
  });
  return groupBy(cited, ({ source }) => source);
}

function checksOf(
  { passages, shift }: Alignment,
  own: readonly CitationAudit[],
  claims: readonly CheckedClaim[],
): SourceChecks {
  const found = (kind: CheckedClaim["kind"]): Share =>
    shareOf(claims.flatMap((claim) => (claim.kind === kind ? claim.isFound : [])));
  return {
    shift,
    passages: countByStatus(passages),
    citations: countByStatus(own),
    quotes: shareOf(own.flatMap(({ quoteFound }) => quoteFound ?? [])),
    numbers: found("number-missing"),
    names: found("name-missing"),
    speakers: found("speaker-missing"),
    quotedWords: quotedWords(passages, own),
  };
}

function countByStatus(list: readonly Pick<CitationAudit, "status">[]): Readonly<Record<PassageStatus, number>> {
  const count = (status: PassageStatus): number => list.filter((member) => member.status === status).length;
  return { exact: count("exact"), moved: count("moved"), changed: count("changed"), missing: count("missing") };
}

function shareOf(answers: readonly (boolean | undefined)[]): Share {
  return { of: answers.length, found: answers.filter((answer) => answer === true).length };
}
