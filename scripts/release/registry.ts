import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isJsonRecord } from "./json.js";
import { Trouble } from "./trouble.js";

/** Tells whether the registry has a version; fails where it does not answer. */
export function isPublished(root: string, name: string, version: string): boolean {
  // A cache of its own: from the usual one npm takes an old answer where the registry gives none.
  const cache = mkdtempSync(join(tmpdir(), "ankara-visit-npm-"));
  const args = ["view", name, "versions", "--json", "--fetch-retries=0", "--cache", cache];
  const { status, stdout } = spawnSync("npm", args, { cwd: root, encoding: "utf8" });
  rmSync(cache, { recursive: true, force: true });
  const answer = parsed(stdout);
  if (status !== 0) {
    const error = isJsonRecord(answer) && isJsonRecord(answer["error"]) ? answer["error"] : {};
    // A registry that answers and has no such package: the first release.
    if (error["code"] === "E404") return false;
    const why = String(error["summary"] ?? error["code"] ?? "npm does not say why").trim();
    throw new Trouble(`The registry cannot be asked for ${name}; nothing was published.\n${why}`);
  }
  return [answer].flat().includes(version);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
