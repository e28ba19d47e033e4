/** Writes the pictures of `docs/pictures/` from the data, and no other file stays there. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { draw } from "./pictures/draw.js";
import { pictures } from "./pictures/pictures.js";

const folder = new URL("../../docs/pictures/", import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const picture of pictures) writeFileSync(new URL(`${picture.name}.svg`, folder), draw(picture));
