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

Each row is a small project in \`tests/consumers/projects\`. It asks ten questions of the packed package: of the main entry,
of \`./audit\` and of \`./schema\`. Among them are a search, a number in another locale, a mistake and an audit. All rows must
give the same ten answers.

${table(
  ["runtime", "version", "loaded with", "same answers"],
  runtimes.map(({ name, how, missing }, index) => {
    const given =
      missing === undefined ? "" : `; the audit names what is missing, and answers once it has it: ${codes(missing)}`;
    return [name.split(" ")[0] ?? "", versionOf(name), how, said(ran[index]) + given];
  }),
)}
Chromium is the version installed on the machine. The package needs ES2022 and \`Intl\`. Only the audit needs \`crypto.subtle\`,
\`TextEncoder\` and \`btoa\`.

Next.js writes dates, ranges and numbers in four locales on the server. React reports no difference when it writes them again
in the browser.

${ZOD}

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

const ZOD = `## zod

Only \`./schema\` needs zod, in version 4.3 or newer. npm also installs the package beside zod 3 and without zod; the main entry and
\`./audit\` then work. \`./schema\` says which version it needs. Without zod the runtime says that it cannot find zod.`;

const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

const said = (result: Result | undefined): string => (result?.holds === true ? "yes" : "no");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** The packages whose names are not those of what they install. */
const packages: Readonly<Record<string, string>> = { "Next.js": "next" };

/** The version that is installed; of what the machine itself has, none. */
function versionOf(name: string): string {
  const lock = name === "TypeScript 6.0" ? "../../package-lock.json" : "./package-lock.json";
  const installed: unknown = JSON.parse(readFileSync(new URL(lock, import.meta.url), "utf8"));
  const key = name === "TypeScript 6.0" ? "typescript" : (packages[name] ?? name.toLowerCase().replace(" ", "-"));
  return Object(installed).packages[`node_modules/${key}`]?.version ?? "";
}
