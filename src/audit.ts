/**
 * Checks records against the texts of their sources. You bring the texts; no other package is needed.
 *
 * @module ankara-visit-2025/audit
 */
export { audit } from "./audit/audit.js";
export { coverage } from "./audit/coverage.js";
export { normalizeText } from "./audit/normalize-text.js";
export type {
  AuditReport,
  CitationAudit,
  Finding,
  FindingKind,
  PassageStatus,
  Share,
  SourceAudit,
  SourceChecks,
  SourceCoverage,
} from "./audit/report.js";
