import * as z from "zod";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import { COMPARATORS, MODALITIES } from "../model/vocabulary.js";
import { country, date, id, list, number, party, text, word } from "./fields.js";
import { citations, exactly, object, recordFields } from "./record-fields.js";

/** The schema of a {@link Figure}. */
export const figureSchema: z.ZodType<Figure<AnyIds>> = exactly<Figure<AnyIds>>()(
  object({
    ...recordFields,
    label: text,
    measure: word,
    about: list(party).exactOptional(),
    in: country.exactOptional(),
    value: number,
    unit: word,
    comparator: z.enum(COMPARATORS),
    modality: z.enum(MODALITIES),
    hedged: z.literal(true).exactOptional(),
    period: date.exactOptional(),
    speaker: id.exactOptional(),
    statedAt: id.exactOptional(),
    event: id.exactOptional(),
    agreement: id.exactOptional(),
    topics: list(id).exactOptional(),
    citations,
  }),
);
