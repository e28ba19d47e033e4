import * as z from "zod";
import { VisitError } from "../errors/visit-error.js";

/** Throws where the zod beside the package is too old, instead of failing later at something that it lacks. */
export function assertZodVersion(): void {
  // It came with 4.3, and the types know no older zod.
  if (z.exactOptional !== undefined) return;
  const problem = "needs zod 4.3 or newer, and found an older one. Install it by: npm install zod@^4.3.0";
  throw new VisitError("unsupported", problem, { where: "ankara-visit-2025/schema", value: undefined });
}
