import { z } from "zod";
import type { Identifier } from "../model/identifier.js";
import type { AnyIds } from "../model/ids.js";
import type { Alias } from "../model/name.js";
import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { id, language, text } from "./fields.js";

/** The schema of an {@link Alias}. */
export const aliasSchema: z.ZodType<Alias<AnyIds>> = exactly<Alias<AnyIds>>()(
  described("Alias", { name: text, language, source: id.exactOptional() }),
);

/** The schema of an {@link Identifier}. */
export const identifierSchema: z.ZodType<Identifier> = exactly<Identifier>()(
  described("Identifier", {
    scheme: z.enum(["iso-3166-1-alpha-3", "iso-3166-1-numeric", "iso-3166-2", "wikidata"]),
    value: text,
    checkedAgainst: text,
  }),
);
