import type { AnswerLeaf, QuestionLeaf } from "schema-dts";
import type { AnyIds, Visit } from "../../../src/index.js";
import { evidenceOf } from "./evidence.js";
import { type GraphNode, type Names, recordNode, type Said, said } from "./node.js";

/** What the sources answer differently, with no answer accepted; and what none of them answers. */
export function questionNodes({ discrepancies, gaps }: Visit<AnyIds>, names: Names): readonly GraphNode[] {
  return [
    ...discrepancies.map(
      (discrepancy): GraphNode => ({
        ...recordNode(
          discrepancy,
          names,
          ["Question", "Discrepancy"],
          said<Said<QuestionLeaf>>({ name: discrepancy.question }),
        ),
        suggestedAnswer: discrepancy.sides.map(({ claim, records, citations }, index): GraphNode => {
          const answer: Said<AnswerLeaf> = { text: claim, position: index + 1 };
          return {
            ...names.part(discrepancy.id, "side", index + 1),
            "@type": ["Answer", "Side"],
            ...said(answer),
            heldBy: names.all(records),
            ...evidenceOf(`${discrepancy.id}:side:${index + 1}`, citations, names),
          };
        }),
      }),
    ),
    ...gaps.map(
      (gap): GraphNode => ({
        ...recordNode(gap, names, ["Question", "Gap"], said<Said<QuestionLeaf>>({ name: gap.question })),
      }),
    ),
  ];
}
