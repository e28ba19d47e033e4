/**
 * Measures the built package:
 *
 *   npm run bench
 *   npm run bench -- --quick
 *
 * Prints the tables and writes them to docs/performance.md. With --quick it measures less, and only prints.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundleSection } from "./bundles.js";
import { exploreSection } from "./explore.js";
import { handSection, librariesSection } from "./find-sections.js";
import { getSection } from "./get.js";
import { importSection } from "./imports.js";
import { indexSection } from "./indexes.js";
import { importPackage, installPackage } from "./installed.js";
import { introduction } from "./introduction.js";
import { measureFind } from "./measure-find.js";
import { parseSection } from "./parse.js";
import { renderReport } from "./report.js";
import type { Size } from "./sizes.js";
import { typeSection } from "./types.js";

const { quick = false }: { quick?: boolean } = parseArgs({ options: { quick: { type: "boolean" } } }).values;
const sizes: readonly Size[] = ["real", 1000, 10_000, ...(quick ? [] : [100_000, 1_000_000])];

const consumer = installPackage();
const own = await importPackage(consumer);
// What is quickest to know comes first, so that a mistake shows before minutes have passed.
const [types, bundles, imports] = [
  typeSection(consumer),
  bundleSection(consumer, own),
  importSection(consumer, own, quick),
];
const parsing = parseSection(quick);
const exploring = exploreSection();
const ids = getSection(consumer, sizes, quick);
const indexes = indexSection(consumer, sizes, quick);
const changeable = measureFind(consumer, sizes, false, quick);
const found = measureFind(consumer, sizes, true, quick);
const sections = [
  handSection(found, changeable, own),
  indexes,
  librariesSection(found),
  ids,
  parsing,
  bundles,
  imports,
  types,
  exploring,
];

const report = renderReport(introduction(), sections);
console.log(report);
if (!quick) writeFileSync(new URL("../../docs/performance.md", import.meta.url), report);
