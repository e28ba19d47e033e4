import type { AnyIds, Participant, ParticipantRole, Visit } from "../../../src/index.js";
import { collection } from "./collection.js";
import { maybe, text } from "./column.js";
import { aliases, identifiers } from "./lists.js";
import { relation } from "./relation.js";
import type { Table } from "./table.js";

const ofParticipants = {
  owner: "participant",
  from: "participants",
  of: ({ participants }: Visit<AnyIds>) => participants,
};

export const participantTables: readonly Table[] = [
  collection<Participant<AnyIds>>({
    name: "participants",
    description: "The people who took part.",
    record: "Participant",
    of: ({ participants }) => participants,
    columns: [
      text("name", "Participant.name", ({ name }) => name),
      maybe("country", "Participant.country", ({ country }) => country),
    ],
  }),
  aliases(ofParticipants),
  identifiers(ofParticipants),
  relation({
    ...ofParticipants,
    name: "participant_designations",
    description: "What the sources call a person instead of the name.",
    list: ({ designations }) => designations,
    columns: [text("designation", "Participant.designations", (designation: string) => designation)],
  }),
  relation<Participant<AnyIds>, ParticipantRole<AnyIds>>({
    ...ofParticipants,
    name: "participant_roles",
    description: "The offices that a person held at the time, as the sources give them.",
    list: ({ roles }) => roles,
    always: true,
    columns: [
      text("title", "ParticipantRole.title", ({ title }) => title),
      maybe("organization", "ParticipantRole.organization", ({ organization }) => organization, {
        to: "organizations",
      }),
    ],
  }),
];
