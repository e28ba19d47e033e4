import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installPacked, type Project } from "../../package/packed.js";
import { compilers } from "./matrix.js";

const right = readFileSync(new URL("../projects/compiled/consumer.ts.txt", import.meta.url), "utf8");
const wrong = 'import { findEvents } from "ankara-visit-2025"; findEvents({ place: "ankra" });';

let project: Project;
beforeAll(() => {
  project = installPacked();
});
afterAll(() => project.remove());

describe.each(compilers.map((it) => [it.version, it.moduleResolution, it.file, it] as const))(
  "TypeScript %s, moduleResolution %s, as %s",
  (_version, _moduleResolution, _file, compiler) => {
    test.concurrent("compiles what is right", async () => {
      expect(await compiler.compile(project.folder, right)).toBe("");
    });

    test.concurrent("finds what is wrong, and says what is near", async () => {
      expect(await compiler.compile(project.folder, wrong)).toContain("Did you mean '\"ankara\"'?");
    });
  },
);
