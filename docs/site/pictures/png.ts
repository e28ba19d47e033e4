import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

const { resolve } = createRequire(import.meta.url);
const fontFiles = ["400Regular/NotoSans_400Regular", "600SemiBold/NotoSans_600SemiBold"].map((file) =>
  resolve(`@expo-google-fonts/noto-sans/${file}.ttf`),
);

/** An SVG as a PNG of a width, in a font of its own: it looks the same on every machine. */
export function pngOf(svg: string, width: number): Uint8Array {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans", sansSerifFamily: "Noto Sans" };
  return new Resvg(svg, { fitTo: { mode: "width", value: width }, font, background: "#fdfcfa" }).render().asPng();
}
