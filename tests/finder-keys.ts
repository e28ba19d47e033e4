import { agreementKeys } from "../src/filter/agreement-filter.js";
import { eventKeys } from "../src/filter/event-filter.js";
import { figureKeys } from "../src/filter/figure-filter.js";
import { participantKeys } from "../src/filter/participant-filter.js";
import { statementKeys } from "../src/filter/statement-filter.js";

/** The keys of the filter of each helper that takes one. */
export const FINDER_KEYS: Readonly<Record<string, object>> = {
  findEvents: eventKeys,
  findParticipants: participantKeys,
  findAgreements: agreementKeys,
  findFigures: figureKeys,
  findStatements: statementKeys,
};
