import type { Ceiling, Ledger } from "./ledger.js";
import type { FindResult, FindResults } from "./measure-find.js";
import type { Table } from "./report.js";
import { nameOf, type Size } from "./sizes.js";
import { geometricMean } from "./timing.js";

/** What the cells of a table hold, and what they may hold. */
interface Columns {
  readonly row: (result: FindResult) => number | undefined;
  readonly ceiling: (size: Size) => Ceiling;
}

/** A table of queries by sizes, with the geometric mean of each size. */
export function tableOf(results: FindResults, ledger: Ledger, { row, ceiling }: Columns): Table {
  const sizes = [...results.keys()];
  const queries = [...results.values()][0]?.map(({ query }) => query) ?? [];
  const value = (size: Size, query: string): number | undefined => {
    const result = results.get(size)?.find((one) => one.query === query);
    return result && row(result);
  };
  const column = (size: Size): readonly string[] => {
    const values = queries.map((query) => ({ subject: `\`${query}\``, number: value(size, query) }));
    const mean = geometricMean(values.flatMap(({ number }) => number ?? []));
    return [...values, { subject: "the geometric mean", number: mean }].map(({ subject, number }) =>
      number === undefined ? "–" : ledger.cell(number, ceiling(size), subject),
    );
  };
  const columns = sizes.map(column);
  return [
    ["query", ...sizes.map(nameOf)],
    ...[...queries, "geometric mean"]
      .map((query, at) => [query, ...columns.map((cells) => cells[at] ?? "–")])
      .filter(([, ...cells]) => cells.some((cell) => cell !== "–")),
  ];
}
