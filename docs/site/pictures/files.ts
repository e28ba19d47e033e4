import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { csvOf } from "../../../scripts/files/csv.js";
import { DATA_VERSION } from "../../../src/index.js";
import { siteAddress } from "../address.js";
import { say } from "../language.js";
import { disputePictures } from "./disputes.js";
import { draw } from "./draw.js";
import { NARROW, type Picture, WIDE } from "./picture.js";
import { pictures } from "./pictures.js";

type File = readonly [name: string, content: string | Uint8Array];

/** What the site has of its pictures in the language: each for a desk and a phone, as a PNG, and its data. */
export function pictureFiles(): ReadonlyMap<string, string | Uint8Array> {
  const provenance = { version: DATA_VERSION, address: siteAddress() };
  return new Map(
    [...pictures(), ...disputePictures()].flatMap((picture): readonly File[] => {
      const svg = draw(picture, WIDE, provenance);
      const path = `pictures/${picture.name}`;
      return [
        [`${path}.svg`, svg],
        [`${path}-narrow.svg`, draw(picture, NARROW, provenance)],
        [`${path}.png`, pngOf(svg, 2 * WIDE.width)],
        [`${path}.csv`, csvOfPicture(picture)],
      ];
    }),
  );
}

/** The data of a picture as CSV, with the ids of the records. */
function csvOfPicture({ table: { columns, rows } }: Picture): string {
  const names = [say("pictures.record"), ...columns];
  return csvOf(
    { columns: names.map((name) => ({ name })) },
    rows.map(({ id, cells }) => Object.fromEntries([id, ...cells].map((cell, index) => [names[index] ?? "", cell]))),
  );
}

const { resolve } = createRequire(import.meta.url);
const fontFiles = ["400Regular/NotoSans_400Regular", "600SemiBold/NotoSans_600SemiBold"].map((file) =>
  resolve(`@expo-google-fonts/noto-sans/${file}.ttf`),
);

/** An SVG as a PNG of a width, in a font of its own: it looks the same on every machine. */
export function pngOf(svg: string, width: number): Uint8Array {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans", sansSerifFamily: "Noto Sans" };
  return new Resvg(svg, { fitTo: { mode: "width", value: width }, font, background: "#fdfcfa" }).render().asPng();
}
