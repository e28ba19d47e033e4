/** Groups the guides, and titles each by its heading. */
import { fileURLToPath } from "node:url";
import { Application, Converter, RendererEvent } from "typedoc";
import navigation from "../navigation.json" with { type: "json" };

const { guides } = navigation;
const documents = guides.flatMap(({ guides: own }) =>
  own.map(([path]) => fileURLToPath(new URL(`../../${path}.md`, import.meta.url))),
);

export function groupGuides(app: Application): void {
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    const groups = guides.map(({ group }) => group);
    app.options.setValue("categoryOrder", [...groups, ...app.options.getValue("categoryOrder")]);
    if (!app.options.isSet("projectDocuments")) app.options.setValue("projectDocuments", documents);
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) {
      const { group } = guides.find(({ guides: own }) => own.some(([guide]) => guide === document.name)) ?? {};
      document.frontmatter["category"] = group;
      document.name = document.name.replace("guides/", "");
    }
  });
  // Once the pages have their addresses, which are the names of the files.
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) {
      const [, heading] = /^# (.+)$/m.exec(document.content.map(({ text }) => text).join("")) ?? [];
      document.name = heading ?? document.name;
    }
  });
}
