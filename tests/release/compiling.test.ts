import { expect, test } from "vitest";
import { faultsOfCompiling } from "../../scripts/release/compiling.js";
import { type Edit, releasedWith, text } from "./released.js";

const INDEX = "dist/index.d.cts";

/** Adds a declaration to the main entry. */
const more = (declaration: string): Edit => text(INDEX, "export {", `${declaration}\nexport {`);

test.each<readonly [change: string, said: readonly string[], edit: Edit]>([
  ["nothing", [], () => {}],
  ["a peer", [], text("dist/schema.d.ts", /^/, 'import "zod";\n')],
  ["a package that is no peer", ["Cannot find module 'date-fns'"], text(INDEX, /^/, 'import { a } from "date-fns";\n')],
  ["a type of Node", ["Cannot find name 'Buffer'"], more("declare function bytesOf(id: EventId): Buffer;")],
  ["a type of browsers", ["Cannot find name 'URL'"], more("declare function urlOf(id: EventId): URL;")],
  [
    "a type of a newer library",
    ["Cannot find namespace 'Temporal'"],
    more("interface Day { readonly date?: Temporal.PlainDate }"),
  ],
  ["a name that nothing has", ["Cannot find name 'Vist'"], more("declare function visitOf(id: EventId): Vist;")],
  [
    "a field that contradicts what it extends",
    ["Interface 'Numbered' incorrectly extends interface 'VisitRecord'"],
    more("interface Numbered extends VisitRecord { readonly id: number }"),
  ],
  [
    "what TypeScript has since 5.5",
    ["TypeScript 5.4 has no MapIterator<VisitEvent>", "TypeScript 5.4 has no Uint8Array<ArrayBuffer>"],
    more("declare function each(): MapIterator<VisitEvent>;\ndeclare function bytes(): Uint8Array<ArrayBuffer>;"),
  ],
  ["what TypeScript always had", [], more("declare function each(): IterableIterator<Uint8Array>;")],
  ["a syntax error", ["';' expected"], more("declare function a(): void b")],
])("the declarations with %s", (_, said, edit) => {
  const faults = faultsOfCompiling(releasedWith(edit));
  expect(faults.length > 0).toBe(said.length > 0);
  for (const start of said) expect(faults.join("\n")).toContain(start);
});
