import type { CreativeWorkLeaf, WebPageLeaf } from "schema-dts";
import type { AnyIds, Source, Visit } from "../../../src/index.js";
import { type GraphNode, type Names, recordNode, type Said, said } from "./node.js";

/** The pages, whose accounts they pass on, and the sentences of those that were read whole. */
export function sourceNodes({ sources, passages }: Visit<AnyIds>, names: Names): readonly GraphNode[] {
  const origins = [...new Set(sources.map(({ origin }) => origin))].sort();
  return [
    ...sources.map((source) => pageNode(source, names)),
    ...origins.map((origin) => ({
      ...names.of(`origin:${origin}`),
      "@type": ["DefinedTerm", "Origin"],
      termCode: origin,
    })),
    ...passages.flatMap(({ source, passages: own }) =>
      own.map(({ id, start, end, digest, setAside }, index): GraphNode => {
        const sentence: Said<CreativeWorkLeaf> = { isPartOf: names.of(source), position: index + 1 };
        return {
          ...names.part(source, "passage", id),
          "@type": ["CreativeWork", "Passage"],
          ...said(sentence),
          ...{ passageNumber: id, starts: start, ends: end, digest, setAside },
        };
      }),
    ),
  ];
}

function pageNode(source: Source<AnyIds>, names: Names): GraphNode {
  const { publisher, title, titleStatus, url, published, language, origin, reading, lacks } = source;
  const page: Said<WebPageLeaf> = {
    name: title,
    // A title that is the curators' description is no headline of the page.
    ...(titleStatus === "published" ? { headline: title } : {}),
    ...(isOneDate(published) ? { datePublished: published } : {}),
    inLanguage: language,
    url,
  };
  return {
    ...recordNode(source, names, ["WebPage"], said(page)),
    // By name alone: whether a publisher is an organization or a person, the record does not say.
    publisher: { name: publisher },
    ...{ titleStatus, edtfDate: published, reading, lacks },
    wasAttributedTo: names.of(`origin:${origin}`),
  };
}

/** Whether a date is one that schema.org's dates can say: a day, a month or a year, and no interval. */
export function isOneDate(date: string): boolean {
  return !date.includes("/");
}
