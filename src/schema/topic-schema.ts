import type * as z from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Topic } from "../model/topic.js";
import { text } from "./fields.js";
import { exactly, object, recordFields } from "./record-fields.js";

/** The schema of a {@link Topic}. */
export const topicSchema: z.ZodType<Topic<AnyIds>> = exactly<Topic<AnyIds>>()(object({ ...recordFields, label: text }));
