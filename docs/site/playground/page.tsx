import { readFileSync } from "node:fs";
import type { PageProps } from "../layout.js";

/** The page on which code is written and run. The script fills it. */
export function playgroundPage(): PageProps {
  return {
    title: "Playground – ankara-visit-2025",
    path: "playground.html",
    description: "Edit and run code with the package in the browser: nothing is installed, and nothing is sent.",
    styles: ["records.css", "playground.css"],
    scripts: ["playground/main.js"],
    children: (
      <>
        <div class="head">
          <h1>Playground</h1>
          <p class="lead">
            Edit the code and run it here, with the package itself. Nothing is installed, and your code is not sent
            anywhere.
          </p>
        </div>
        <noscript>
          <p>
            This page needs JavaScript. The <a href="reference/documents/recipes.html">recipes</a> have the same code
            with its output.
          </p>
        </noscript>
        <label class="sample">
          <span>Sample</span>
          <select id="sample" autocomplete="off">
            {Array.from(samples(), ([group, own]) => (
              <optgroup key={group} label={group}>
                {own.map(({ question, code }) => (
                  <option key={question} value={code}>
                    {question}
                  </option>
                ))}
              </optgroup>
            ))}
            <option value="" hidden>
              The code of the link
            </option>
          </select>
        </label>
        <div id="panel" />
        <p class="fine">
          A comment such as <code>{"// => 13"}</code> says what its line gives. The actual output is shown below it. A
          program may run for 3 seconds. It runs in a sandbox that has no network and no storage. See also the{" "}
          <a href="licences.txt">licences</a> of the code that this page uses.
        </p>
      </>
    ),
  };
}

/** A sample of the playground: a question, and the code that answers it. */
interface Sample {
  readonly question: string;
  readonly code: string;
}

const RECIPES = new URL("../../guides/recipes.md", import.meta.url);

/**
 * The recipes of the guide by its headings.
 *
 * @throws Error if the guide has no question with code under it
 */
function samples(): ReadonlyMap<string, readonly Sample[]> {
  const [, ...sections] = readFileSync(RECIPES, "utf8").split(/^## /m);
  const groups = sections.map((section) => {
    const own = [...section.matchAll(/^\*\*(.+?)\*\*(?:(?!^\*\*)[\s\S])*?^```ts\n([\s\S]*?)^```$/gm)].map(
      ([, question = "", code = ""]): Sample => ({ question, code: code.trim() }),
    );
    return [section.slice(0, section.indexOf("\n")), own] as const;
  });
  const filled = groups.filter(([, own]) => own.length > 0);
  if (filled.length === 0) throw new Error(`${RECIPES.pathname} has no question with code under it.`);
  return new Map(filled);
}
