import { spawnSync } from "node:child_process";
import { inTemporaryFolder, ReleaseError } from "./command.js";
import { isJsonRecord, parseJson } from "./json.js";

/** The versions of a package that the registry has, the newest last. Throws if the registry does not answer. */
export async function publishedVersions(root: string, name: string): Promise<readonly string[]> {
  return inTemporaryFolder(async (cache) => {
    // With its usual cache, npm repeats an old answer when the registry gives none.
    const args = [
      "view",
      name,
      "versions",
      "--json",
      "--fetch-retries=2",
      "--fetch-retry-mintimeout=1000",
      "--fetch-retry-maxtimeout=1000",
      "--cache",
      cache,
    ];
    const { status, stdout } = spawnSync("npm", args, { cwd: root, encoding: "utf8" });
    const answer = parseJson(stdout);
    if (status === 0) return [answer].flat().map(String).filter(isPlain).sort(compareVersions);
    const error = isJsonRecord(answer) && isJsonRecord(answer["error"]) ? answer["error"] : {};
    // The registry answers that it has no such package: this is the first release.
    if (error["code"] === "E404") return [];
    const why = String(error["summary"] ?? error["code"] ?? "npm gives no reason.").trim();
    throw new ReleaseError(`The registry did not say which versions of ${name} it has.\n${why}`);
  });
}

/** Whether a version is a release: three numbers, and no tag of a preview. */
export function isPlain(version: string): boolean {
  return /^\d+\.\d+\.\d+$/.test(version);
}

export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
