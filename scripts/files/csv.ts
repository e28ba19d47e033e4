import { stringify } from "csv-stringify/sync";
import type { Column, Row } from "./table.js";
import { textCell } from "./text-cell.js";

/**
 * A table as RFC 4180 has it: UTF-8 without a byte order mark, lines ended by CRLF, a header, quotes only where they
 * are needed, nothing between two commas where a record says nothing. Texts that would begin a formula follow an apostrophe.
 */
export function csvOf(
  { columns }: { readonly columns: readonly Pick<Column, "name">[] },
  rows: readonly Row[],
): string {
  return stringify([...rows], {
    header: true,
    columns: columns.map(({ name }) => name),
    record_delimiter: "windows",
    // Readers end a line at either half of its delimiter.
    quoted_match: /[\r\n]/,
    cast: { boolean: String, string: textCell },
  });
}
