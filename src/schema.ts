/**
 * Reads a visit of your own from JSON, and tells what is wrong with it. It needs `zod` beside the package.
 *
 * @module ankara-visit-2025/schema
 */
export { agreementSchema } from "./schema/agreement-schema.js";
export { discrepancySchema, gapSchema } from "./schema/discrepancy-schema.js";
export { eventSchema } from "./schema/event-schema.js";
export { figureSchema } from "./schema/figure-schema.js";
export { organizationSchema } from "./schema/organization-schema.js";
export { type ParsedVisit, parseVisit, safeParseVisit } from "./schema/parse-visit.js";
export { participantSchema } from "./schema/participant-schema.js";
export { placeSchema } from "./schema/place-schema.js";
export { aliasSchema, citationSchema, identifierSchema } from "./schema/record-fields.js";
export { passagesSchema, sourceSchema } from "./schema/source-schema.js";
export { statementSchema } from "./schema/statement-schema.js";
export { topicSchema } from "./schema/topic-schema.js";
export { visitProfileSchema, visitSchema } from "./schema/visit-schema.js";
