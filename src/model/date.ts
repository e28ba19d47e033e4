/**
 * A date in ISO 8601-2 (EDTF) level 0 with open intervals: a day `2025-07-29`, a month `2024-12`, a year `2026`, an
 * interval `2025-01/2025-06`, an open one `2025/..` or `../2025-07`. Always a string, never a `Date`, and never more
 * precise than the source.
 *
 * @category Records
 */
export type EdtfDate = string;
