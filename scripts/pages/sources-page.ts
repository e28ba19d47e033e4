import { type CollectionName, formatDate, recordsCiting, type Source, sources } from "../../src/index.js";
import { assertLinks } from "../assert-links.js";
import { singular } from "../files/names.js";
import { plainText } from "./plain-text.js";

const INTRODUCTION = `# Sources

Every page that a record cites, grouped by origin: where its information comes from. Pages that repeat one press release
have one origin and count as one independent source; \`witnessesOf(record)\` lists these. Two reports were read whole,
and each of their sentences is cited or set aside. Of the other pages, only the parts that the dataset uses were checked.
A title in square brackets is a description, as the page's headline is not known.`;

/** `docs/sources.md`: the bibliography, with what each source was read for. */
export function sourcesPage(): string {
  assertLinks(sources);
  const origins = [...new Set(sources.map(({ origin }) => origin))].sort();
  const count = `${sources.length} pages, ${origins.length} independent sources. Written by \`npm run docs:pages\`.`;
  const sections = origins.map((origin) =>
    section(
      origin,
      sources.filter((source) => source.origin === origin),
    ),
  );
  return `${[INTRODUCTION, count, ...sections].join("\n\n")}\n`;
}

function section(origin: string, own: readonly Source[]): string {
  return [`## ${plainText(origin)}`, ...own.map(entry)].join("\n\n");
}

function entry(source: Source): string {
  const title = source.titleStatus === "published" ? `“${plainText(source.title)}”` : `[${plainText(source.title)}]`;
  const lacks = source.lacks === undefined ? "" : `, without its ${source.lacks.join(" and ")}`;
  return [
    `### ${source.id}`,
    `${plainText(source.publisher)}, ${title}, ${formatDate(source.published, "en-GB")}${guessed(source, "published")}. <${source.url}>`,
    `Language \`${source.language}\`, read ${source.reading === "whole" ? "whole" : "in part"}${lacks}${guessed(source, "origin", "; its origin is inferred")}. Used for ${use(source)}.`,
    ...(source.note === undefined ? [] : [plainText(source.note)]),
  ].join("\n\n");
}

function guessed({ inferred = [] }: Source, field: string, words = " (inferred)"): string {
  return inferred.includes(field) ? words : "";
}

function use(source: Source): string {
  const hits = recordsCiting({ source: source.id });
  const collections = [...new Set(hits.map(({ collection }) => collection))];
  const number = (name: CollectionName): number => hits.filter(({ collection }) => collection === name).length;
  return collections.map((name) => `${number(name)} ${number(name) === 1 ? singular(name) : name}`).join(", ");
}
