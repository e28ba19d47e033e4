import { type Inferring, isInferred } from "../strings/inferred.js";
import { language, say } from "./language.js";

export { isInferred };

/** A word of a vocabulary in print, in English: `in-force` is "in force", `gdp-growth` "GDP growth", `co-chair` itself. */
export function printed(word: string): string {
  return word.replace(/(?<!\b(?:co|visa))-/g, " ").replace(/\bgdp\b/, "GDP");
}

/** Whether a member of a field is inferred, but not the whole field. */
export function isInferredInPart(record: Inferring, field: string): boolean {
  return !isInferred(record, field) && (record.inferred ?? []).some((own) => own.startsWith(`${field}.`));
}

/** A number with what it counts: "1 record", "3 records". */
export function counted(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "yes" or "no", as a table has it. */
export function yesOrNo(is: boolean): string {
  return say(is ? "explore.yes" : "explore.no").toLocaleLowerCase(language());
}

/** The text with a capital at its beginning. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(language()) + text.slice(1);
}
