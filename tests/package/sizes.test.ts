import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bundleOf } from "../../scripts/bundle-of.js";
import { dataset } from "../../src/index.js";
import { installPacked } from "./packed.js";
import { BUNDLES, FILES } from "./size-ceilings.js";

const project = installPacked();
afterAll(() => project.remove());
const installed = join(project.folder, "node_modules/ankara-visit-2025");

describe("the files", () => {
  const declarations = readdirSync(join(installed, "dist"))
    // With what it imports: parts that other entry points share have a digest in their names.
    .filter((name) => /^(index|(visit|visit-error|figure|locale)-[\w-]{8})\.d\.cts$/.test(name))
    .map((name) => readFileSync(join(installed, "dist", name), "utf8"))
    .join("");
  const stripped = declarations.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\n/gm, "");
  const sizes = {
    tarball: project.size,
    unpacked: project.files.reduce((sum, path) => sum + statSync(join(installed, path)).size, 0),
    declarations: Buffer.byteLength(stripped),
    comments: Buffer.byteLength(declarations),
  };

  test.each(Object.entries(FILES))("%s: below its ceiling", (name, { most }) => {
    expect(sizes[name as keyof typeof sizes]).toBeLessThanOrEqual(most); // the names of the ceilings are those of the sizes
  });
});

describe("what a bundler keeps", () => {
  test.each(BUNDLES.map((ceiling) => [ceiling.of, ceiling] as const))(
    "%s: below its ceiling over the records as JSON",
    (_of, { names, entry, most }) => {
      const { brotli, floor } = bundleOf(project.folder, names, { dataset }, entry);
      expect(brotli - floor).toBeLessThanOrEqual(most);
    },
  );
});
