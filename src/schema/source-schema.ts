import { z } from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Source } from "../model/source.js";

import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { date, language, text } from "./fields.js";
import { recordFields } from "./record-fields.js";

/** The schema of a {@link Source}. */
export const sourceSchema: z.ZodType<Source<AnyIds>> = exactly<Source<AnyIds>>()(
  described("Source", {
    ...recordFields,
    publisher: text,
    title: text,
    titleStatus: z.enum(["published", "described"]),
    url: z.url({ protocol: /^https$/, error: "an https URL" }),
    published: date,
    language,
    origin: text,
    reading: z.enum(["whole", "excerpt"]),
    lacks: z
      .array(z.enum(["headline", "lead"]))
      .readonly()
      .exactOptional(),
  }),
);
