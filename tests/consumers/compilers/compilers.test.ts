import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installPacked, type Project } from "../../package/packed.js";
import { compilers } from "./matrix.js";

const right = readFileSync(new URL("../projects/compiled/consumer.ts.txt", import.meta.url), "utf8");
const both = `${right}findEvents({ place: "ankra" });\n`;

let project: Project;
beforeAll(() => {
  project = installPacked();
});
afterAll(() => project.remove());

describe.each(compilers.map((it) => [it.version, it.moduleResolution, it.file, it] as const))(
  "TypeScript %s, moduleResolution %s, as %s",
  (_version, _moduleResolution, _file, compiler) => {
    test.concurrent("compiles what is right, and of what is wrong says what is near", async () => {
      const [error = "", ...more] = (await compiler.compile(project.folder, both)).split(/^(?=\S)/m);
      expect(error).toContain(`${compiler.file}(${both.split("\n").length - 1},`);
      expect(error).toContain("Did you mean '\"ankara\"'?");
      expect(more).toEqual([]);
    });
  },
);
