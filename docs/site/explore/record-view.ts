import { say } from "../language.js";
import { homeOf, isRecordId } from "../links.js";
import { element } from "./element.js";
import { addressOf, type State, without } from "./state.js";

/**
 * A record with its evidence, as the page of its collection shows it. It is fetched from there, so that there is one
 * way to show a record; what it links to stays on this page as far as it is a record.
 */
export async function recordView(id: string): Promise<HTMLElement> {
  const path = `records/${homeOf(id)}.html`;
  const response = await fetch(path).catch(() => undefined);
  const text = response?.ok ? await response.text() : "";
  const article = new DOMParser().parseFromString(text, "text/html").getElementById(id);
  if (article === null) return element("p", {}, element("a", { href: `${path}#${id}` }, say("explore.theRecord")));
  const shown = document.importNode(article, true);
  for (const link of shown.querySelectorAll("a[href]")) relink(link, path);
  const page = element("p", {}, element("a", { href: `${path}#${id}` }, say("explore.thisRecord")));
  shown.append(page);
  return shown;
}

const FRAGMENT = /^(?:records\/)?[a-z]*(?:\.html)?#(.+)$/;

function relink(link: Element, from: string): void {
  const href = link.getAttribute("href") ?? "";
  if (/^[a-z]+:/.test(href)) return;
  const id = FRAGMENT.exec(href)?.[1];
  // What leads to no record, as a badge leads to what it means, keeps its page.
  if (id === undefined || !isRecordId(id)) link.setAttribute("href", `${from.slice(0, from.indexOf("/") + 1)}${href}`);
  else link.setAttribute("data-record", id);
}

/** Lets the links of an open record keep what else is asked for: those to other records, and the one that closes it. */
export function linkRecord(panel: Element, state: State): void {
  const leadTo = (link: Element, to: State): void => link.setAttribute("href", addressOf(to));
  for (const link of panel.querySelectorAll<HTMLElement>("a[data-record]")) {
    const { record = "" } = link.dataset;
    leadTo(link, { ...state, record });
  }
  for (const link of panel.querySelectorAll("a.close")) leadTo(link, without(state, "record"));
}
