import type { z } from "zod";
import type { TopicRecord } from "../model/topic.js";
import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { text } from "./fields.js";
import { recordFields } from "./record-fields.js";

/** The schema of a {@link TopicRecord}. */
export const topicSchema: z.ZodType<TopicRecord> = exactly<TopicRecord>()(
  described("TopicRecord", { ...recordFields, label: text }),
);
