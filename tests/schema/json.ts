import { dataset } from "../../src/index.js";

/** Plain data, as JSON has it, that a test may change. */
// biome-ignore lint/suspicious/noExplicitAny: a test reaches into it at will, and plants what no type allows
export type Json = any;

/** The visit as `JSON.parse` gives it. */
export function visitJson(): Json {
  return JSON.parse(JSON.stringify(dataset));
}
