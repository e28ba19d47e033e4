import type { ThingLeaf } from "schema-dts";
import type { Agreement, AnyIds, Milestone, Visit } from "../../../src/index.js";
import { evidenceOf } from "./evidence.js";
import { type GraphNode, type Names, recordNode, type Said, said } from "./node.js";

/** What was agreed. schema.org has no class for it: a plan is no document, and a document no project. */
export function agreementNodes({ agreements }: Visit<AnyIds>, names: Names): readonly GraphNode[] {
  return agreements.map((agreement) => agreementNode(agreement, names));
}

function agreementNode(agreement: Agreement<AnyIds>, names: Names): GraphNode {
  const { id, title, titleStatus, kind, parties, initiator, signatories, event, partOf, places, topics } = agreement;
  const words: Said<ThingLeaf> = { name: title, description: agreement.summary };
  const steps = agreement.milestones.map((milestone, index) => ({ milestone, position: index + 1 }));
  const nodes = (reached: boolean): readonly GraphNode[] =>
    steps
      .filter(({ milestone }) => milestone.reached === reached)
      .map(({ milestone, position }) => milestoneNode(id, milestone, position, names));
  return {
    ...recordNode(agreement, names, ["Agreement"], said(words)),
    ...{ titleStatus, kind, party: names.parties(parties), initiator: names.maybe(initiator) },
    ...{ signatory: names.all(signatories), event: names.maybe(event), packagedIn: names.maybe(partOf) },
    ...{ place: names.all(places), topic: names.all(topics) },
    // Two words, so that what is only expected is not found among what was done.
    ...{ milestone: nodes(true), expectedMilestone: nodes(false) },
    ...evidenceOf(id, agreement.citations, names),
  };
}

function milestoneNode(id: string, { stage, date, reached }: Milestone, position: number, names: Names): GraphNode {
  return {
    ...names.part(id, "milestone", position),
    "@type": "Milestone",
    ...{ position, stage, edtfDate: date, reached },
  };
}
