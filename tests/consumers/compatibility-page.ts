import { readFileSync } from "node:fs";
import { compilers } from "./compilers/matrix.js";
import { runtimes } from "./runtimes/matrix.js";

/** Whether a row of one of the matrices holds. */
export interface Result {
  readonly holds: boolean;
}

/** The page of all results, in the order of the matrices. */
export function compatibilityPage(ran: readonly Result[], compiled: readonly Result[]): string {
  return `# Compatibility

Where the packed package was tested, with the results. \`npm run test:consumers\` repeats all tests, as CI does.
\`npm run docs:compatibility\` writes this page.

## Runtimes

In each runtime, a small project of \`tests/consumers/projects\` installs the tarball and asks ten questions. Among them are
a search, a number in another locale, a mistake and an audit. All must give the same ten answers.

${table(
  ["runtime", "version", "loaded with", "same answers"],
  runtimes.map(({ name, how }, index) => [name.split(" ")[0] ?? "", versionOf(name), how, said(ran[index])]),
)}
Chromium is the version installed on the machine. The package needs ES2022 and \`Intl\`, and for the audit \`crypto.subtle\`.

## TypeScript

In each mode, a file that uses the package must compile. A file with a misspelt place must fail, with the nearest place in
the message. The options are \`strict\`, \`exactOptionalPropertyTypes\` and \`skipLibCheck: false\`.

${table(
  ["TypeScript", "`moduleResolution`", "file", "compiles, and refuses"],
  compilers.map(({ version, moduleResolution, file }, index) => [
    versionOf(`TypeScript ${version}`),
    moduleResolution,
    `\`.${file.split(".")[1]}\``,
    said(compiled[index]),
  ]),
)}
TypeScript 7 has no \`node10\`.
`;
}

const said = (result: Result | undefined): string => (result?.holds === true ? "yes" : "no");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** The packages by which the runtimes and compilers are installed. */
const packages: Readonly<Record<string, string>> = { Bun: "bun", Deno: "deno", workerd: "workerd", Jest: "jest" };

/** The version that is installed; of what the machine itself has, none. */
function versionOf(name: string): string {
  const lock = name === "TypeScript 6.0" ? "../../package-lock.json" : "./package-lock.json";
  const installed: unknown = JSON.parse(readFileSync(new URL(lock, import.meta.url), "utf8"));
  const key = name === "TypeScript 6.0" ? "typescript" : (packages[name] ?? name.toLowerCase().replace(" ", "-"));
  return Object(installed).packages[`node_modules/${key}`]?.version ?? "";
}
