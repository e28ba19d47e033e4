/** Figures in short: the number, what it counts, who said so and where that comes from. */
import * as v from "ankara-visit-2025";
import { isInferred } from "../strings/inferred.js";
import { called, day, isEnglish, locale, say, word } from "./language.js";
import { mark, support } from "./names.js";
import { bold, dim } from "./page.js";

/** Where the number of a figure comes from, which the sources of its other fields need not give. */
function originsOf(figure: v.Figure): readonly v.Origin[] {
  return v.witnessesOf(figure, "value").map(({ origin }) => origin);
}

/** Who stated a figure: the speaker or, if no source names one, the sources of the number. */
export function saidBy(figure: v.Figure): readonly string[] {
  const speaker = v.getParticipant(figure.speaker) ?? v.getOrganization(figure.speaker);
  if (speaker === undefined) return originsOf(figure).map((origin) => word("origin", origin));
  const name = called(speaker);
  return [isInferred(figure, "speaker") ? `${name}, ${say("speakerInferred")}` : name];
}

/** "a target of $15bn", "1.4m tonnes": the package's own text, in English with short forms. No digit is lost. */
export function shortFigure(figure: v.Figure): string {
  if (!isEnglish) return v.formatFigure(figure, { locale });
  return v
    .formatFigure(figure)
    .replace(/ ([mb])illion/, (_, letter) => (letter === "b" ? "bn" : "m"))
    .replace(/([\d.,]+[bmn]*) US dollars/, "$$$1");
}

/** "more than 12,000 people – students from Kazakhstan in Türkiye", with the period and the sources if there are several. */
export function figureText(figure: v.Figure): string {
  const period = figure.period === undefined ? "" : `, ${day(figure.period)}`;
  const origins = originsOf(figure);
  const sources = origins.length > 1 ? ` ${dim(support(origins))}` : "";
  const unsure = isInferred(figure, "speaker") ? dim(` (${say("speakerInferred")})`) : "";
  return `${bold(shortFigure(figure))} – ${called(figure)}${period}${sources}${mark(figure)}${unsure}`;
}

export interface BySpeaker<R> {
  readonly name: string;
  readonly records: readonly R[];
}

/** Figures or statements by who made them, last those of nobody in particular. */
export function bySpeaker<R extends v.Figure | v.Statement>(records: readonly R[]): readonly BySpeaker<R>[] {
  return [...v.participants, ...v.organizations, undefined]
    .map((actor) => ({
      name: actor === undefined ? say("noSpeaker") : called(actor),
      records: records.filter(({ speaker }) => speaker === actor?.id),
    }))
    .filter((group) => group.records.length > 0);
}
