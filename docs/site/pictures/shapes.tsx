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
              index > 0 && spaceAfter(lines[index - 1]),
              <tspan key={line} x={x} y={y + index * step}>
                {line}
              </tspan>,
            ])}
      </text>{" "}
    </>
  );
}

/** The lines as one text: what a hyphen ends goes on without a space. */
export function unwrapped(lines: readonly string[]): string {
  return lines.map((line, index) => (index === 0 ? "" : spaceAfter(lines[index - 1])) + line).join("");
}

const spaceAfter = (line: string | undefined): string => (line?.endsWith("-") === true ? "" : " ");

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
const CYRILLIC_LETTER = 0.66;

/** How wide a text may be, in pixels. */
export function widthOf(text: string, size = 13): number {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return ((text.length - cyrillic) * LETTER + cyrillic * CYRILLIC_LETTER) * size;
}

/** A text in lines of at most so many pixels; a longer word breaks at its hyphens, and no line begins with a dash. */
export function wrapped(text: string, width: number, size = 13): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ (?!– )/)) {
    const parts = widthOf(word, size) > width ? word.split(/(?<=-)/) : [word];
    for (const [index, part] of parts.entries()) {
      const last = lines.at(-1);
      const longer = `${last}${index > 0 ? "" : " "}${part}`;
      if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
      else lines.push(part);
    }
  }
  return lines;
}

/** A sign of a picture, drawn around the middle of 34 pixels, and what it means. */
export type Meaning = readonly [sign: JSX.Element, meaning: string];

/** A drawing with what its signs mean below it, one beside the other as far as there is room. */
export function withLegend(drawing: Part, meanings: readonly Meaning[], width: number): Part {
  let [x, y, bottom] = [0, drawing.bottom + 26, 0];
  const placed = meanings.map(([sign, meaning]) => {
    const lines = wrapped(meaning, width - 42, 12);
    const needed = 42 + Math.max(...lines.map((line) => widthOf(line, 12))) + 18;
    if (x > 0 && x + needed > width) [x, y] = [0, bottom + 10];
    const place = { sign, lines, x, y };
    x += needed;
    bottom = y + lines.length * LINE - 2;
    return place;
  });
  const content = (
    <>
      {drawing.content}
      {placed.map(({ sign, lines, x, y }) => (
        <g key={lines.join(" ")} transform={`translate(${x} ${y})`}>
          <g transform="translate(17 0)">{sign}</g>
          <Lines x={42} y={4} lines={lines} class="muted" />
        </g>
      ))}
    </>
  );
  return { content, bottom };
}

/** Drawings one below the other. */
export function stacked(parts: readonly Part[], gap: number): Part {
  let y = 0;
  const placed = parts.map(({ content, bottom }) => {
    const top = y;
    y += bottom + gap;
    return (
      <g key={top} transform={`translate(0 ${top})`}>
        {content}
      </g>
    );
  });
  return { content: <>{placed}</>, bottom: y - gap };
}
