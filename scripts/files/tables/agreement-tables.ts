import type { Agreement, AgreementTitleStatus, AnyIds, Milestone, Stage, Visit } from "../../../src/index.js";
import { collection } from "./collection.js";
import { bounds, closed, maybe, text, truth } from "./column.js";
import { topics } from "./lists.js";
import { countryOrOrganization, parties } from "./parties.js";
import { relation } from "./relation.js";
import type { Table } from "./table.js";

const ofAgreements = { owner: "agreement", from: "agreements", of: ({ agreements }: Visit<AnyIds>) => agreements };

const TITLE_STATUS = closed<AgreementTitleStatus>({ formal: true, reported: true, described: true });
const STAGES = closed<Stage>({
  announced: true,
  decided: true,
  signed: true,
  "in-force": true,
  "under-construction": true,
  commissioned: true,
  opened: true,
});

export const agreementTables: readonly Table[] = [
  collection<Agreement<AnyIds>>({
    name: "agreements",
    description: "What was agreed: documents, decisions, plans and projects.",
    record: "Agreement",
    of: ({ agreements }) => agreements,
    columns: [
      text("title", "What it is called: see title_status.", ({ title }) => title),
      text("title_status", "Agreement.titleStatus", ({ titleStatus }) => titleStatus, { words: TITLE_STATUS }),
      text("kind", "Agreement.kind", ({ kind }) => kind),
      maybe("initiator", "Agreement.initiator", ({ initiator }) => initiator, { to: "participants" }),
      maybe("event", "Agreement.event", ({ event }) => event, { to: "events" }),
      maybe("part_of", "Agreement.partOf", ({ partOf }) => partOf, { to: "agreements" }),
      text("summary", "Agreement.summary", ({ summary }) => summary),
    ],
  }),
  relation({
    ...ofAgreements,
    name: "agreement_parties",
    description: "Who binds itself by an agreement: a country or an organization.",
    list: (agreement, visit) => parties(agreement.parties, visit),
    columns: countryOrOrganization,
  }),
  relation({
    ...ofAgreements,
    name: "agreement_signatories",
    description: "Who signed an agreement.",
    list: ({ signatories }) => signatories,
    columns: [text("participant", "Id of who signed.", (signatory: string) => signatory, { to: "participants" })],
  }),
  relation({
    ...ofAgreements,
    name: "agreement_places",
    description: "Where an agreement applies or is built.",
    list: ({ places }) => places,
    columns: [text("place", "Id of the place.", (place: string) => place, { to: "places" })],
  }),
  topics(ofAgreements),
  relation<Agreement<AnyIds>, Milestone>({
    ...ofAgreements,
    name: "agreement_milestones",
    description: "The steps of an agreement in order: taken, or only expected.",
    list: ({ milestones }) => milestones,
    columns: [
      text("stage", "Milestone.stage", ({ stage }) => stage, { words: STAGES }),
      maybe("edtf_date", "Milestone.date", ({ date }) => date),
      ...bounds("the date", ({ date }: Milestone) => date),
      truth("reached", "Milestone.reached", ({ reached }) => reached),
    ],
  }),
];
