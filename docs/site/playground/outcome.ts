import type { Mark } from "./marks.js";
import { keeps } from "./program.js";
import type { Ending } from "./run.js";
import type { Told } from "./sandbox/messages.js";

/** What a program has told, as the panel shows it. */
export interface Outcome {
  /** What the lines give whose comments promise something. */
  readonly marks: readonly Mark[];
  /** All else that it logged, gave or threw, in order. */
  readonly others: readonly { readonly line?: number | undefined; readonly text: string; readonly isError: boolean }[];
  /** All of it in a sentence. */
  readonly sentence: string;
}

const ENDINGS: Readonly<Record<Ending, string>> = {
  done: "",
  stopped: "It was stopped.",
  timeout: "It was stopped after 3 seconds. Does a loop never end?",
  cut: "It was stopped because it wrote too much. The rest is left out.",
};

/** @param promises what the comments of the text promise, by their lines */
export function outcomeOf(
  told: readonly Told[],
  promises: ReadonlyMap<number, string>,
  ending: Ending = "done",
): Outcome {
  const marked = new Map<number, string[]>();
  const others: Outcome["others"][number][] = [];
  for (const one of told) {
    if (one.kind === "started" || one.kind === "done") continue;
    const { kind, line, text } = one;
    if (kind === "thrown" || line === undefined || !promises.has(line)) {
      others.push({ line, text, isError: kind === "thrown" });
    } else {
      marked.set(line, [...(marked.get(line) ?? []), text]);
    }
  }
  const marks = Array.from(marked, ([line, texts]): Mark => {
    const promised = promises.get(line) ?? "";
    return { line, text: texts.join("\n"), isKept: texts.every((text) => keeps(text, promised)) };
  });
  return { marks, others, sentence: sentenceOf(marks, others, promises.size, ending) };
}

function sentenceOf(marks: Outcome["marks"], others: Outcome["others"], promised: number, ending: Ending): string {
  if (ending !== "done") return ENDINGS[ending];
  const kept = marks.filter(({ isKept }) => isKept).length;
  if (others.some(({ isError }) => isError)) return "It ended with an error.";
  if (promised > 0 && kept === promised)
    return promised === 1 ? "The output is as its comment says." : "Every output is as its comment says.";
  if (promised > 0) return `${kept} of ${promised} outputs are as their comments say.`;
  return others.length === 0 ? "It ran, and wrote nothing. Use console.log to see a value." : "Output:";
}
