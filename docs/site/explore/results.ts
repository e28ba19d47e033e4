import { singular } from "../../../scripts/files/names.js";
import { formatDate, getParticipant, type Hit, timeline } from "../../../src/index.js";
import { nameOf } from "../records/record-name.js";
import { capitalized } from "../words.js";
import { element } from "./element.js";
import { addressOf, type State } from "./state.js";

/** What was found, as a list of ways to the records. */
export function resultList(hits: readonly Hit[], state: State): HTMLElement {
  return element(
    "ul",
    { class: "results" },
    ...hits.map(({ collection, record }) =>
      element(
        "li",
        {},
        element("a", { href: addressOf({ ...state, record: record.id }), "data-record": record.id }, nameOf(record)),
        element("small", {}, whatItIs(collection, record)),
      ),
    ),
  );
}

/** The collection, and of what somebody said the speaker. */
function whatItIs(collection: Hit["collection"], record: Hit["record"]): string {
  const speaker = "speaker" in record ? getParticipant(record.speaker)?.name : undefined;
  const kind = capitalized(singular(collection));
  return speaker === undefined ? kind : `${kind} of ${speaker}`;
}

/** The days with their events: what there is before anything is asked. */
export function timelineView(state: State): HTMLElement {
  return element(
    "div",
    { class: "timeline" },
    ...timeline().map(({ date, events }) =>
      element(
        "section",
        {},
        element("h3", {}, formatDate(date, "en-GB")),
        element(
          "ol",
          {},
          ...events.map((event) =>
            element(
              "li",
              {},
              element("a", { href: addressOf({ ...state, record: event.id }), "data-record": event.id }, event.title),
            ),
          ),
        ),
      ),
    ),
  );
}
