/**
 * Reads a visit of your own from JSON, and tells what is wrong with it. It needs `zod` beside the package.
 *
 * @module ankara-visit-2025/schema
 */
export { agreementSchema } from "./schema/agreement-schema.js";
export { citationSchema } from "./schema/citation-schema.js";
export { discrepancySchema } from "./schema/discrepancy-schema.js";
export { eventSchema } from "./schema/event-schema.js";
export { figureSchema } from "./schema/figure-schema.js";
export { gapSchema } from "./schema/gap-schema.js";
export { aliasSchema, identifierSchema } from "./schema/name-schemas.js";
export { organizationSchema } from "./schema/organization-schema.js";
export { parseVisit } from "./schema/parse-visit.js";
export { participantSchema } from "./schema/participant-schema.js";
export { passagesSchema } from "./schema/passages-schema.js";
export { placeSchema } from "./schema/place-schema.js";
export { type ParsedVisit, safeParseVisit } from "./schema/safe-parse-visit.js";
export { sourceSchema } from "./schema/source-schema.js";
export { statementSchema } from "./schema/statement-schema.js";
export { topicSchema } from "./schema/topic-schema.js";
export { visitProfileSchema, visitSchema } from "./schema/visit-schema.js";
