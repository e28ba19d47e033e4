import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ASKED_WITH } from "../../scripts/release/answers.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Makes a folder a copy of what the questions are asked with: all of them, or those of one file. */
export function copyWithQuestions(folder: string, file?: string): void {
  for (const part of ASKED_WITH) cpSync(join(root, part), join(folder, part), { recursive: true });
  const questions = join(folder, "tests/questions");
  for (const other of readdirSync(questions))
    if (file !== undefined && other.endsWith(".ts") && other !== `${file}.test.ts`) rmSync(join(questions, other));
}
