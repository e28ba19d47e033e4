import { say } from "../language.js";
import { answer } from "./answer.js";
import { choiceOf, choicesOf, filterName, shortened } from "./choices.js";
import { byId, element } from "./element.js";
import { addressOf, FILTERS, type FilterKey, MAIN, MORE, type State, without } from "./state.js";

/** Fills the filters with their choices, each with how many records would be left. */
export function showFilters(state: State): void {
  for (const key of MAIN) fill(key, state[key], state);
  const more = byId("more") as HTMLDetailsElement; // the page has it as such
  if (MORE.some((key) => state[key] !== undefined)) more.open = true;
  if (!more.open) return;
  for (const key of MORE) {
    const isOfUse = fill(key, state[key], state);
    byId(`filter-${key}`).closest("label")?.toggleAttribute("hidden", !isOfUse);
  }
}

/** Fills a filter, with the value that it has. It is of use if it is set, or if something can be chosen. */
function fill(key: FilterKey, own: string | undefined, state: State): boolean {
  const { values } = choicesOf(key);
  const select = byId(`filter-${key}`) as HTMLSelectElement; // the page has them as such
  let isOfUse = own !== undefined;
  const options = values.map(({ value, label, lang }) => {
    if (key === "limit") {
      isOfUse = true;
      return element("option", { value }, label);
    }
    const left = answer({ ...state, [key]: value }).length;
    const option = element("option", { value, lang }, `${label} (${left})`);
    option.disabled = left === 0 && own !== value;
    isOfUse ||= left !== 0;
    return option;
  });
  // An address may have a date or a number that the list lacks.
  const isListed = own === undefined || values.some(({ value }) => value === own);
  if (!isListed) options.push(element("option", { value: own }, shortened(own)));
  select.replaceChildren(element("option", { value: "" }, say("explore.any")), ...options);
  select.value = own ?? "";
  return isOfUse;
}

/** What is asked for, each with a way to ask for it no more. */
export function showAsked(state: State): void {
  const asked = FILTERS.filter((key) => state[key] !== undefined);
  byId("asked").replaceChildren(
    ...asked.map((key) => {
      const { label, lang } = choiceOf(key, state[key] ?? "");
      const name = say("explore.remove", { filter: filterName(key), value: label });
      return element(
        "li",
        {},
        element(
          "a",
          { href: addressOf(without(state, key)), "aria-label": name },
          `${filterName(key)}: `,
          element("span", { lang }, label),
          " ×",
        ),
      );
    }),
  );
}
