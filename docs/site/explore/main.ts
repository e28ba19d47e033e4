import type { Hit } from "../../../src/index.js";
import { nameOf, recordOf } from "../records/record-name.js";
import { counted } from "../words.js";
import { answer } from "./answer.js";
import { complaintsAbout } from "./complaints.js";
import { byId, element } from "./element.js";
import { showAsked, showFilters } from "./filters.js";
import { recordView } from "./record-view.js";
import { resultList, timelineView } from "./results.js";
import { addressOf, asksForSomething, FILTERS, readState, type State } from "./state.js";

const search = byId("search") as HTMLInputElement; // the page has it as such
const TITLE = document.title;

let state: State = readState(location.search);

/** Shows a state. What the address asks for in vain is told, and left out. */
async function show(): Promise<void> {
  const complaints = complaintsAbout(state);
  const possible: State = { ...state };
  for (const { key } of complaints) Reflect.deleteProperty(possible, key);
  byId("complaints").replaceChildren(...complaints.map(({ text }) => element("p", {}, text)));
  if (document.activeElement !== search) search.value = possible.q ?? "";
  const hits = answer(possible);
  showFilters(possible);
  showAsked(state);
  showHits(hits, possible);
  await showRecord(possible);
}

function showHits(hits: readonly Hit[], possible: State): void {
  const asks = asksForSomething(possible);
  byId("count").textContent = asks ? counted(hits.length, "record") : "The visit day by day";
  byId("found").replaceChildren(
    ...(asks && hits.length === 0
      ? [element("p", {}, "Nothing matches. Remove a filter, or search for other words.")]
      : [asks ? resultList(hits, possible) : timelineView(possible)]),
  );
}

async function showRecord(possible: State): Promise<void> {
  const { record, ...others } = possible;
  const panel = byId("record");
  panel.hidden = record === undefined;
  document.title = record === undefined ? TITLE : `${nameOf(recordOf(record))} – ${TITLE}`;
  if (record === undefined) return panel.replaceChildren();
  if (panel.dataset["shown"] === record && panel.childElementCount > 0) return;
  panel.dataset["shown"] = record;
  const view = await recordView(record, possible);
  if (state.record !== record) return;
  const close = element("a", { href: addressOf(others), class: "close" }, "Close");
  panel.replaceChildren(close, view);
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
    // Whoever closes a record goes on where they were.
    if (before !== undefined && next.record === undefined) {
      document.querySelector<HTMLElement>(`#found [data-record="${CSS.escape(before)}"]`)?.focus();
    }
  });
}

search.addEventListener("input", () => {
  const { q: _before, record: _record, ...others } = state;
  go(search.value.trim() === "" ? others : { ...others, q: search.value }, "replace");
});
byId("questions").addEventListener("submit", (event) => event.preventDefault());
for (const key of FILTERS) {
  const select = byId(`filter-${key}`) as HTMLSelectElement; // the page has them as such
  select.addEventListener("change", () => {
    const { [key]: _before, record: _record, ...others } = state;
    go(select.value === "" ? others : { ...others, [key]: select.value });
  });
}
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
  const { record, ...others } = state;
  if (event.key === "Escape" && record !== undefined) go(others);
});
window.addEventListener("popstate", () => {
  state = readState(location.search);
  search.value = state.q ?? "";
  void show();
});

void show();
