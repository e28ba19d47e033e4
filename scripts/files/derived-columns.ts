import { type Agreement, type AnyIds, statusOf, type Visit } from "../../src/index.js";
import { STAGES } from "../../src/model/vocabulary.js";
import { type FilledColumn, valueAt } from "./columns.js";

/**
 * The columns that are derived from other fields, for those who open one table alone. They depend on the lists that the
 * records of the table have. They say how far an agreement is, where a row is from, and what of it no source states.
 */
export function derivedColumns(lists: readonly { readonly path: readonly string[] }[]): readonly FilledColumn[] {
  const has = (name: string): boolean => lists.some(({ path }) => path.join(".") === name);
  return [
    ...(has("milestones") ? [status] : []),
    ...(has("citations") ? [sourceUrls] : []),
    ...(has("inferred") ? [inferredFields] : []),
  ];
}

const status: FilledColumn = {
  ...{ name: "status", type: "string", required: true, words: ["planned", ...STAGES] },
  description:
    "The last stage that the agreement has reached; `planned` if it has reached none. Derived from `milestones`.",
  // Whatever has milestones is an agreement.
  cell: (record) => statusOf(record as Agreement<AnyIds>),
};

const sourceUrls: FilledColumn = {
  ...{ name: "source_urls", type: "string", required: false },
  description: "The pages that the record cites, separated by spaces. Derived from `citations`.",
  cell: (record, { sources }: Visit<AnyIds>) => {
    const cited = new Set(members(record, "citations").map((citation) => valueAt(citation, ["source"])));
    return inOneCell(
      sources.flatMap(({ id, url = [] }) => (cited.has(id) ? url : [])),
      " ",
    );
  },
};

const inferredFields: FilledColumn = {
  ...{ name: "inferred_fields", type: "string", required: false },
  description: "The fields that no source states, separated by semicolons. Derived from `inferred`.",
  cell: (record) => inOneCell(members(record, "inferred").map(String), "; "),
};

function members(record: unknown, list: string): readonly unknown[] {
  const value = valueAt(record, [list]);
  return Array.isArray(value) ? value : [];
}

function inOneCell(texts: readonly string[], between: string): string | undefined {
  return texts.length === 0 ? undefined : texts.join(between);
}
