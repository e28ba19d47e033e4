/** The panel in which an example is edited and run. */
import { element } from "../explore/element.js";
import { editorIn } from "./editor.js";
import { textOfFile } from "./files.js";
import { fragmentOf } from "./fragment.js";
import { type Mark, showMarks } from "./marks.js";
import { type Outcome, outcomeOf } from "./outcome.js";
import type { Words } from "./package-words.js";
import css from "./panel.css";
import { promisesOf } from "./program.js";
import { type Run, run } from "./run.js";
import type { Told } from "./sandbox/messages.js";

export interface Panel {
  /** The element in the page whose shadow tree holds the panel. */
  readonly host: HTMLElement;
  readonly focus: () => void;
  /** Puts another text in place of that in the editor. */
  readonly show: (code: string) => void;
  readonly run: () => Promise<void>;
  /** Ends what still runs. */
  readonly stop: () => void;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** @param close what the close button does; without it there is no such button */
export async function panelOf(code: string, close?: () => void): Promise<Panel> {
  const host = element("div");
  const shadow = host.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheet];
  const parent = element("div", { class: "editor" });
  const status = element("p");
  const list = element("ol");
  const bar = element("div", { class: "bar" });
  const output = element(
    "div",
    { class: "output", role: "region", "aria-label": "Output", "aria-live": "polite" },
    status,
    list,
  );
  shadow.append(element("div", { class: "panel", role: "group", "aria-label": "Example" }, parent, bar, output));

  const words: Words = JSON.parse(await textOfFile("words.json"));
  let given = code;
  let running: Run | undefined;
  const view = editorIn({
    parent,
    code,
    words,
    onRun: () => void runAgain(),
    onChange: () => say(""),
  });
  const source = (): string => view.state.doc.toString();
  const say = (text: string): void => {
    status.textContent = text;
    share.href = new URL(`../playground.html${fragmentOf(source())}`, import.meta.url).href;
  };
  const show = (next: string): void => {
    running?.stop();
    given = next;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    list.replaceChildren();
  };
  const runAgain = async (): Promise<void> => {
    running?.stop();
    const text = source();
    const promises = promisesOf(text);
    const told: Told[] = [];
    let isWaiting = false;
    const tell = (one: Told): void => {
      told.push(one);
      if (isWaiting) return;
      isWaiting = true;
      // All that comes between two frames is shown at once: to show a long list anew for each of its lines takes long.
      requestAnimationFrame(() => {
        isWaiting = false;
        showOutcome(outcomeOf(told, promises));
      });
    };
    const showOutcome = ({ marks, others }: Outcome): void => {
      if (own !== running || source() !== text) return;
      view.dispatch({ effects: showMarks.of(marks) });
      list.replaceChildren(...marks.map(markItem), ...others.map(item));
    };
    say("Running…");
    list.replaceChildren();
    const own = run(text, tell);
    running = own;
    const ending = await own.ended;
    if (own !== running || source() !== text) return;
    const outcome = outcomeOf(told, promises, ending);
    showOutcome(outcome);
    say(outcome.sentence);
  };
  const share = element("a", {}, "Link to this code");
  const button = (label: string, act: () => void): HTMLButtonElement => {
    const made = element("button", { type: "button" }, label);
    made.addEventListener("click", act);
    return made;
  };
  bar.append(
    button("Run", () => void runAgain()),
    button("Reset", () => show(given)),
    share,
    ...(close === undefined ? [] : [button("Close", close)]),
    element("small", {}, `${/Mac|iP/.test(navigator.platform) ? "⌘" : "Ctrl"} + Enter runs it.`),
  );
  say("");
  return { host, focus: () => view.focus(), show, run: runAgain, stop: () => running?.stop() };
}

/** Heard, but not seen: the line shows it. */
function markItem({ line, text, isKept }: Mark): HTMLElement {
  return element("li", { class: "unseen" }, `Line ${line}: ${text}${isKept ? "" : ", unlike its comment"}`);
}

function item({ line, text, isError }: Outcome["others"][number]): HTMLElement {
  const place = line === undefined ? [] : [element("span", {}, `Line ${line}`)];
  return element("li", { class: isError ? "error" : "" }, ...place, element("pre", {}, text));
}
