import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A piece of code between fences, in a page or in a doc comment. */
export interface Block {
  /** Where it stands: the file, and which one in it. */
  readonly name: string;
  readonly file: string;
  readonly language: string;
  /** What follows the language: the name of a file, for one. */
  readonly title: string;
  readonly code: string;
}

/** The pages that a reader meets: the README, the guides and what stands beside them. */
const pages: readonly string[] = [
  "README.md",
  ...["docs", "docs/guides"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
];

const sources: readonly string[] = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name}`);

/** Every block of the pages, and of the doc comments in the sources. */
export function allBlocks(): readonly Block[] {
  return [
    ...pages.flatMap((file) => blocksIn(file, read(file))),
    ...sources.flatMap((file) => blocksIn(file, comments(read(file)))),
  ];
}

const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** The lines of the doc comments alone, without their stars. */
function comments(text: string): string {
  return [...text.matchAll(/^ *\* ?(.*)$/gm)].map(([, line]) => line).join("\n");
}

export function blocksIn(file: string, text: string): readonly Block[] {
  return [...text.matchAll(/^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", title = "", code = ""], index) => ({
      name: `${file} ${index + 1}`,
      file,
      language,
      title,
      code,
    }),
  );
}

/** What a page has had its reader write: JSON files by name. */
export type WrittenFiles = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * The files that a reader has after these blocks of a page, in which those in JSON have a title: `visit.json` is a whole
 * file, and `visit.json events` adds records to a collection of it.
 */
export function filesWritten(blocks: readonly Block[]): WrittenFiles {
  const files: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { language, title, code } of blocks) {
    if (language !== "json") continue;
    const [name = "", collection] = title.split(" ");
    const file = files[name] ?? {};
    const shown: unknown = JSON.parse(code);
    const added = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);
    files[name] =
      collection === undefined
        ? Object(shown)
        : { ...file, [collection]: [...added(file[collection]), ...added(shown)] };
  }
  return files;
}
