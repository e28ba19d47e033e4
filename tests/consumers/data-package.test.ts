import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Package } from "datapackage";
import { afterAll, describe, expect, test } from "vitest";
import { ownTables as tables } from "../../scripts/files/files-of.js";
import { dataset } from "../../src/index.js";
import { type Descriptor, readDescriptor } from "./descriptor.js";
import { writtenFiles } from "./written-files.js";

const folder = writtenFiles();

/**
 * The descriptor as version 1 has it, which is what the library reads: a profile in place of the types, and an empty
 * name where a key points into its own table. Keys of several columns are left to DuckDB: the library puts the row that
 * a key finds in place of the value, so that no second key can use it.
 */
function asVersion1({ resources, ...rest }: Descriptor): object {
  return {
    ...rest,
    profile: "tabular-data-package",
    resources: resources.map(({ schema: { foreignKeys = [], ...schema }, ...resource }) => {
      const keys = foreignKeys
        .filter(({ fields }) => fields.length === 1)
        .map(({ fields, reference }) => ({ fields, reference: { resource: "", ...reference } }));
      return {
        ...resource,
        profile: "tabular-data-resource",
        schema: { ...schema, ...(keys.length === 0 ? {} : { foreignKeys: keys }) },
      };
    }),
  };
}

const load = (basePath: string): Promise<Package> => Package.load(asVersion1(readDescriptor(basePath)), { basePath });

describe("the library of Frictionless Data", () => {
  test("finds the descriptor valid by the profiles of version 1", async () => {
    const { valid, errors } = await load(folder);
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test("reads every row of every table, with its types and constraints", async () => {
    const { resources } = await load(folder);
    expect(resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    for (const resource of resources) {
      const rows = tables.find(({ name }) => name === resource.name)?.rows(dataset);
      expect((await resource.read()).length, resource.name).toBe(rows?.length);
    }
  });

  test("finds what every key of one column points to", async () => {
    for (const resource of (await load(folder)).resources) {
      expect(await resource.checkRelations(), resource.name).toBe(true);
    }
  });
});

describe("the library of Frictionless Data refuses", () => {
  const spoilt = mkdtempSync(join(tmpdir(), "ankara-visit-package-"));
  afterAll(() => rmSync(spoilt, { recursive: true, force: true }));

  const faults = [
    ["a key that leads nowhere", "event_participants", "hakan-fidan", "hakan-nobody"],
    ["a word that the list does not have", "figures", ",reported,", ",rumoured,"],
    ["a date that is none", "events", ",2025-07-28,2025-07-28,", ",2025-07-28,2025-13-45,"],
    ["an id twice", "topics", "\r\n", "\r\ntrade,1,Trade,\r\n"],
  ] as const;
  test.each(faults)("%s", async (_fault, name, from, to) => {
    cpSync(folder, spoilt, { recursive: true });
    const path = join(spoilt, "csv", `${name}.csv`);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    const resource = (await load(spoilt)).resources.find((candidate) => candidate.name === name);
    await expect(resource?.checkRelations()).rejects.toThrow();
  });
});
