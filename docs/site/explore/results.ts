import { type Hit, timeline } from "../../../src/index.js";
import { day, foreignName, say } from "../language.js";
import { hrefOf } from "../links.js";
import { element } from "./element.js";
import { type Facts, factsOf, type When } from "./facts.js";
import { QUESTIONS } from "./questions.js";
import { addressOf, type State } from "./state.js";
import type { Suggestion } from "./suggestions.js";

/** What was found: of each record who, what, when and the number. Its title leads to its page. */
export function resultList(hits: readonly Hit[], state: State): HTMLElement {
  return element("ol", { class: "results" }, ...hits.map((hit) => result(hit, state)));
}

function result(hit: Hit, state: State): HTMLElement {
  const { id } = hit.record;
  const facts = factsOf(hit);
  const own = foreignName(hit.record);
  const lang = own === undefined ? {} : { lang: own };
  const number = facts.number === undefined ? [] : [element("strong", { class: "number" }, facts.number)];
  return element(
    "li",
    {},
    element("a", { href: `records/${hrefOf(id)}`, class: "title", "data-record": id, ...lang }, facts.title),
    ...number,
    element("p", { class: "facts" }, ...line(facts)),
    beside(id, facts.title, state),
  );
}

function line({ what, who, when }: Facts): readonly HTMLElement[] {
  return [
    element("span", { class: "what" }, what),
    ...(who === undefined ? [] : [element("span", { class: "who" }, who)]),
    ...(when === undefined ? [] : [dateOf(when)]),
  ];
}

function dateOf({ date, at, isInferred }: When): HTMLElement {
  const mark = isInferred ? [element("span", { class: "mark inferred" }, say("shared.inferred"))] : [];
  return element("span", { class: "when" }, at === undefined ? date : `${at}, ${date}`, ...mark);
}

/** The way to look at a record without leaving the list. */
function beside(id: string, title: string, state: State): HTMLElement {
  const href = addressOf({ ...state, record: id });
  const label = say("explore.evidenceOf", { title });
  return element("a", { href, class: "evidence", "aria-label": label, "data-beside": id }, say("explore.evidence"));
}

/** The days with their events, and questions to begin with: what there is before anything is asked. */
export function timelineView(state: State): HTMLElement {
  return element(
    "div",
    { class: "timeline" },
    questionList(),
    ...timeline().map(({ date, events }) =>
      element(
        "section",
        {},
        element("h3", {}, day(date)),
        resultList(
          events.map((record) => ({ collection: "events", record })),
          state,
        ),
      ),
    ),
  );
}

function questionList(): HTMLElement {
  const links = QUESTIONS.map(({ question, state }) =>
    element("li", {}, element("a", { href: addressOf(state), class: "button" }, say(question))),
  );
  return element("ul", { class: "buttons", "aria-label": say("explore.questions") }, ...links);
}

/** What to do where nothing was found. */
export function nothingView(suggestions: readonly Suggestion[]): HTMLElement {
  return element(
    "div",
    { class: "nothing" },
    element("p", {}, say(suggestions.length > 0 ? "explore.nothing" : "explore.nothingAtAll")),
    suggestions.length === 0
      ? questionList()
      : element(
          "ul",
          { class: "buttons" },
          ...suggestions.map(({ text, state, count }) =>
            element("li", {}, element("a", { href: addressOf(state), class: "button" }, `${text} (${count})`)),
          ),
        ),
  );
}
