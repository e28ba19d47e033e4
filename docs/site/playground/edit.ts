/** A part of a text, and what takes its place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with all edits made. Of two at one place, the first in the list stands first. They must not overlap. */
export function edited(source: string, edits: readonly Edit[]): string {
  let at = 0;
  let text = "";
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    text += source.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return text + source.slice(at);
}

/** What somebody wrote cannot be run, and why. */
export class ProgramError extends Error {
  override readonly name = "ProgramError";
  readonly at: number;

  /** @param at where in the text */
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}
