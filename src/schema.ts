/**
 * Reads a visit of your own from JSON, and tells what is wrong with it. It needs `zod` beside the package.
 *
 * @module ankara-visit-2025/schema
 */
export { type ParsedVisit, parseVisit, safeParseVisit } from "./schema/parse-visit.js";
export { aliasSchema, citationSchema, identifierSchema } from "./schema/record-fields.js";
export {
  agreementSchema,
  discrepancySchema,
  eventSchema,
  figureSchema,
  gapSchema,
  organizationSchema,
  participantSchema,
  passagesSchema,
  placeSchema,
  sourceSchema,
  statementSchema,
  topicSchema,
  visitProfileSchema,
  visitSchema,
} from "./schema/visit-schema.js";
