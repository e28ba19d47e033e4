/**
 * Checks records against the texts of their sources. It needs nothing beside the package; the texts are yours to bring.
 *
 * @module ankara-visit-2025/audit
 */
export { audit } from "./audit/audit.js";
export { coverage } from "./audit/coverage.js";
export type { PassageStatus } from "./audit/located.js";
export { normalizeText } from "./audit/normalize-text.js";
export type {
  AuditReport,
  CitationAudit,
  Finding,
  FindingKind,
  InferredFields,
  SetAsidePassage,
  Share,
  SourceAudit,
  SourceChecks,
  SourceCoverage,
} from "./audit/report.js";
