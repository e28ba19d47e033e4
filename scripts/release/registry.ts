import { spawnSync } from "node:child_process";
import { isJsonRecord } from "./json.js";
import { Trouble } from "./trouble.js";

/** Fails where a version cannot be published: the registry does not answer, or has it already. */
export function requireUnpublished(root: string, name: string, version: string): void {
  const args = ["view", name, "versions", "--json", "--fetch-retries=0"];
  const { status, stdout } = spawnSync("npm", args, { cwd: root, encoding: "utf8" });
  const answer = parsed(stdout);
  if (status !== 0) {
    const error = isJsonRecord(answer) && isJsonRecord(answer["error"]) ? answer["error"] : {};
    // A registry that answers and has no such package: the first release.
    if (error["code"] === "E404") return;
    const why = String(error["summary"] ?? error["code"] ?? "npm does not say why").trim();
    throw new Trouble(`The registry cannot be asked for ${name}; nothing was published.\n${why}`);
  }
  if ([answer].flat().includes(version)) {
    throw new Trouble(
      `The registry has ${name} ${version} already; nothing was published. A published version is never changed: release another.`,
    );
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
