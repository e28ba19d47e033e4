import { formatPeriod, type Source } from "../../../src/index.js";
import { languageName } from "../words.js";
import { type Field, field } from "./field.js";
import { originName } from "./origin-name.js";

export function sourceFields(source: Source): readonly Field[] {
  return [
    { name: "url", label: "Page", value: <a href={source.url}>{source.url}</a> },
    ...field("published", "Published", source.published, (date) => formatPeriod(date, "en-GB")),
    ...field("language", "Language", source.language, languageName),
    ...field("titleStatus", "Title", source.titleStatus, (status) =>
      status === "published" ? "the page's own" : "in the dataset's words: the headline was not seen",
    ),
    ...field("origin", "Passes on the account of", source.origin, originName),
    ...field("reading", "Read", source.reading, (reading) =>
      reading === "whole" ? (
        <>
          whole, <a href={`passages.html#${source.id}`}>sentence by sentence</a>
        </>
      ) : (
        "in part"
      ),
    ),
    ...field("lacks", "The text at hand lacks", source.lacks, (parts) => parts.join(" and ")),
  ];
}
