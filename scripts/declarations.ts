import { entries } from "./entries.js";

/** Has types of zod, which are others where it is imported than where it is required: those of a module are its own. */
const WITH_TYPES_OF_ANOTHER = "./schema";

const apart = entries.filter(([entry]) => entry !== WITH_TYPES_OF_ANOTHER);

/**
 * The declarations of the ES modules. They lead to those of CommonJS, since a module may import either, and CommonJS its own
 * alone: said once, they take half the room, and a record has one type in both.
 */
export const declarations: ReadonlyMap<string, string> = new Map(
  apart.map(([, targets]) => [
    targets.import.types.replace("./", ""),
    `export * from "${targets.require.default.replace("./dist/", "./")}";\n`,
  ]),
);

/** The declarations that are written for both, each with those of which it is a copy. */
export const copiedDeclarations: ReadonlyMap<string, string> = new Map(
  entries.flatMap(([entry, targets]) =>
    entry === WITH_TYPES_OF_ANOTHER ? [[targets.import.types, targets.require.types] as const] : [],
  ),
);
