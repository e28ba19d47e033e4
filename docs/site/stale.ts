import { existsSync, readdirSync, readFileSync } from "node:fs";
import { pages } from "../../scripts/pages/pages.js";
import { draw } from "./pictures/draw.js";
import { pictures } from "./pictures/pictures.js";

/** A committed file that is not what the data gives, and the command that renews it. */
export interface StaleFile {
  readonly file: string;
  readonly command: string;
}

/** The pages and pictures of a folder like `docs/` that are stale, missing, or no longer made. */
export function staleFiles(docs: URL): readonly StaleFile[] {
  const read = (name: string): string => {
    const file = new URL(name, docs);
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  };
  const drawn = new Map(pictures.map((picture) => [`${picture.name}.svg`, picture]));
  const files = new URL("pictures/", docs);
  const committed = existsSync(files) ? readdirSync(files) : [];
  return [
    ...Object.entries(pages).flatMap(([name, renew]) =>
      read(name) === renew(read(name)) ? [] : [{ file: `docs/${name}`, command: "npm run docs:pages" }],
    ),
    ...[...drawn].flatMap(([name, picture]) => (read(`pictures/${name}`) === draw(picture) ? [] : [pictureFile(name)])),
    ...committed.filter((name) => !drawn.has(name)).map(pictureFile),
  ];
}

const pictureFile = (name: string): StaleFile => ({ file: `docs/pictures/${name}`, command: "npm run docs:pictures" });
