import { events, type Hit } from "../../../src/index.js";
import type { Locale } from "../../../src/locales.js";
import { isEnglish, say, speak, type Texts } from "../language.js";
import { fragmentOf } from "../playground/fragment.js";
import { nameOf, recordOf } from "../records/record-name.js";
import { type Shown, wireActions } from "./actions.js";
import { answer, foundIn } from "./answer.js";
import { codeOf } from "./code.js";
import { complaintsAbout } from "./complaints.js";
import { byId, element } from "./element.js";
import { showAsked, showFilters } from "./filters.js";
import { isPartial } from "./found.js";
import { offersFor } from "./offers.js";
import { linkRecord, recordView } from "./record-view.js";
import { complaintView, foundView, nothingView, offersView, timelineView } from "./results.js";
import { addressOf, asksForSomething, MAIN, MORE, readState, type State, without } from "./state.js";
import { suggestionsFor } from "./suggestions.js";

/** What a language needs: the page in English has it within this script. */
interface Language {
  readonly locale: Locale;
  readonly texts: Texts;
}

const { lang } = document.documentElement;
if (lang !== "en") {
  // The site has such a script for each language, beside this one.
  const { locale, texts } = (await import(new URL(`explore.${lang}.js`, import.meta.url).href)) as Language;
  speak(locale, texts);
}

const search = byId("search") as HTMLInputElement; // the page has it as such
const TITLE = document.title;

let state: State = readState(location.search);
let shown: Shown = { state, hits: [] };

/** Shows a state. What the address asks for in vain is told, and left out. */
async function show(): Promise<void> {
  const complaints = complaintsAbout(state);
  const possible = without(state, ...complaints.map(({ key }) => key));
  byId("complaints").replaceChildren(...complaints.map(complaintView));
  if (document.activeElement !== search) search.value = possible.q ?? "";
  showAsked(state);
  showHits(possible);
  showFilters(possible);
  await showRecord(possible);
}

function showHits(possible: State): void {
  const offers = offersFor(possible);
  const { heading, view, hits } = viewOf(possible, offers.length > 0);
  const code = codeOf(possible);
  byId("code").textContent = code;
  // The playground has no other languages.
  if (isEnglish()) byId("run-code").setAttribute("href", `playground.html${fragmentOf(code)}`);
  byId("copy-link").dataset["copy"] = location.href;
  for (const button of ["download-csv", "download-json"]) byId(button).hidden = hits.length === 0;
  byId("note").hidden = possible.date === undefined;
  byId("count").textContent = heading;
  byId("found").replaceChildren(...offersView(offers), view);
  shown = { state: possible, hits };
}

/** What the page shows of a state, and the records in it. */
interface View {
  readonly heading: string;
  readonly view: HTMLElement;
  readonly hits: readonly Hit[];
}

function viewOf(possible: State, isOffered: boolean): View {
  if (!asksForSomething(possible)) {
    const days = events.map((record): Hit => ({ collection: "events", record }));
    return { heading: say("explore.dayByDay"), view: timelineView(possible), hits: days };
  }
  const hits = answer(possible);
  const found = foundIn(possible);
  const counted = say("shared.records", { n: hits.length });
  if (hits.length === 0) {
    return { heading: counted, view: nothingView(suggestionsFor(possible), possible, isOffered), hits };
  }
  const heading = found !== undefined && isPartial(found) ? say("explore.noneHasAll") : counted;
  return { heading, view: foundView(hits, possible, found), hits };
}

async function showRecord(possible: State): Promise<void> {
  const { record } = possible;
  const panel = byId("record");
  panel.hidden = record === undefined;
  document.title = record === undefined ? TITLE : `${nameOf(recordOf(record))} – ${TITLE}`;
  if (record === undefined) return panel.replaceChildren();
  // An open record stays as it is; only its links follow what is asked for.
  if (panel.dataset["shown"] === record && panel.childElementCount > 0) return linkRecord(panel, possible);
  panel.dataset["shown"] = record;
  const view = await recordView(record);
  if (state.record !== record) return;
  panel.replaceChildren(element("a", { class: "close" }, say("explore.close")), view);
  linkRecord(panel, possible);
  const heading = view.querySelector("h2") ?? view;
  heading.tabIndex = -1;
  heading.focus();
}

/** Goes on to a state: as a step of its own, or in place of the present one while somebody types. */
function go(next: State, how: "push" | "replace" = "push"): void {
  const before = state.record;
  state = next;
  history[how === "push" ? "pushState" : "replaceState"](null, "", addressOf(next));
  void show().then(() => {
    // Closing a record takes the reader back to its link, unless they type or choose elsewhere.
    const isElsewhere = document.activeElement !== null && document.activeElement !== document.body;
    if (before !== undefined && next.record === undefined && !isElsewhere) {
      document.querySelector<HTMLElement>(`#found [data-beside="${CSS.escape(before)}"]`)?.focus();
    }
  });
}

search.addEventListener("input", () => {
  const others = without(state, "q", "record");
  go(search.value.trim() === "" ? others : { ...others, q: search.value }, "replace");
});
byId("questions").addEventListener("submit", (event) => event.preventDefault());
for (const key of [...MAIN, ...MORE]) {
  const select = byId(`filter-${key}`) as HTMLSelectElement; // the page has them as such
  select.addEventListener("change", () => {
    const others = without(state, key, "record");
    go(select.value === "" ? others : { ...others, [key]: select.value });
  });
}
byId("more").addEventListener("toggle", () => showFilters(shown.state));
wireActions(() => shown);
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const isOwn = link?.pathname === location.pathname && link.host === location.host;
  if (link === null || !isOwn || link.hash !== "" || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(readState(link.search));
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !(event.target instanceof HTMLInputElement)) {
    event.preventDefault();
    search.focus();
  }
  if (event.key === "Escape" && state.record !== undefined) go(without(state, "record"));
});
window.addEventListener("popstate", () => {
  state = readState(location.search);
  search.value = state.q ?? "";
  void show();
});

void show();
