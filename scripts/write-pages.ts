import { writeFileSync } from "node:fs";
import { pages } from "./pages/pages.js";

for (const [name, page] of Object.entries(pages)) {
  writeFileSync(new URL(`../docs/${name}`, import.meta.url), page());
}
