import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { ownEdition } from "../../scripts/files/edition.js";
import { filesOf } from "../../scripts/files/files-of.js";
import { licenseOf } from "../../scripts/files/license.js";
import { DATA_VERSION, dataset } from "../../src/index.js";
import { wideIsland } from "./other-visits.js";
import { textOf } from "./read-tables.js";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints: { readonly required: boolean; readonly unique?: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

interface Descriptor {
  readonly $schema: string;
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly object[];
  readonly sources: readonly object[];
  readonly resources: readonly Resource[];
}

const files = filesOf(dataset, ownEdition(DATA_VERSION));
const descriptor: Descriptor = JSON.parse(textOf(files, "datapackage.json"));
const { resources } = descriptor;

/** Where the official profiles of version 2 are, which no registry has. */
const profiles = process.env["DATAPACKAGE_PROFILES"];
if (profiles === undefined) {
  console.log("The official profile is not asked: give its folder as DATAPACKAGE_PROFILES.");
}

describe("the descriptor of the data package", () => {
  test.skipIf(profiles === undefined)("is what the official profile of version 2 wants", () => {
    const path = join(profiles ?? "", "datapackage.json");
    expect(existsSync(path), path).toBe(true);
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv, { mode: "full" });
    // A hint to forms in the profile, which checks nothing.
    ajv.addFormat("textarea", true);
    const check = ajv.compile(JSON.parse(readFileSync(path, "utf8")));
    check(descriptor);
    expect(check.errors).toBe(null);
    check({ ...descriptor, resources: resources.map((resource) => ({ ...resource, name: 1 })) });
    expect(check.errors?.length).toBeGreaterThan(0);
  });

  test("names the profile, the version, the licence and every source", () => {
    expect(descriptor).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "ankara-visit-2025",
      version: DATA_VERSION,
      licenses: [{ name: "CC0-1.0" }],
    });
    expect(descriptor.sources).toHaveLength(dataset.sources.length);
  });

  test("names each table once, with a path that is there and is relative", () => {
    const names = resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { path } of resources) expect(path).toMatch(/^csv\/[a-z_]+\.csv$/);
    const written = [...files.keys()].filter((path) => path.startsWith("csv/"));
    expect(resources.map(({ path }) => path)).toEqual(written);
  });

  test("has the size and the digest of each table", () => {
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(textOf(files, path));
      expect({ bytes, hash }, path).toEqual({
        bytes: content.length,
        hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
      });
    }
  });

  test("types and constrains fields in words of the standard", () => {
    const types = new Set(resources.flatMap(({ schema }) => schema.fields.map(({ type }) => type)));
    expect([...types].sort()).toEqual(["boolean", "date", "integer", "number", "string"]);
    for (const { name, schema } of resources) {
      const fields = new Map(schema.fields.map((field) => [field.name, field]));
      expect(fields.size, name).toBe(schema.fields.length);
      for (const key of schema.primaryKey) expect(fields.get(key)?.constraints.required, `${name}.${key}`).toBe(true);
      for (const { constraints } of schema.fields) {
        expect(new Set(constraints.enum).size).toBe(constraints.enum?.length ?? 0);
      }
    }
  });

  test("keeps what looks like a number but is none as text", () => {
    const passage = resources
      .find(({ name }) => name === "citations")
      ?.schema.fields.find(({ name }) => name === "passage");
    expect(passage?.type).toBe("string");
  });

  test("has keys that name fields and tables that there are", () => {
    const fieldsOf = new Map(resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]));
    for (const { name, schema } of resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(reference.resource, "a key into the same table names none").not.toBe(name);
        expect(fieldsOf.get(name)).toEqual(expect.arrayContaining([...fields]));
        expect(fieldsOf.get(reference.resource ?? name)).toEqual(expect.arrayContaining([...reference.fields]));
        expect(reference.fields).toHaveLength(fields.length);
        const required = fields.map((key) => schema.fields.find((field) => field.name === key)?.constraints.required);
        if (fields.length > 1) expect(required, `${name}: a part that may be empty`).not.toContain(false);
      }
    }
  });

  test("names no version and no licence that nobody named, and a printed source without an address", () => {
    const bare: Descriptor = JSON.parse(textOf(filesOf(wideIsland, {}), "datapackage.json"));
    for (const field of ["version", "licenses"]) expect(bare).not.toHaveProperty(field);
    expect(bare.sources.at(-1)).toEqual({ title: "Salt Almanac: The year" });
    const licensed = filesOf(wideIsland, { version: "3", license: licenseOf("CC-BY-4.0") });
    expect(JSON.parse(textOf(licensed, "datapackage.json"))).toMatchObject({
      version: "3",
      licenses: [{ name: "CC-BY-4.0", path: "https://spdx.org/licenses/CC-BY-4.0.html" }],
    });
  });

  test("invents no author and no home page", () => {
    for (const field of ["contributors", "homepage", "created", "author"]) expect(descriptor).not.toHaveProperty(field);
  });
});
