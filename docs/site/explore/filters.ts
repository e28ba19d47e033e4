import { say } from "../language.js";
import { answer, hitsOf } from "./answer.js";
import { choiceOf, choicesOf, filterName, shortened } from "./choices.js";
import { byId, element } from "./element.js";
import { partsOf } from "./query.js";
import { readingOf } from "./reading.js";
import { addressOf, FILTERS, type FilterKey, MAIN, MORE, type State, without } from "./state.js";

/** Gives how many records a state leaves; `undefined` where the page shows records with some of the words. */
type Count = (chosen: State) => number | undefined;

/**
 * Fills the filters with their choices, each with how many records would be left.
 *
 * @param isPartial - whether no record has all words: within a filter, others than those listed may have most of them
 */
export function showFilters(state: State, isPartial: boolean): void {
  // The words are the same with every choice but that of a collection, which they may name; and searching takes longest.
  const found = hitsOf(state);
  const count: Count = (chosen) =>
    isPartial ? undefined : (chosen.in === state.in ? answer(chosen, found, partsOf(chosen)) : answer(chosen)).length;
  const read = readingOf(state);
  for (const key of MAIN) fill(key, state[key], read, count);
  const more = byId("more") as HTMLDetailsElement; // the page has it as such
  if (MORE.some((key) => state[key] !== undefined)) more.open = true;
  if (!more.open) return;
  for (const key of MORE) {
    const isOfUse = fill(key, state[key], read, count);
    byId(`filter-${key}`).closest("label")?.toggleAttribute("hidden", !isOfUse);
  }
}

/** Fills a filter, with the value that it has. It is of use if it is set, or if something can be chosen. */
function fill(key: FilterKey, own: string | undefined, read: State, count: Count): boolean {
  const { values } = choicesOf(key);
  const select = byId(`filter-${key}`) as HTMLSelectElement; // the page has them as such
  const others = without(read, "limit");
  let isOfUse = own !== undefined;
  const options = values.map(({ value, label, lang }) => {
    if (key === "limit") {
      isOfUse = true;
      return element("option", { value }, label);
    }
    const chosen = { ...others, [key]: value };
    const left = count(chosen);
    const option = element("option", { value, lang }, left === undefined ? label : `${label} (${left})`);
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

/** The filters whose values say little by themselves: "Yes", "20". */
const SHOWN_WITH_NAME: readonly FilterKey[] = ["expected", "limit"];

/** What is asked for, each with a way to ask for it no more. */
export function showAsked(state: State): void {
  const asked = FILTERS.filter((key) => state[key] !== undefined);
  byId("asked").replaceChildren(
    ...asked.map((key) => {
      const { label, lang } = choiceOf(key, state[key] ?? "");
      const name = say("explore.remove", { filter: filterName(key), value: label });
      const shown = SHOWN_WITH_NAME.includes(key) ? `${filterName(key)}: ${label}` : label;
      return element(
        "li",
        {},
        element("a", { href: addressOf(without(state, key)), "aria-label": name, lang }, `${shown} ×`),
      );
    }),
  );
}
