import { readFileSync } from "node:fs";
import type { JSX } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { isEnglish, language } from "../language.js";
import { type Drawable, type Room, WIDE } from "./picture.js";
import { LINE, Lines, wrapped } from "./shapes.js";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const signs = read("picture.css")
  .replace(/\/\*.*?\*\//gs, "")
  .replace(/\s*([{}:;,])\s*/g, "$1")
  .trim();
const colours = new Map(
  [...read("theme.css").matchAll(/^ {2}(--[\w-]+): light-dark\((#\w+), (#\w+)\);$/gm)].map(
    ([, name, light, dark]) => [name, { light, dark }] as const,
  ),
);

/** The signs in the colours of the pages by light or in the dark, which every program that shows an SVG understands. */
export function styleOf(scheme: "light" | "dark"): string {
  return signs.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name)?.[scheme];
    if (colour === undefined) throw new Error(`theme.css has no colour ${name}.`);
    return colour;
  });
}

const style = `${styleOf("light")}@media (prefers-color-scheme:dark){${styleOf("dark")}}`;
const MARGIN = 16;

/** Where a file comes from, so that a reader who meets it elsewhere finds the data. */
export interface Provenance {
  readonly version: string;
  /** The address of the site, if it has one. */
  readonly address: URL | undefined;
}

/**
 * A picture as a file that says what it shows, wherever it is put. It follows the theme of the system.
 *
 * @param from - what its foot says besides the name of the dataset; nothing in files that outlive a version
 */
export function draw(picture: Drawable, room: Room = WIDE, from?: Provenance): string {
  const { name, title, reading, description } = picture;
  const titles = wrapped(title, room.width, 18);
  const readings = wrapped(reading, room.width, 12);
  const below = 20 + titles.length * 22 + readings.length * LINE;
  const { content, bottom } = picture.draw(room);
  const width = room.width + 2 * MARGIN;
  const foot = wrapped(footOf(from), room.width, 12);
  const height = Math.ceil(below + bottom + 30 + (foot.length - 1) * LINE + 2 * MARGIN);
  return fileOf(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...(isEnglish() ? {} : { lang: language(), "xml:lang": language() })}
      class="picture"
      width={width}
      height={height}
      viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`}
      role="img"
      aria-labelledby={`${name}-title ${name}-desc`}
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-desc`}>{description}</desc>
      <style dangerouslySetInnerHTML={{ __html: style }} />
      <Lines x={0} y={14} lines={titles} class="heading" step={22} />
      <Lines x={0} y={16 + titles.length * 22} lines={readings} class="muted" />
      <g transform={`translate(0 ${below})`}>{content}</g>
      <Lines x={0} y={height - 2 * MARGIN - (foot.length - 1) * LINE} lines={foot} class="muted" />
    </svg>,
  );
}

function footOf(from: Provenance | undefined): string {
  const name = from === undefined ? "ankara-visit-2025" : `ankara-visit-2025 ${from.version}`;
  return [name, "CC0 1.0", ...(from?.address === undefined ? [] : [from.address.href])].join(", ");
}

/** Markup as XML, which has no place for control characters, nor for "]]>" in a text. */
export function fileOf(svg: JSX.Element): string {
  return `${renderToStaticMarkup(svg)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("]]>", "]]&gt;")
    .replace(/>(?=<(?!\/|tspan|title))/g, ">\n")}\n`;
}
