import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReleaseError } from "./command.js";
import { isJsonRecord, parseJson } from "./json.js";

/** Whether the registry has a version of a package. Throws if the registry does not answer. */
export function isPublished(root: string, name: string, version: string): boolean {
  // With its usual cache, npm repeats an old answer when the registry gives none.
  const cache = mkdtempSync(join(tmpdir(), "ankara-visit-npm-"));
  const args = ["view", name, "versions", "--json", "--fetch-retries=0", "--cache", cache];
  const { status, stdout } = spawnSync("npm", args, { cwd: root, encoding: "utf8" });
  rmSync(cache, { recursive: true, force: true });
  const answer = parseJson(stdout);
  if (status === 0) return [answer].flat().includes(version);
  const error = isJsonRecord(answer) && isJsonRecord(answer["error"]) ? answer["error"] : {};
  // The registry answers that it has no such package: this is the first release.
  if (error["code"] === "E404") return false;
  const why = String(error["summary"] ?? error["code"] ?? "npm gives no reason.").trim();
  throw new ReleaseError(`The registry did not say which versions of ${name} it has. Nothing was published.\n${why}`);
}
