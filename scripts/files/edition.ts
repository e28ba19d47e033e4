import { kk } from "../../src/locales/kk.js";
import { ru } from "../../src/locales/ru.js";
import { tr } from "../../src/locales/tr.js";
import type { Locale } from "../../src/model/locale.js";
import { CC0, type License } from "./license.js";

/** What the files say of themselves that no record says. What nobody named is absent, and then no file claims it. */
export interface Edition {
  /** The version of the data. */
  readonly version?: string;
  /** What the data may be used for. */
  readonly license?: License;
  /** The languages besides English that its records have names in. */
  readonly locales?: readonly Locale[];
}

/** The languages that this package's own records have names in. */
export const LANGUAGES: readonly Locale[] = [kk, ru, tr];

/** The edition of this package's own data, of the version that it has. */
export function ownEdition(version: string): Edition {
  return { version, license: CC0, locales: LANGUAGES };
}
