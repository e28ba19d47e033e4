/** What the page gives to the worker: modules, each after those that it imports, the last being the program. */
export interface Job {
  readonly modules: readonly Module[];
}

export interface Module {
  /** What others import it by, and what an error calls it. */
  readonly name: string;
  readonly code: string;
}

/** What the worker tells the page. */
export type Told =
  | { readonly kind: "started" }
  | { readonly kind: "logged"; readonly text: string; readonly line?: number | undefined }
  /** What the expression at the end of a line gives. */
  | { readonly kind: "given"; readonly text: string; readonly line: number }
  | { readonly kind: "thrown"; readonly text: string; readonly line?: number | undefined }
  /** The last line has run. What was started before may still tell something. */
  | { readonly kind: "done" };

/** How much a program may tell: in messages, and in characters. */
const MOST = 500;
const MOST_CHARACTERS = 50_000;

/** Counts what a program tells, and returns whether a text makes it too much. */
export function limitOfTexts(): (text: string) => boolean {
  let [messages, characters] = [0, 0];
  return (text) => {
    messages += 1;
    characters += text.length;
    return messages > MOST || characters > MOST_CHARACTERS;
  };
}

/** The program among the modules. */
export const PROGRAM = "program";

/** What the worker has the frame digest. */
export interface Digestible {
  readonly algorithm: string;
  readonly bytes: BufferSource;
}
