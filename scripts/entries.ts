import { exports } from "../package.json" with { type: "json" };

/** The paths of the files of an entry point, as it is imported or required. */
export type Targets = Readonly<Record<"import" | "require", { readonly types: string; readonly default: string }>>;

/** The entry points with code, by their names: `.`, `./audit`. A file that is exported itself is found by its own path. */
export const entries: readonly (readonly [entry: string, targets: Targets])[] = Object.entries(exports).flatMap(
  ([entry, targets]) => (typeof targets === "string" ? [] : [[entry, targets] as const]),
);
