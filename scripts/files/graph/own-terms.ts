import { describe } from "../descriptions.js";

/** Where the terms stand that schema.org does not have. The same for every visit, whatever its ids. */
export const TERM = "urn:ankara-visit-2025:term:";

/** Classes beside those of schema.org: what the dataset calls the record. */
export const ownClasses: Readonly<Record<string, string>> = {
  Agreement: describe("Agreement.self"),
  Alias: describe("Alias.self"),
  Attendance: "The part of a person, an organization or an unnamed group in an event.",
  Citation: describe("Citation.self"),
  Discrepancy: describe("Discrepancy.self"),
  Figure: describe("Figure.self"),
  Gap: describe("Gap.self"),
  Milestone: describe("Milestone.self"),
  Office: describe("ParticipantRole.self"),
  Origin: "Whose account sources pass on. Sources of one origin are one witness.",
  Passage: describe("Passage.self"),
  Side: describe("DiscrepancySide.self"),
  Statement: describe("Statement.self"),
  Topic: describe("Topic.self"),
  Visit: describe("VisitProfile.self"),
};

/** Properties that schema.org has no term for, and none that would say no more than the record does. */
export const ownProperties: Readonly<Record<string, string>> = {
  after: describe("Event.after"),
  agreement: describe("Figure.agreement"),
  alias: "Another spelling of the name, with its language and the source that has it.",
  attendance: "Who took part, with the role in the event.",
  checkedAgainst: describe("Identifier.checkedAgainst"),
  comparator: describe("Figure.comparator"),
  country:
    "The country that a person represents, an organization is of, or a place is or lies in; of a visit, the one visited.",
  designation: describe("Participant.designations"),
  digest: describe("Passage.digest"),
  ends: describe("Passage.end"),
  event: "The event at which it was said, stated or agreed, or that a number counts.",
  evidence: "A citation that the record rests on.",
  expectedMilestone: "A step of an agreement that the sources only expect. It has not been taken.",
  group: describe("GroupAttendance.group"),
  guest: describe("VisitProfile.guest"),
  hedged: describe("Figure.hedged"),
  heldBy: describe("DiscrepancySide.records"),
  host: describe("VisitProfile.host"),
  in: describe("Figure.in"),
  inferred:
    "Name of a field of the record in visit.json that, in whole or in part, no source states and the curators concluded.",
  initiator: describe("Agreement.initiator"),
  kind: "What sort of thing the record is, by the dataset's vocabulary.",
  lacks: describe("Source.lacks"),
  language: "BCP 47 language tag.",
  measure: describe("Figure.measure"),
  milestone: "A step of an agreement that was taken.",
  modality: describe("Figure.modality"),
  note: describe("Event.note"),
  office: "An office that the person held at the time.",
  organization: describe("ParticipantRole.organization"),
  packagedIn: describe("Agreement.partOf"),
  party: describe("Agreement.parties"),
  passage: "The sentence that a citation names.",
  passageNumber: "Paragraph and sentence, both counted from 1 in the text that the curators read.",
  place: describe("Agreement.places"),
  reached: describe("Milestone.reached"),
  reading: describe("Source.reading"),
  role: "What somebody was in an event, which is not the office held.",
  setAside: describe("Passage.setAside"),
  signatory: describe("Agreement.signatories"),
  stage: describe("Milestone.stage"),
  starts: describe("Passage.start"),
  statedValue: "The number as it was stated; the comparator, the modality and hedged say what it is worth.",
  titleStatus: "Whose words the title is in.",
  topic: "A subject of the record.",
  unit: describe("Figure.unit"),
};

/** Properties whose values are dates in EDTF, as exact as their sources and no more. */
export const ownDates: Readonly<Record<string, string>> = {
  day: describe("VisitProfile.days"),
  edtfDate: "When, in EDTF, as exactly as the sources say.",
  period: describe("Figure.period"),
};
