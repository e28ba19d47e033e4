import { describe, expect, test } from "vitest";
import * as audit from "../../src/audit.js";
import * as index from "../../src/index.js";
import * as locales from "../../src/locales.js";
import * as schema from "../../src/schema.js";
import { type Comment, type ExportedFunction, exportedFunctions } from "./exported-functions.js";

const functions = exportedFunctions();
const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { index, audit, schema, locales };

const tagsOf = ({ tags }: Comment, name: string): readonly string[] =>
  tags.flatMap((tag) => (tag.name === name ? tag.text : []));

/** What the comments of a function leave out. */
function leftOut({ name, comments }: ExportedFunction): readonly string[] {
  // The signature for this visit is documented in full, the one for other visits in a sentence.
  const [first] = [...comments].sort((a, b) => b.tags.length - a.tags.length);
  if (first === undefined) return ["everything"];
  const examples = comments.flatMap((comment) => tagsOf(comment, "example"));
  return [
    ...(first.text === "" ? ["what it is for"] : []),
    ...(examples.some((code) => code.includes("// => ") && code.includes(name)) ? [] : ["an example with its answer"]),
    ...first.parameters.filter((own) => !tagsOf(first, "param").some((text) => text.startsWith(`${own} - `))),
    ...(name.startsWith("is") || comments.some((one) => tagsOf(one, "returns").length > 0) ? [] : ["what it returns"]),
  ];
}

const WRONG: readonly unknown[] = [undefined, null, 42, "no-such", {}, [], "2025-02-30", { nope: 1 }, { date: 1 }];

/** The codes of the errors that a function throws where it is called with one or two wrong arguments. */
function codesOf({ entry, name }: ExportedFunction): ReadonlySet<string> {
  const helper = modules[entry]?.[name];
  const codes = new Set<string>();
  if (typeof helper !== "function") return codes;
  for (const passed of WRONG.flatMap((a) => [[a], ...WRONG.map((b) => [a, b])])) {
    try {
      helper(...passed);
    } catch (error) {
      codes.add(error instanceof index.VisitError ? error.code : String(error));
    }
  }
  return codes;
}

test("every function that is exported is found", () => {
  const exported = Object.values(modules).flatMap(Object.entries);
  const real = exported.filter(([, value]) => typeof value === "function" && value !== index.VisitError);
  expect(functions.map(({ name }) => name).sort()).toEqual(real.map(([name]) => name).sort());
});

describe.each(functions.map((one) => [one.name, one] as const))("the comment of %s", (_name, one) => {
  test("has the purpose, every parameter, what is returned, and an example", () => {
    expect(leftOut(one)).toEqual([]);
  });

  test("names every code of an error that a wrong argument was seen to bring about", () => {
    const said = one.comments.flatMap((comment) => tagsOf(comment, "throws")).join(" ");
    expect([...codesOf(one)].filter((code) => !said.includes(`\`${code}\``))).toEqual([]);
  });
});
