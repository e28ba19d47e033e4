import type { AnyIds } from "../../model/ids.js";
import type { Passage } from "../../model/passage.js";
import type { Visit } from "../../model/visit.js";
import { allOf, eachIn, type Rule, type Violation, violation } from "../rule.js";
import { groupBy, located, passageNumbers } from "../walk.js";

/** The passages of a source cover it in reading order, without gap or overlap. The audit relies on it. */
export const passagesContiguous: Rule = {
  name: "passages-contiguous",
  requires:
    "A source read whole has one list of passages; no other source has one. Passages are numbered without a gap and follow each other with at most one space between them.",
  check: (visit) =>
    allOf(
      () => listsMatchReadings(visit),
      () =>
        eachIn(visit.passages, ({ source, passages }, index) =>
          eachIn(
            located(passages, `passages[${index}].passages`, source),
            (passage, position): readonly Violation[] => {
              const expected = expectedAfter(passages[position - 1], passage.value);
              const { id, start, end } = passage.value;
              return expected === undefined ? [] : [violation(passage, "", expected, `${id} from ${start} to ${end}`)];
            },
          ),
        ),
    ),
};

function listsMatchReadings({ sources, passages }: Visit<AnyIds>): readonly Violation[] {
  const lists = groupBy(passages, ({ source }) => source);
  const known = new Set(sources.map(({ id }) => id));
  return [
    ...located(sources, "sources", "").flatMap(({ value: { id, reading }, path }): readonly Violation[] => {
      const [count, wanted] = [lists.get(id)?.length ?? 0, reading === "whole" ? 1 : 0];
      const expected =
        wanted === 1 ? "one list of passages, as it was read whole" : "no passages, as it was read in part";
      return count === wanted ? [] : [violation({ path, record: id }, ".reading", expected, `${count}`)];
    }),
    ...located(passages, "passages", "").flatMap(({ value: { source }, path }) =>
      known.has(source) ? [] : [violation({ path, record: source }, ".source", "an id of sources", source)],
    ),
  ];
}

/** What a passage should be, given the one before it; `undefined` if it is right. */
function expectedAfter(before: Passage | undefined, { id, start, end }: Passage): string | undefined {
  const [paragraph, sentence] = passageNumbers(id);
  const [lastParagraph, lastSentence] = before === undefined ? [0, 0] : passageNumbers(before.id);
  const opensParagraph = paragraph === lastParagraph + 1 && sentence === 1;
  const goesOn = before !== undefined && paragraph === lastParagraph && sentence === lastSentence + 1;
  if (!opensParagraph && !goesOn) {
    return `${lastParagraph + 1}.1${before === undefined ? "" : ` or ${lastParagraph}.${lastSentence + 1}`}`;
  }
  const earliest = goesOn ? before.end : 0;
  const latest = goesOn ? before.end + 1 : 0;
  if (start < earliest || start > latest) return `a start at ${latest}`;
  return end > start ? undefined : "an end after its start";
}
