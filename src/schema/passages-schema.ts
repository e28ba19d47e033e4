import { z } from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Passage, SourcePassages } from "../model/passage.js";
import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { id, passageId, position } from "./fields.js";

const passageSchema: z.ZodType<Passage> = exactly<Passage>()(
  described("Passage", {
    id: passageId,
    start: position,
    end: position,
    digest: z.string().regex(/^[\w-]{43}$/, "a SHA-256 digest in base64url"),
    setAside: z.enum(["photo-credit", "page-furniture", "no-claim"]).exactOptional(),
  }),
);

/** The schema of a {@link SourcePassages}: the sentences of one source. */
export const passagesSchema: z.ZodType<SourcePassages<AnyIds>> = exactly<SourcePassages<AnyIds>>()(
  described("SourcePassages", { source: id, passages: z.array(passageSchema).readonly() }),
);
