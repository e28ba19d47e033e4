import { coverage } from "../../src/audit.js";

const BEGIN = "<!-- coverage: written by `npm run docs:pages` -->";
const END = "<!-- /coverage -->";

/** The page with its table of coverage renewed from the data. */
export function withCoverageTable(page: string): string {
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error("The page has no place for the table of coverage.");
  return `${page.slice(0, start)}${BEGIN}\n\n${table()}\n\n${page.slice(end)}`;
}

function table(): string {
  const rows = coverage().map(({ source, passages, cited, setAside, neither }) => {
    const aside = setAside.map(({ passage, reason }) => `${passage} (${reason})`).join(", ");
    return `| \`${source}\` | ${passages} | ${cited} | ${aside || "–"} | ${neither.join(", ") || "–"} |`;
  });
  return ["| source | sentences | cited | set aside | neither |", "|---|---|---|---|---|", ...rows].join("\n");
}
