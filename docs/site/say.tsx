import { type ComponentChildren, Fragment, type JSX } from "preact";
import { type Key, template } from "./language.js";
import type { PageLink } from "./links.js";

interface SayProps {
  readonly text: Key;
  /** What fills the gaps `{name}`. A number `n` decides the form of what it counts. */
  readonly gaps?: Readonly<Record<string, ComponentChildren>>;
  /** Where the links `[words]({name})` lead. */
  readonly links?: Readonly<Record<string, PageLink>>;
}

const PART = /(\[[^\]]+\]\(\{\w+\}\)|\{\w+\})/;
const LINK = /^\[([^\]]+)\]\(\{(\w+)\}\)$/;

/** A text of the pages with elements in its gaps, and links on some of its words. */
export function Say({ text, gaps = {}, links = {} }: SayProps): JSX.Element {
  const n = gaps["n"];
  const parts = template(text, typeof n === "number" ? n : undefined).split(PART);
  return (
    <>
      {parts.map((part, index) => {
        const [, words, name = ""] = LINK.exec(part) ?? [];
        if (words !== undefined)
          return (
            <a key={index} {...links[name]}>
              {words}
            </a>
          );
        return <Fragment key={index}>{index % 2 === 1 ? gaps[part.slice(1, -1)] : part}</Fragment>;
      })}
    </>
  );
}
