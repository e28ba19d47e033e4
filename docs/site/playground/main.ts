/** The page of the playground: the editor, with a sample or with the code that its address has. */
import { byId } from "../explore/element.js";
import { codeIn } from "./fragment.js";
import { panelOf } from "./panel.js";

const samples = byId("sample") as HTMLSelectElement; // the page has it as such
const linked = codeIn(location.hash);
if (linked !== undefined) samples.value = "";
const panel = await panelOf(linked ?? samples.value);
byId("panel").append(panel.host);

samples.addEventListener("change", () => {
  history.replaceState(null, "", location.pathname);
  panel.show(samples.value);
  void panel.run();
});
addEventListener("hashchange", () => {
  const code = codeIn(location.hash);
  if (code === undefined) return;
  samples.value = "";
  panel.show(code);
});
// What a link brings is run by whoever has read it.
if (linked === undefined) await panel.run();
