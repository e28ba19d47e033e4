import type { AnyIds } from "../model/ids.js";
import type { Alias } from "../model/name.js";

/** Something with a name and perhaps other spellings of it. */
export interface Named {
  readonly name: string;
  readonly aliases?: readonly Alias<AnyIds>[];
}

/** A name and its other spellings. */
export function spellingsOf({ name, aliases = [] }: Named): readonly string[] {
  return [name, ...aliases.map((alias) => alias.name)];
}
