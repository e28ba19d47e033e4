import { tableOf } from "./find-table.js";
import type { Package } from "./installed.js";
import { type Ledger, openLedger } from "./ledger.js";
import type { FindResults } from "./measure-find.js";
import { HAND } from "./queries.js";
import type { Section, Table } from "./report.js";
import { recordsOf } from "./sizes.js";

/** The package beside loops written by hand. */
export function handSection(
  frozen: FindResults,
  changeable: FindResults,
  { events, figures, statements }: Package,
): Section {
  const ledger = openLedger();
  return {
    title: "Queries beside loops written by hand",
    parts: [
      "What `findEvents`, `findFigures` and `findStatements` take, as a multiple of a loop written for that one " +
        "query. Both give the very same records. Ceilings: 3 at the real size " +
        `(${events.length} events, ${figures.length} figures, ${statements.length} statements), ` +
        "where reading and checking the filter is most of the work; 1.3 from a thousand records on.",
      "**Frozen in depth**, as the package's own collections are: from the second question about a field on, an " +
        "index answers. What it costs is told below.",
      besideLoop(frozen, ledger, "frozen"),
      "**Records that may change**: each question is a scan.",
      besideLoop(changeable, ledger, "of records that may change"),
    ],
    broken: ledger.broken(),
  };
}

function besideLoop(results: FindResults, ledger: Ledger, which: string): Table {
  return tableOf(results, ledger, {
    row: ({ times }) => 1 / (times[HAND] ?? Number.NaN),
    ceiling: (size) => {
      const most = size === "real" ? 3 : 1.3;
      return { claim: `a query takes at most ${most} times the loop, with ${recordsOf(size)}, ${which}`, most };
    },
  });
}

/** The libraries beside the package: one table a library. */
export function librariesSection(results: FindResults): Section {
  const ledger = openLedger();
  const libraries = [...new Set([...results.values()].flat().flatMap(({ times }) => Object.keys(times)))];
  return {
    title: "Queries beside libraries",
    parts: [
      "What a library takes, as a multiple of what the package takes: above 1 the package is ahead. arquero's " +
        "tables, with the ids of the people in a column of their own, are built beforehand and not timed, which " +
        "favours it; alasql keeps its compiled statements, and gives copies of the records. The records are frozen in " +
        "depth, so that the package has its indexes, which are not timed either. `text` is asked only " +
        "where the language can say it: of lodash, with its `deburr`.",
      ...libraries
        .filter((library) => library !== HAND)
        .flatMap((library) => [
          `**${library}**`,
          tableOf(results, ledger, {
            row: ({ times }) => times[library],
            ceiling: (size) => ({ claim: `the package is ahead of ${library} with ${recordsOf(size)}`, least: 1 }),
          }),
        ]),
    ],
    broken: ledger.broken(),
  };
}
