import { type Api, INTERNAL, REQUIRED } from "./api.js";

/** A type that one of two releases does not have: `Report`, or `Report$1f0c9a2b` where several say different things. */
interface Found {
  readonly key: string;
  readonly name: string;
  /** What it says, without its own name. */
  readonly text: string;
}

/**
 * A released API with the names inside it as the next one has them, because no consumer can write them: of an internal type
 * that says the same under another name, or that is the only one of its name to have changed.
 */
export function withNamesOf(next: Api, released: Api): Api {
  const went = missingFrom(next, released).filter(({ key }) => key.startsWith(INTERNAL));
  const came = missingFrom(released, next);
  for (const { key, name, text } of went) {
    const [kin, others] = [went, came].map((all) => all.filter((other) => baseOf(other.name) === baseOf(name)));
    const isOnly = kin?.length === 1 && others?.length === 1;
    const twin = came.find((other) => other.text === text) ?? (isOnly ? others[0] : undefined);
    if (twin === undefined || twin.name === name) continue;
    const rename = (line: string): string => replaced(line, name, twin.name);
    const entries = Object.entries(released).map(([other, lines]) => {
      const own =
        other.replace(REQUIRED, "") === key
          ? lines.map((line) => replaced(line, baseOf(name), baseOf(twin.name)))
          : lines;
      return [rename(other), own.map(rename)] as const;
    });
    return withNamesOf(next, Object.fromEntries(entries));
  }
  return released;
}

/** The declarations of an API that another one does not have. */
function missingFrom(other: Api, api: Api): readonly Found[] {
  return Object.entries(api).flatMap(([key, lines]) => {
    const [, name] = /^[^ ]+ ([^ ]+)$/.exec(key) ?? [];
    if (name === undefined || key in other) return [];
    return [{ key, name, text: replaced(lines.join("\n"), baseOf(name), "") }];
  });
}

function baseOf(name: string): string {
  return name.replace(/\$.*/, "");
}

function replaced(text: string, from: string, to: string): string {
  return text.replace(/[\w$]+/g, (word) => (word === from ? to : word));
}
