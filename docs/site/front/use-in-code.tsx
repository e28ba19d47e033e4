import type { JSX } from "preact";
import { discrepanciesOf, findEvents, formatFigure, getFigure } from "../../../src/index.js";
import { Copied } from "../copied.js";
import { EditButton } from "../playground/edit-button.js";

const figure = getFigure("kazakh-investment-tokayev");

/** The example, each question with what it prints, which is worked out here. */
const asked: readonly (readonly [code: string, printed: string])[] = [
  [
    'findEvents({ date: "2025-07-29", participant: "hakan-fidan" }).map(({ title }) => title);',
    findEvents({ date: "2025-07-29", participant: "hakan-fidan" })
      .map(({ title }) => title)
      .join(", "),
  ],
  [`const figure = getFigure("${figure.id}");\nformatFigure(figure);`, formatFigure(figure)],
  [
    "discrepanciesOf(figure)[0]?.sides.map(({ claim }) => claim);",
    (discrepanciesOf(figure)[0]?.sides ?? []).map(({ claim }) => claim).join(", "),
  ],
];

const imports = 'import { discrepanciesOf, findEvents, formatFigure, getFigure } from "ankara-visit-2025";';

export function UseInCode(): JSX.Element {
  return (
    <section aria-labelledby="use">
      <h2 id="use">Use it in code</h2>
      <Copied text="npm install ankara-visit-2025" what="the command" />
      <Copied
        text={[imports, ...asked.map(([code, printed]) => `${code}\n// => ${printed}`)].join("\n\n")}
        what="the example"
      />
      <EditButton />
      <p>
        It has no dependencies. Begin with <a href="reference/documents/getting-started.html">getting started</a> or the{" "}
        <a href="reference/documents/recipes.html">recipes</a>; the <a href="reference/index.html">reference</a> has
        every helper, type and constant. Try your own code in the <a href="playground.html">playground</a>.
      </p>
    </section>
  );
}
