import { fold } from "../text/fold.js";
import type { CitedText } from "./evidence.js";
import { normalizeText } from "./normalize-text.js";
import { PartFinder } from "./part-finder.js";

/** Of so many texts the names are put together, as many claims may rest on the same ones. */
const MANY = 100;

/** A name in the form in which it is looked for. */
interface Sought {
  readonly form: string;
  /** Whether it is one word in capitals: "US" is not "us". */
  readonly isAbbreviation: boolean;
}

/**
 * Looks for names in texts of any language, as whole words. Case and accents do not count, as in a search, but for
 * abbreviations. All names are looked for together, so that each text is read once.
 */
export class NamesInTexts {
  readonly #written: PartFinder;
  readonly #folded: PartFinder;
  readonly #found: Map<string, ReadonlySet<string>> = new Map();
  readonly #together: WeakMap<readonly CitedText[], ReadonlySet<string>> = new WeakMap();
  readonly #sought: ReadonlyMap<string, Sought>;
  readonly #forms: WeakMap<readonly string[], ReadonlySet<string>> = new WeakMap();
  /** For what is found in a text, whether one of some forms is among it. */
  readonly #met: WeakMap<ReadonlySet<string>, WeakMap<ReadonlySet<string>, boolean>> = new WeakMap();

  constructor(names: readonly string[]) {
    this.#sought = new Map(names.map((name) => [name, soughtFor(name)]));
    const all = [...this.#sought.values()];
    this.#written = new PartFinder(all.flatMap(({ form, isAbbreviation }) => (isAbbreviation ? form : [])));
    this.#folded = new PartFinder(all.flatMap(({ form, isAbbreviation }) => (isAbbreviation ? [] : form)));
  }

  /** Whether some texts have one of some names, which have to be among those that are looked for. */
  have(names: readonly string[], texts: readonly CitedText[]): boolean {
    const forms = this.#forms.get(names) ?? new Set(names.flatMap((name) => this.#sought.get(name)?.form ?? []));
    this.#forms.set(names, forms);
    const found = texts.length > MANY ? [this.#inAll(texts)] : texts.map(({ text }) => this.#in(text));
    return found.some((own) => this.#meet(forms, own));
  }

  /** Many claims may ask for the same names, such as those of a country, in the same text. */
  #meet(forms: ReadonlySet<string>, found: ReadonlySet<string>): boolean {
    const known = this.#met.get(found) ?? new WeakMap<ReadonlySet<string>, boolean>();
    this.#met.set(found, known);
    const [few, many] = forms.size < found.size ? [forms, found] : [found, forms];
    const isMet = known.get(forms) ?? [...few].some((form) => many.has(form));
    known.set(forms, isMet);
    return isMet;
  }

  #in(text: string): ReadonlySet<string> {
    const known = this.#found.get(text);
    if (known !== undefined) return known;
    const found = new Set([...this.#written.in(text).keys(), ...this.#folded.in(fold(text)).keys()]);
    this.#found.set(text, found);
    return found;
  }

  #inAll(texts: readonly CitedText[]): ReadonlySet<string> {
    const known = this.#together.get(texts);
    if (known !== undefined) return known;
    const own = [...new Set(texts.map(({ text }) => text))];
    const found = new Set(own.flatMap((text) => [...this.#in(text)]));
    this.#together.set(texts, found);
    return found;
  }
}

function soughtFor(name: string): Sought {
  const written = normalizeText(name);
  const isInCapitals = written === written.toUpperCase() && written !== written.toLowerCase();
  const isAbbreviation = isInCapitals && !written.includes(" ");
  return { form: isAbbreviation ? written : fold(written), isAbbreviation };
}
