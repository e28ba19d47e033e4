/**
 * The pages and pictures of `docs/` that are made from the data and committed: `write` draws the pictures, and no other
 * file stays in their folder; `check` names what is stale, in `docs/` or in a folder like it, and fails if anything is.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { pages } from "../../scripts/pages/pages.js";
import { committedPictures } from "./pictures/pictures.js";

const [task, folder] = process.argv.slice(2);
const docs = folder === undefined ? new URL("../", import.meta.url) : pathToFileURL(`${folder}/`);
const drawings = new URL("pictures/", docs);
if (task === "write") writePictures();
else for (const file of staleFiles()) complain(file);

function writePictures(): void {
  rmSync(drawings, { recursive: true, force: true });
  mkdirSync(drawings);
  for (const [name, svg] of committedPictures()) writeFileSync(new URL(name, drawings), svg);
}

/** The pages and pictures that are not what the data gives, missing, or no longer made. */
function staleFiles(): readonly string[] {
  const read = (name: string): string => {
    const file = new URL(name, docs);
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  };
  const drawn = new Map(Array.from(committedPictures(), ([name, svg]) => [`pictures/${name}`, svg]));
  const committed = existsSync(drawings) ? readdirSync(drawings).map((name) => `pictures/${name}`) : [];
  return [
    ...Object.entries(pages).flatMap(([name, renew]) => (read(name) === renew(read(name)) ? [] : [name])),
    ...[...drawn].flatMap(([name, svg]) => (read(name) === svg ? [] : [name])),
    ...committed.filter((name) => !drawn.has(name)),
  ];
}

function complain(file: string): void {
  const command = file.startsWith("pictures/") ? "npm run docs:pictures" : "npm run docs:pages";
  console.error(`docs/${file} is stale: renew it with \`${command}\`.`);
  process.exitCode = 1;
}
