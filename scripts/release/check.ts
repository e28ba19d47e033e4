import { fileURLToPath } from "node:url";
import { checkRelease } from "./check-release.js";
import { LEVELS } from "./level.js";
import { SNAPSHOT } from "./snapshot.js";
import { runCommand } from "./trouble.js";

await runCommand(async () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const { pending, released, changes, needed } = await checkRelease(root);
  if (released === undefined) {
    console.log(`There was no release yet (no ${SNAPSHOT}), so that there is nothing to compare with.`);
  } else {
    const counts = LEVELS.map((level) => [level, changes.filter((change) => change.level === level).length] as const);
    const told = counts.filter(([, count]) => count > 0).map(([level, count]) => `${count} ${level}`);
    console.log(
      `Since ${released.version}: ${told.length > 0 ? told.reverse().join(", ") : "data and API are the same"}.`,
    );
    console.log(`Needed: ${needed}.`);
  }
  console.log(`Asked for: ${pending.level}${pending.level === "none" ? "" : `, which gives ${pending.version}`}.`);
});
