import type { PageProps } from "../layout.js";
import { samples } from "./samples.js";

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
