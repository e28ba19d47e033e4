import type { Measure } from "../../../src/index.js";
import { capitalized, printed } from "../words.js";

/** A measure as one would print it. */
export function measureName(measure: Measure): string {
  return capitalized(printed(measure)).replace("Gdp", "GDP").replace("Visa free", "Visa-free");
}
