import { inTemporaryFolder, run, runCommand } from "./command.js";
import { tagAtHead } from "./last-release.js";
import { packProject } from "./package.js";
import { readManifest } from "./pending.js";
import { assertBuilt, assertOfCommit, assertPublishable, refusal } from "./publishable.js";
import { publishedVersions } from "./registry.js";

/** What npm may be told. The registry is that of the settings, as all parts of the command ask it. */
const OPTION = /^--(dry-run|(no-)?provenance|provenance=(true|false)|(otp|tag)=.+)$/;

// npm run release:publish -- [TARBALL] [OPTIONS OF NPM]: a tarball that was tested elsewhere has to be what is built here.
await runCommand(async (root) => {
  const manifest = readManifest(root);
  const { name, version } = manifest;
  const options = process.argv.slice(2);
  if (process.env["npm_config_dry_run"] === "true")
    throw refusal("npm took the option: write npm run release:publish -- --dry-run.");
  const unknown = options.find((option) => !option.endsWith(".tgz") && !OPTION.test(option));
  if (unknown !== undefined)
    throw refusal(`${unknown} is not one of --dry-run, --otp=…, --tag=…, --provenance, --no-provenance.`);
  await assertPublishable(root, manifest, options);
  if ((await publishedVersions(root, name)).includes(version))
    throw refusal(`The registry has ${name} ${version} already, and a published version cannot change.`);
  const given = options.find((option) => option.endsWith(".tgz"));
  // Checked first, as building takes longest.
  if (given !== undefined) await assertOfCommit(root, manifest, given);
  await inTemporaryFolder(async (folder) => {
    const built = packProject(root, folder);
    const tarball = given ?? built;
    await assertOfCommit(root, manifest, built);
    await assertBuilt(tarball, built);
    // What is checked is what is published. The check loads a compiler, which nothing needs that is refused before.
    const { checkRelease } = await import("./check-release.js");
    await checkRelease(root, tarball);
    // Even a silent script shows why a registry refuses.
    const passed = ["--loglevel=warn", ...options.filter((option) => option !== given)];
    run(root, "Nothing was published.", "npm", "publish", tarball, ...passed);
  });
  if (options.includes("--dry-run")) return;
  const tag = `v${version}`;
  // It may be there, on this commit, signed or with a text.
  if (tagAtHead(root, version) === undefined)
    run(root, `${version} is published but has no tag: make it by hand.`, "git", "tag", tag);
  console.log(`${name} ${version} is published. Push its tag: git push origin ${tag}`);
});
