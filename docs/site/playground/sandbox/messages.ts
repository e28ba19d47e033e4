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
export const MOST = 500;
export const MOST_CHARACTERS = 50_000;

/** The program among the modules. */
export const PROGRAM = "program";

/** What the worker has the frame digest. */
export interface Digestible {
  readonly algorithm: string;
  readonly bytes: BufferSource;
}
