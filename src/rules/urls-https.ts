import type { Offence, Rule } from "./rule.js";
import { inCollection } from "./walk.js";

/** A source can be opened, and by nobody else on the way. */
export const urlsHttps: Rule = {
  name: "urls-https",
  requires: "Every address is an https URL.",
  check: (visit) =>
    inCollection(visit, "sources").flatMap(({ value, path, record }): readonly Offence[] => {
      if (URL.canParse(value.url) && new URL(value.url).protocol === "https:") return [];
      return [{ path: `${path}.url`, record, expected: "an https URL", found: value.url }];
    }),
};
