import { LEVELS } from "./change.js";
import { checkRelease } from "./check-release.js";
import { runCommand } from "./command.js";
import { SNAPSHOT } from "./snapshot.js";

await runCommand(async (root) => {
  const { pending, released, changes, needed } = await checkRelease(root);
  if (released === undefined) {
    console.log(`There is no release yet (no ${SNAPSHOT}), so there is nothing to compare with.`);
  } else {
    const counts = [...LEVELS].reverse().map((level) => {
      const { length } = changes.filter((change) => change.level === level);
      return length === 0 ? "" : `${length} ${level}`;
    });
    console.log(`Changes since ${released.version}: ${counts.filter((count) => count !== "").join(", ") || "none"}.`);
    console.log(`Needed: ${needed}.`);
  }
  console.log(`Asked for: ${pending.level}${pending.level === "none" ? "" : `, which gives ${pending.version}`}.`);
});
