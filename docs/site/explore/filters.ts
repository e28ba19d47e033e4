import { answer, hitsOf } from "./answer.js";
import { choices } from "./choices.js";
import { byId, element } from "./element.js";
import { addressOf, FILTERS, type State } from "./state.js";

/** Fills the filters with their choices, each with how many records would be left. */
export function showFilters(state: State): void {
  // The words are the same with every choice, and searching takes longest.
  const found = hitsOf(state);
  for (const key of FILTERS) {
    const { values } = choices[key];
    const select = byId(`filter-${key}`) as HTMLSelectElement; // the page has them as such
    const options = values.map(({ value, label }) => {
      const left = answer({ ...state, [key]: value }, found).length;
      const option = element("option", { value }, `${label} (${left})`);
      option.disabled = left === 0 && state[key] !== value;
      return option;
    });
    select.replaceChildren(element("option", { value: "" }, "Any"), ...options);
    select.value = values.some(({ value }) => value === state[key]) ? (state[key] ?? "") : "";
  }
}

/** What is asked for, each with a way to ask for it no more. */
export function showAsked(state: State): void {
  const asked = FILTERS.filter((key) => state[key] !== undefined);
  byId("asked").replaceChildren(
    ...asked.map((key) => {
      const { [key]: value, ...others } = state;
      const label = choices[key].values.find((choice) => choice.value === value)?.label ?? value ?? "";
      return element(
        "li",
        {},
        element("a", { href: addressOf(others), "aria-label": `Remove ${choices[key].label}: ${label}` }, `${label} ×`),
      );
    }),
  );
}
