import type { AnyIds, Statement, Visit } from "../../../src/index.js";
import { collection } from "./collection.js";
import { maybe, text } from "./column.js";
import { topics } from "./lists.js";
import { countryOrOrganization, parties, person } from "./parties.js";
import { relation } from "./relation.js";
import type { Table } from "./table.js";

const ofStatements = { owner: "statement", from: "statements", of: ({ statements }: Visit<AnyIds>) => statements };

export const statementTables: readonly Table[] = [
  collection<Statement<AnyIds>>({
    name: "statements",
    description: "Positions, greetings, praise, priorities and thanks, in the dataset's own words.",
    record: "Statement",
    of: ({ statements }) => statements,
    columns: [
      maybe("speaker", "Statement.speaker", ({ speaker }) => speaker, { to: "participants" }),
      maybe("event", "Statement.event", ({ event }) => event, { to: "events" }),
      text("summary", "Statement.summary", ({ summary }) => summary),
    ],
  }),
  relation({
    ...ofStatements,
    name: "statement_about",
    description: "Whom a statement concerns: a country, an organization or a person.",
    list: ({ about }, visit) => parties(about, visit),
    columns: [...countryOrOrganization, person],
  }),
  topics(ofStatements),
];
