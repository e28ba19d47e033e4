/** Lays text out in lines no wider than the terminal, and never wider than 100 columns. Colour is for terminals only. */
import pc from "picocolors";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { locale } from "./language.js";

const { columns = 0, isTTY } = process.stdout;
const { COLUMNS, FORCE_COLOR = "0" } = process.env;
const WIDTH = Math.max(40, Math.min(columns || Number(COLUMNS) || 100, 100));

/** picocolors decides, except that it colours every pipe on Windows and in CI. */
export const { bold, cyan, dim, yellow } = pc.createColors(pc.isColorSupported && (isTTY || FORCE_COLOR !== "0"));

/** "WHAT HAPPENED ───── a note": what the reader must know first stands beside the title or, if it is too long, below. */
export function heading(title: string, note = ""): readonly string[] {
  const room = WIDTH - stringWidth(title) - 1;
  const isBeside = note !== "" && stringWidth(note) < room - 4;
  const rule = "─".repeat(isBeside ? room - stringWidth(note) - 1 : Math.max(0, room));
  const first = `${bold(cyan(title.toLocaleUpperCase(locale.language)))} ${cyan(rule)}`;
  if (isBeside) return ["", `${first} ${dim(note)}`];
  return ["", first, ...(note === "" ? [] : paragraph(dim(note)))];
}

/** Text from margin to margin. */
export function paragraph(text: string): readonly string[] {
  return wrapAnsi(text, WIDTH, { hard: true }).split("\n");
}

/** Text from margin to margin in fainter print; nothing for no text. */
export function faint(text: string): readonly string[] {
  return text === "" ? [] : paragraph(dim(text));
}

/** Text beside a label. All its lines begin in the same column, behind the widest of the labels given. */
export function row(label: string, text: string, labels: readonly string[] = [label]): readonly string[] {
  const indent = Math.max(...labels.map((each) => stringWidth(each))) + 2;
  const [first = "", ...further] = wrapAnsi(text, WIDTH - indent, { hard: true }).split("\n");
  const gap = " ".repeat(indent - stringWidth(label));
  return [cyan(label) + gap + first, ...further.map((line) => " ".repeat(indent) + line)];
}
