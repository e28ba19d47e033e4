import { checkRelease } from "./check-release.js";
import { runCommand } from "./command.js";
import { LEVELS } from "./levels.js";

// npm run release:check -- [TARBALL]: without one, the project is built and packed.
await runCommand(async (root) => {
  const { pending, released, changes, needed, asked } = await checkRelease(root, process.argv[2]);
  if (released === undefined) {
    console.log("The registry has no release yet, so there is nothing to compare with.");
  } else {
    const counts = [...LEVELS].reverse().map((level) => {
      const { length } = changes.filter((change) => change.level === level);
      return length === 0 ? "" : `${length} ${level}`;
    });
    console.log(`Changes since ${released.version}: ${counts.filter((count) => count !== "").join(", ") || "none"}.`);
    console.log(`Needed: ${needed}.`);
  }
  console.log(`Asked for: ${asked}${asked === "none" ? "" : `, which gives ${pending.version}`}.`);
});
