import type { Organization } from "../../../src/index.js";
import { countryName, printed } from "../words.js";
import { type Field, field } from "./field.js";
import { namesFields } from "./names.js";

export function organizationFields(organization: Organization): readonly Field[] {
  return [
    ...field("kind", "Kind", organization.kind, printed),
    ...field("country", "Country", organization.country, countryName),
    ...namesFields(organization),
  ];
}
