import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "../pages/pages.js";
import { allPictures } from "./pictures/all-pictures.js";
import { drawn, type Picture } from "./pictures/picture.js";

/**
 * What is committed under a folder of documentation and is no longer what the data gives.
 *
 * @param docs - the folder
 * @param pictures - the pictures as the data gives them
 * @returns a line for each file: its name, and the command that renews it
 */
export function staleFiles(docs: string, pictures: readonly Picture[] = allPictures()): readonly string[] {
  const read = (name: string): string => (existsSync(join(docs, name)) ? readFileSync(join(docs, name), "utf8") : "");
  return [
    ...Object.entries(pages)
      .filter(([name, renew]) => read(name) !== renew(read(name)))
      .map(([name]) => `docs/${name} is stale: npm run docs:pages renews it`),
    ...pictures
      .map((picture) => [`pictures/${picture.name}.svg`, drawn(picture)] as const)
      .filter(([name, svg]) => read(name) !== svg)
      .map(([name]) => `docs/${name} is stale: npm run docs:pictures renews it`),
  ];
}
