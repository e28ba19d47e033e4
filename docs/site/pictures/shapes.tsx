import { type ComponentChildren, type Context, createContext, type JSX } from "preact";
import { useContext } from "preact/hooks";
import { hrefOf } from "../links.js";
import type { Part } from "./picture.js";

/** Whether a picture is within a page of the site, where its marks lead to the records. */
export const WithinSite: Context<boolean> = createContext(false);

interface LinkedProps {
  /** The id of a record. */
  readonly to: string;
  /** What it is called, and what a pointer that rests on it is told. */
  readonly label: string;
  /** Set if another link of the picture leads to the record, so that the keyboard goes there once. */
  readonly again?: true;
  readonly children: ComponentChildren;
}

/** What leads to a record where the picture is within the site. */
export function Linked({ to, label, again, children }: LinkedProps): JSX.Element {
  const title = <title>{label}</title>;
  if (!useContext(WithinSite))
    return (
      <g>
        {title}
        {children}
      </g>
    );
  return (
    <a href={`records/${hrefOf(to)}`} aria-label={label} tabIndex={again && -1}>
      {title}
      {children}
    </a>
  );
}

interface LinesProps {
  readonly x: number;
  /** The foot of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly class?: string | undefined;
  /** From line to line. */
  readonly step?: number;
}

export const LINE = 16;

/** A text in lines, with spaces between lines and between texts for those who hear or copy them. */
export function Lines({ x, y, lines, class: look, step = LINE }: LinesProps): JSX.Element {
  return (
    <>
      <text x={x} y={y} class={look}>
        {lines.length < 2
          ? lines
          : lines.map((line, index) => [
              index > 0 && " ",
              <tspan key={line} x={x} y={y + index * step}>
                {line}
              </tspan>,
            ])}
      </text>{" "}
    </>
  );
}

type Point = readonly [x: number, y: number];

interface ArrowProps {
  readonly from: Point;
  readonly to: Point;
  readonly dashed?: boolean;
}

/** An arrow downwards or across. */
export function Arrow({ from: [x1, y1], to: [x2, y2], dashed = false }: ArrowProps): JSX.Element {
  const way = Math.sign(x2 - x1);
  const head = way === 0 ? "l-4 -7h8z" : `l${-7 * way} -4v8z`;
  return (
    <>
      <path class={dashed ? "line dashed" : "line"} d={`M${x1} ${y1}L${x2 - 4 * way} ${way === 0 ? y2 - 4 : y2}`} />
      <path class="full head" d={`M${x2} ${y2}${head}`} />
    </>
  );
}

/** How wide a letter is on average, in parts of the size: more than it is in most fonts, so that no text overflows. */
const LETTER = 0.58;

/** How wide a text may be, in pixels. */
export function widthOf(text: string, size = 13): number {
  return text.length * size * LETTER;
}

/** A text in lines of at most so many pixels; a longer word has a line of its own. */
export function wrapped(text: string, width: number, size = 13): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A sign of a picture, drawn around the middle of 34 pixels, and what it means. */
export type Meaning = readonly [sign: JSX.Element, meaning: string];

/** What the signs mean, one beside the other as far as there is room. */
export function legend(meanings: readonly Meaning[], top: number, width: number): Part {
  let [x, y] = [0, top + 12];
  const placed = meanings.map(([sign, meaning]) => {
    const needed = 42 + widthOf(meaning, 12) + 18;
    if (x > 0 && x + needed > width) [x, y] = [0, y + 24];
    const place = { sign, meaning, x, y };
    x += needed;
    return place;
  });
  const content = (
    <>
      {placed.map(({ sign, meaning, x, y }) => (
        <g key={meaning} transform={`translate(${x} ${y})`}>
          <g transform="translate(17 0)">{sign}</g>
          <Lines x={42} y={4} lines={[meaning]} class="muted" />
        </g>
      ))}
    </>
  );
  return { content, bottom: y + 14 };
}
