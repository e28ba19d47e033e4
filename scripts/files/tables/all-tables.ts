import { agreementTables } from "./agreement-tables.js";
import { citations } from "./citations-table.js";
import { eventTables } from "./event-tables.js";
import { figureTables } from "./figure-tables.js";
import { organizationTables, placeTables, topicTables } from "./naming-tables.js";
import { participantTables } from "./participant-tables.js";
import { questionTables } from "./question-tables.js";
import { inferredFields, recordsTables } from "./records-tables.js";
import { sourceTables } from "./source-tables.js";
import { statementTables } from "./statement-tables.js";
import type { Table } from "./table.js";
import { visitTables } from "./visit-tables.js";

/**
 * A visit as tables: one for each collection, one for each list that its records have. A table stands after those that
 * its keys point to, so that they can be loaded in this order.
 */
export const tables: readonly Table[] = [
  ...recordsTables,
  ...topicTables,
  ...sourceTables,
  ...placeTables,
  ...organizationTables,
  ...participantTables,
  ...visitTables,
  ...eventTables,
  ...agreementTables,
  ...figureTables,
  ...statementTables,
  ...questionTables,
  citations,
  inferredFields,
];
