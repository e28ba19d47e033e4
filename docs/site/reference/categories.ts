/** An export whose `@category` is missing or unknown fails the build. */
import { Application, type ProjectReflection, ReflectionKind } from "typedoc";

export function checkCategories(app: Application): void {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project: ProjectReflection) => {
    const titles = app.options.getValue("categoryOrder");
    const known = titles.filter((title) => title !== app.options.getValue("defaultCategory"));
    const modules = project.getChildrenByKind(ReflectionKind.Module);
    const listed = (modules.length === 0 ? [project] : modules).flatMap(({ categories = [] }) => categories);
    for (const { title, children } of listed.filter((category) => !known.includes(category.title))) {
      const names = children.map(({ name }) => name).join(", ");
      app.logger.validationWarning(`${names}: give it a @category that typedoc.jsonc lists, not "${title}"`);
    }
  });
}
