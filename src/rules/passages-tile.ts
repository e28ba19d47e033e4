import type { AnyIds } from "../model/ids.js";
import type { Passage } from "../model/passage.js";
import type { Visit } from "../model/visit.js";

import { groupBy } from "./group-by.js";
import { passageNumbers } from "./passage-numbers.js";
import type { Offence, Rule } from "./rule.js";

/** The passages of a source cover it without gap or overlap, in reading order. */
export const passagesTile: Rule = {
  name: "passages-tile",
  requires:
    "A source read whole has one ledger; its passages are numbered without a gap and follow each other with at most one space between.",
  check: (visit) => [...ledgersFit(visit), ...visit.passages.flatMap((_, index) => passagesFollow(visit, index))],
};

function ledgersFit({ sources, passages }: Visit<AnyIds>): readonly Offence[] {
  const bySource = groupBy(passages, ({ source }) => source);
  return sources.flatMap(({ id, reading }, index): readonly Offence[] => {
    const ledgers = bySource.get(id)?.length ?? 0;
    const wanted = reading === "whole" ? 1 : 0;
    if (ledgers === wanted) return [];
    const path = `sources[${index}].reading`;
    return [{ path, record: id, expected: `${wanted} ledgers of passages, as it is ${reading}`, found: `${ledgers}` }];
  });
}

function passagesFollow({ passages: ledgers }: Visit<AnyIds>, ledgerIndex: number): readonly Offence[] {
  const ledger = ledgers[ledgerIndex];
  if (ledger === undefined) return [];
  return ledger.passages.flatMap((passage, index): readonly Offence[] => {
    const expected = fault(passage, ledger.passages[index - 1]);
    if (expected === undefined) return [];
    const path = `passages[${ledgerIndex}].passages[${index}]`;
    return [{ path, record: ledger.source, expected, found: `${passage.id} from ${passage.start} to ${passage.end}` }];
  });
}

function fault(passage: Passage, before: Passage | undefined): string | undefined {
  const [paragraph, sentence] = passageNumbers(passage.id);
  const [lastParagraph, lastSentence] = before === undefined ? [0, 0] : passageNumbers(before.id);
  const opensParagraph = paragraph === lastParagraph + 1 && sentence === 1;
  const goesOn = before !== undefined && paragraph === lastParagraph && sentence === lastSentence + 1;
  if (!opensParagraph && !goesOn) {
    return `${lastParagraph + 1}.1${before === undefined ? "" : ` or ${lastParagraph}.${lastSentence + 1}`}`;
  }
  const earliest = goesOn ? before.end : 0;
  const latest = goesOn ? before.end + 1 : 0;
  if (passage.start < earliest || passage.start > latest) return `a start at ${latest}`;
  return passage.end > passage.start ? undefined : "an end after its start";
}
