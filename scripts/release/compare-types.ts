import type { Alternatives } from "./api.js";
import type { Change } from "./change.js";

/** How a type meets a program: read from what the package gives, given to it, or read in a promised-complete `switch`. */
export type Use = "read" | "given" | "exhaustive";

/** What differs between two types. That a type is narrower or wider is known of a union's alternatives alone. */
export function compareTypes(name: string, use: Use, before: Alternatives, after: Alternatives): readonly Change[] {
  const gone = before.filter((one) => !after.includes(one));
  const come = after.filter((one) => !before.includes(one));
  if (gone.length > 0) {
    const text = `${name}: ${gone.join(" | ")} → ${come.length > 0 ? come.join(" | ") : "no longer in it"}`;
    return [{ level: "major", text, reason: "a type is narrowed or changed" }];
  }
  if (come.length === 0) return [];
  const text = `${name}: also ${come.join(" | ")}`;
  if (use === "exhaustive") {
    return [{ level: "major", text, reason: "a new member in a union that is promised to be exhaustive" }];
  }
  if (use === "given") return [{ level: "minor", text, reason: "more is accepted" }];
  const words = come.every((one) => one.startsWith('"'));
  if (words) return [{ level: "minor", text, reason: "a new member in a union that may grow" }];
  return [{ level: "major", text, reason: "a field may hold what it never held" }];
}
