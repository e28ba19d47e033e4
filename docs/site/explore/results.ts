import { type Hit, timeline } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { day, foreignName, isEnglish, say } from "../language.js";
import { hrefOf } from "../links.js";
import { pathWords } from "../records/path-words.js";
import type { Complaint } from "./complaints.js";
import { element } from "./element.js";
import { type Fact, type Facts, factsOf, type When } from "./facts.js";
import { type Found, isPartial } from "./found.js";
import { QUESTIONS } from "./questions.js";
import { addressOf, type State } from "./state.js";
import { otherWords, type Suggestion } from "./suggestions.js";
import { typedWords } from "./typed-words.js";

/** What was found: of each record who, what, when and the number. Its title leads to its page. */
export function resultList(hits: readonly Hit[], state: State): HTMLElement {
  return element("ol", { class: "results" }, ...hits.map((hit) => result(hit, state)));
}

function result(hit: Hit, state: State): HTMLElement {
  const { id } = hit.record;
  const { title, what, who, when, number } = factsOf(hit);
  const lang = foreignName(hit.record);
  return element(
    "li",
    {},
    element(
      "div",
      { class: "title" },
      element("a", { href: `records/${hrefOf(id)}`, "data-record": id, lang }, title.text),
      ...marks(title),
    ),
    ...(number === undefined
      ? []
      : [element("div", { class: "number" }, element("strong", {}, number.text), ...marks(number))]),
    element("p", { class: "facts" }, ...line({ what, who, when })),
    beside(id, title.text, state),
  );
}

function line({ what, who = [], when }: Omit<Facts, "title">): readonly HTMLElement[] {
  return [
    element("span", { class: "what" }, what),
    ...(who.length === 0 ? [] : [element("span", { class: "who" }, ...names(who))]),
    ...(when === undefined ? [] : [dateOf(when)]),
  ];
}

function dateOf(when: When): HTMLElement {
  const { text, at } = when;
  return element("span", { class: "when" }, at === undefined ? text : `${at}, ${text}`, ...marks(when));
}

const MOST = 3;

/** Names in one line, each marked that is inferred; of many the first. */
function names(who: readonly Fact[]): readonly (Node | string)[] {
  // Somebody may be on two sides of a disagreement.
  const all = [...new Map(who.map((one) => [one.text, one])).values()];
  const shown = all.length > MOST + 1 ? all.slice(0, MOST) : all;
  const list = shown.flatMap((one, index) => [...(index === 0 ? [] : [", "]), one.text, ...marks(one)]);
  if (shown.length === all.length) return list;
  const [before = "", after = ""] = say("explore.moreNames", { list: "\n", n: all.length - MOST }).split("\n");
  return [before, ...list, after];
}

/** The mark of what is inferred, which says what of it is. */
function marks({ inferred = [] }: Fact): readonly (Node | string)[] {
  if (inferred.length === 0) return [];
  // Who of a list it is stands before the mark already.
  const paths = inferred.map((path) => (path.startsWith("milestones.") ? path : (path.split(".")[0] ?? "")));
  return [" ", element("span", { class: "mark inferred" }, say("explore.inferred", { fields: pathWords(paths) }))];
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
  return element("ul", { class: "buttons questions", "aria-label": say("explore.questions") }, ...links);
}

/** What was found; with the words where they are others than those typed, or where records have only some of them. */
export function foundView(hits: readonly Hit[], state: State, found?: Found): HTMLElement {
  return element("div", {}, ...(found === undefined ? [] : saidOf(found, state)), resultList(hits, state));
}

function saidOf(found: Found, state: State): readonly HTMLElement[] {
  const { q = "" } = state;
  const typed = typedWords(q);
  const words = [typed, ...(found.asTyped === undefined ? [] : [found.asTyped])]
    .map((own) => own.join(" "))
    .join(" / ");
  const hasOtherEndings = found.words.some((word) => !typed.includes(word));
  const endings = hasOtherEndings ? [" ", say("explore.otherEndings")] : [];
  if (isPartial(found)) {
    const others = otherWords(state).flatMap((one) => [" ", suggestionLink(one)]);
    const said = say("explore.haveSome", { n: found.has, words });
    const partial = element("p", { class: "partial" }, said, ...endings, ...others);
    return isEnglish() ? [partial] : [partial, inEnglish()];
  }
  if (!hasOtherEndings && fold(words) === fold(q.trim())) return [];
  return [element("p", { class: "partial" }, say("explore.foundFor", { words }), ...endings)];
}

const inEnglish = (): HTMLElement => element("p", {}, say("explore.wordsInEnglish"));

/** Filters to choose instead of words. */
export function offersView(offers: readonly Suggestion[]): readonly HTMLElement[] {
  if (offers.length === 0) return [];
  const links = offers.map((one) => element("li", {}, suggestionLink(one)));
  return [
    element(
      "div",
      { class: "offers" },
      element("span", {}, say("explore.offers")),
      element("ul", { class: "buttons" }, ...links),
    ),
  ];
}

/** What is wrong with an address, and what to search for instead. */
export function complaintView({ text, search }: Complaint): HTMLElement {
  return element("p", {}, text, ...(search === undefined ? [] : [" ", suggestionLink(search)]));
}

function suggestionLink({ text, state, count }: Suggestion): HTMLElement {
  return element("a", { href: addressOf(state), class: "button" }, `${text} (${count})`);
}

/** What to do where nothing was found, beside the filters that are offered. */
export function nothingView(suggestions: readonly Suggestion[], { q }: State, isOffered: boolean): HTMLElement {
  const links = suggestions.map((one) => element("li", {}, suggestionLink(one)));
  return element(
    "div",
    { class: "nothing" },
    ...(isOffered ? [] : [element("p", {}, say("explore.nothing"))]),
    ...(links.length > 0 ? [element("ul", { class: "buttons" }, ...links)] : isOffered ? [] : [questionList()]),
    ...(isEnglish() || q === undefined ? [] : [inEnglish()]),
  );
}
