import type { JSX } from "preact";
import { discrepanciesOf, findEvents, formatFigure, getFigure } from "../../../src/index.js";
import { Copied } from "../copied.js";
import { englishOnly, isEnglish, say } from "../language.js";
import { toEnglish } from "../links.js";
import { EditButton } from "../playground/edit-button.js";
import { Say } from "../say.js";

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
      <h2 id="use">{say("front.useItInCode")}</h2>
      <Copied text="npm install ankara-visit-2025" label={say("front.copyCommand")} lang={englishOnly()} />
      <Copied
        text={[imports, ...asked.map(([code, printed]) => `${code}\n// => ${printed}`)].join("\n\n")}
        label={say("front.copyExample")}
        lang={englishOnly()}
      />
      {isEnglish() && <EditButton />}
      <p>
        <Say
          text="front.noDependencies"
          links={{
            start: toEnglish("reference/documents/getting-started.html"),
            recipes: toEnglish("reference/documents/recipes.html"),
            reference: toEnglish("reference/index.html"),
            playground: toEnglish("playground.html"),
          }}
        />
      </p>
    </section>
  );
}
