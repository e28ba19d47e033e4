import {
  agreements,
  discrepancies,
  events,
  figures,
  gaps,
  organizations,
  participants,
  passages,
  places,
  sources,
  statements,
  topics,
  visit,
} from "./collections.js";
import type { Visit } from "./model/visit.js";

/**
 * The whole visit as one object, in the form of `visit.json`. Import a single collection instead where one
 * will do: a bundler then leaves the others out.
 *
 * @example
 * ```ts
 * import { dataset } from "ankara-visit-2025";
 *
 * Object.keys(dataset).length; // => 13
 * ```
 */
export const dataset: Visit = /* @__PURE__ */ Object.freeze({
  visit,
  topics,
  sources,
  passages,
  places,
  organizations,
  participants,
  events,
  agreements,
  figures,
  statements,
  discrepancies,
  gaps,
});
