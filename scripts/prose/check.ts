import { readFileSync } from "node:fs";
import dictionary from "dictionary-en-gb";
import type { Nodes, Sentence } from "nlcst";
import nspell from "nspell";
import { ParseEnglish } from "parse-english";
import { textsIn } from "./texts.js";

/** What is wrong with a sentence, and on which line its text begins. */
export interface Finding {
  readonly line: number;
  readonly problem: string;
}

const MOST_WORDS = 25;

const entriesOf = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

/** Patterns, with what to write instead. */
const avoided = entriesOf("avoid.txt").map((entry) => {
  const [pattern = "", instead = ""] = entry.split(" => ");
  return { pattern: new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, "i"), instead };
});

const english = new ParseEnglish();
const spelling = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
for (const word of entriesOf("words.txt")) spelling.add(word);

/** The sentences of a file that are too long or use a word to avoid, and the words that no dictionary has. */
export function check(path: string, content: string): readonly Finding[] {
  return textsIn(path, content).flatMap(({ line, text }) =>
    problemsOf(english.parse(text.replace(/\s+/g, " "))).map((problem) => ({ line, problem })),
  );
}

function problemsOf(node: Nodes): readonly string[] {
  if (node.type === "SentenceNode") return [...problemsOfSentence(node)];
  return "children" in node ? node.children.flatMap(problemsOf) : [];
}

function* problemsOfSentence(sentence: Sentence): Generator<string> {
  const text = textOf(sentence);
  const words = sentence.children.filter(({ type }) => type === "WordNode").map(textOf);
  if (words.length > MOST_WORDS) yield `${words.length} words in a sentence: ${text.slice(0, 70)}…`;
  for (const { pattern, instead } of avoided) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) yield `"${found}": write ${instead}`;
  }
  for (const word of new Set(words)) if (!isKnown(word)) yield `unknown word "${word}"`;
}

/** Whether the dictionary has a word. Codes, names of files and what has an inner capital are no words of a language. */
function isKnown(word: string): boolean {
  if (/[\d./_:@#]|\p{Ll}\p{Lu}|^\p{Lu}+s?$/u.test(word)) return true;
  const plain = word.replace(/’/g, "'").replace(/'s?$/, "");
  return plain.split("-").every((part) => part === "" || spelling.correct(part)) || spelling.correct(plain);
}

function textOf(node: Nodes): string {
  return "children" in node ? node.children.map(textOf).join("") : node.value;
}
