import * as z from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Passage, SourcePassages } from "../model/passage.js";
import type { Source } from "../model/source.js";
import { date, id, language, list, passageId, position, text, word } from "./fields.js";
import { exactly, object, originalTitleSchema, recordFields } from "./record-fields.js";

const ADDRESS = "an http or https URL";

/** An address as it is, which a program that only knows the pattern takes for one too. */
const url = z
  .string()
  .regex(/^https?:\/\/\S+$/, { error: ADDRESS, abort: true })
  .check(z.url(ADDRESS));

/** The schema of a {@link Source}. */
export const sourceSchema: z.ZodType<Source<AnyIds>> = exactly<Source<AnyIds>>()(
  z
    .strictObject({
      ...recordFields,
      publisher: text,
      title: text,
      titleStatus: z.enum(["published", "described"]),
      original: originalTitleSchema.exactOptional(),
      url: url.exactOptional(),
      reference: text.exactOptional(),
      published: date.exactOptional(),
      language,
      origin: word.exactOptional(),
      reading: z.enum(["whole", "excerpt"]).exactOptional(),
      lacks: list(z.enum(["headline", "lead"])).exactOptional(),
    })
    // Most sources tell their own account, and of most an excerpt is what anybody read.
    .transform(({ origin, reading, ...own }) =>
      Object.freeze({ ...own, origin: origin ?? own.id, reading: reading ?? "excerpt" }),
    ),
);

const passageSchema: z.ZodType<Passage> = exactly<Passage>()(
  object({
    id: passageId,
    start: position,
    end: position,
    digest: z.string().regex(/^[\w-]{43}$/, "a SHA-256 digest in base64url"),
    setAside: z.enum(["photo-credit", "page-furniture", "no-claim"]).exactOptional(),
  }),
);

/** The schema of a {@link SourcePassages}: the sentences of one source. */
export const passagesSchema: z.ZodType<SourcePassages<AnyIds>> = exactly<SourcePassages<AnyIds>>()(
  object({ source: id, passages: list(passageSchema) }),
);
