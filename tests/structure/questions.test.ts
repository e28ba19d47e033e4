import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as audit from "../../src/audit.js";
import * as entry from "../../src/index.js";
import * as locales from "../../src/locales.js";
import * as schema from "../../src/schema.js";
import { FINDER_KEYS } from "../finder-keys.js";

// A release is compared with the last one by what the helpers answer to these questions.
const folder = new URL("../questions/", import.meta.url);
const questions = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

test("every export is asked", () => {
  // The version is another at each release, and the error is thrown.
  const asked = Object.keys({ ...entry, ...locales, ...audit, ...schema }).filter(
    (name) => !["DATA_VERSION", "VisitError"].includes(name),
  );
  expect(asked.filter((name) => !new RegExp(`\\b${name}\\b`).test(questions))).toEqual([]);
});

test.each(Object.entries(FINDER_KEYS))("%s is asked by each of its keys", (name, keys) => {
  const filters = [...questions.matchAll(new RegExp(`\\b${name}\\(\\{([^}]*)`, "g"))]
    .map(([, filter]) => filter)
    .join();
  expect(Object.keys(keys).filter((key) => !new RegExp(`\\b${key}\\b`).test(filters))).toEqual([]);
});
