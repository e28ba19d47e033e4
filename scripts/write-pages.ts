import { readFileSync, writeFileSync } from "node:fs";
import { pages } from "./pages/pages.js";

for (const [name, renew] of Object.entries(pages)) {
  const file = new URL(`../docs/${name}`, import.meta.url);
  writeFileSync(file, renew(readFileSync(file, "utf8")));
}
