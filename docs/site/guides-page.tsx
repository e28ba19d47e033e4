import { readFileSync } from "node:fs";
import type { PageProps } from "./layout.js";
import navigation from "./navigation.json" with { type: "json" };

/** Every guide with what one learns from it, in the groups that the reference lists them in. */
export function guidesPage(): PageProps {
  return {
    title: "Guides – ankara-visit-2025",
    path: "guides.html",
    description:
      "How to use the data and its helpers: getting started, the data model, recipes, evidence, other programs.",
    styles: ["records.css"],
    children: (
      <>
        <div class="head">
          <h1>Guides</h1>
          <p class="lead">
            Every example in TypeScript, SQL and SPARQL is run by the tests, and its output is compared with the guide.
            Most of those in TypeScript can be edited and run on the page, or in the{" "}
            <a href="playground.html">playground</a>.
          </p>
        </div>
        {navigation.guides.map(({ group, guides: own }) => (
          <section key={group} aria-labelledby={anchor(group)}>
            <h2 id={anchor(group)}>{group}</h2>
            <ul class="cards">
              {own.map(([path = "", lesson]) => (
                <li key={path}>
                  <h3>
                    <a href={`reference/documents/${path.replace("guides/", "")}.html`}>{heading(path)}</a>
                  </h3>
                  <p>{lesson}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  };
}

const anchor = (group: string): string => group.toLowerCase().replaceAll(" ", "-");

function heading(path: string): string {
  const text = readFileSync(new URL(`../../docs/${path}.md`, import.meta.url), "utf8");
  const [, title] = /^# (.+)$/m.exec(text) ?? [];
  if (title === undefined) throw new Error(`docs/${path}.md has no heading`);
  return title;
}
