import { digestOf } from "./digest.js";

/** Digests with a memory and a limit: a huge text must not be searched for ever. */
export class Hasher {
  readonly #known = new Map<string, string>();
  #left: number;

  constructor(limit: number) {
    this.#left = limit;
  }

  /** Whether digests were refused because there had been too many. */
  get exhausted(): boolean {
    return this.#left < 0;
  }

  /** Whether a text has this digest; `false` too where the limit is reached. */
  async matches(text: string, digest: string): Promise<boolean> {
    const known = this.#known.get(text);
    if (known !== undefined) return known === digest;
    this.#left -= 1;
    if (this.#left < 0) return false;
    const found = await digestOf(text);
    this.#known.set(text, found);
    return found === digest;
  }
}
