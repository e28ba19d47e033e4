import { mkdirSync, writeFileSync } from "node:fs";
import { allPictures } from "./pictures/all-pictures.js";
import { drawn } from "./pictures/picture.js";

const folder = new URL("../../docs/pictures/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const picture of allPictures()) writeFileSync(new URL(`${picture.name}.svg`, folder), drawn(picture));
