import { digestOf } from "./digest.js";

/** No article has as many stretches of one length. */
const MOST_CANDIDATES = 2_000;

/** Digests with a memory and a limit: a huge text must not be searched for ever. */
export class Hasher {
  readonly #known = new Map<string, string>();
  #left: number;
  #cutShort = false;

  constructor(limit: number) {
    this.#left = limit;
  }

  /** Whether anything was left out because there was too much. */
  get cutShort(): boolean {
    return this.#cutShort;
  }

  /** As many of the candidates for one passage as there may be; the rest is left out, and noted. */
  within<T>(candidates: readonly T[]): readonly T[] {
    if (candidates.length <= MOST_CANDIDATES) return candidates;
    this.#cutShort = true;
    return [];
  }

  /** Whether a text has this digest; `false` too where the limit is reached. */
  async matches(text: string, digest: string): Promise<boolean> {
    const known = this.#known.get(text);
    if (known !== undefined) return known === digest;
    this.#left -= 1;
    if (this.#left < 0) {
      this.#cutShort = true;
      return false;
    }
    const found = await digestOf(text);
    this.#known.set(text, found);
    return found === digest;
  }
}
