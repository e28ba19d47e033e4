import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFilesTo } from "../files/write-files-to.js";
import { manifestOf, type Package } from "./package.js";

/** The ways in which a program of Node loads a package. Each has files of its own. */
export const WAYS = ["import", "require"] as const;
export type Way = (typeof WAYS)[number];

/** Makes a package one of a folder, with its peers as this project has them. */
export function installIn(folder: string, files: Package): void {
  const { name, peerDependencies = {} } = manifestOf(files);
  const modules = join(folder, "node_modules");
  writeFilesTo(join(modules, String(name)), files);
  for (const peer of Object.keys(Object(peerDependencies))) {
    mkdirSync(dirname(join(modules, peer)), { recursive: true });
    symlinkSync(fileURLToPath(new URL(`../../node_modules/${peer}`, import.meta.url)), join(modules, peer), "junction");
  }
}
