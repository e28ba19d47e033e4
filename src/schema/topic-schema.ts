import type { z } from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Topic } from "../model/topic.js";

import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { text } from "./fields.js";
import { recordFields } from "./record-fields.js";

/** The schema of a {@link Topic}. */
export const topicSchema: z.ZodType<Topic<AnyIds>> = exactly<Topic<AnyIds>>()(
  described("Topic", { ...recordFields, label: text }),
);
