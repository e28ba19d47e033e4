/** The front page: every helper in one table, which a script filters, and the types and constants in a list. */
import { type ComponentChild, Fragment, type JSX } from "preact";
import {
  type CommentDisplayPart,
  DeclarationReflection,
  type DefaultThemeRenderContext,
  type ProjectReflection,
  ReflectionKind,
} from "typedoc";

/** What the site calls a way to import from the package: its own name, or one with a path. */
const MAIN = "ankara-visit-2025";

interface FrontPageProps {
  readonly context: DefaultThemeRenderContext;
  readonly project: ProjectReflection;
}

export function FrontPage({ context, project }: FrontPageProps): JSX.Element {
  const groups = groupsOf(project);
  const helpers = groups.flatMap(({ members, heading }) =>
    members.filter(isHelper).map((member) => ({ member, heading })),
  );
  const others = groups
    .map(({ members, heading }) => ({ heading, members: members.filter((member) => !isHelper(member)) }))
    .filter(({ members }) => members.length > 0);
  const link = (member: DeclarationReflection): JSX.Element => (
    <a href={context.urlTo(member)}>
      <code>{member.name}</code>
    </a>
  );
  const headingOf = (heading: Group["heading"]): ComponentChild =>
    typeof heading === "string" ? heading : <a href={context.urlTo(heading)}>{heading.name}</a>;
  return (
    <>
      <h1>Reference</h1>
      <p class="lead">Every helper, type and constant of the package. Helpers only read: no record changes.</p>
      <p class="filter" hidden>
        <label for="helper-filter">Filter the helpers</label>
        <input id="helper-filter" type="search" autocomplete="off" spellcheck={false} />
        <output for="helper-filter">{helpers.length} helpers</output>
      </p>
      <table class="table helpers">
        <caption class="unseen">The helpers</caption>
        <thead>
          <tr>
            {["Helper", "What it does", "Category"].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {helpers.map(({ member, heading }) => (
            <tr key={member.id}>
              <th scope="row">{link(member)}</th>
              <td dangerouslySetInnerHTML={{ __html: context.markdown(firstSentence(member)) }} />
              <td>{headingOf(heading)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Types and constants</h2>
      <dl class="others">
        {others.map(({ members, heading }) => (
          <Fragment key={members[0]?.id}>
            <dt>{headingOf(heading)}</dt>
            <dd>
              <ul>
                {members.map((member) => (
                  <li key={member.id}>{link(member)}</li>
                ))}
              </ul>
            </dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

/** Members of the package under a category of the main module, or under another module. */
interface Group {
  readonly heading: string | DeclarationReflection;
  readonly members: readonly DeclarationReflection[];
}

function groupsOf(project: ProjectReflection): readonly Group[] {
  const modules = project.getChildrenByKind(ReflectionKind.Module);
  return modules.flatMap((module): readonly Group[] =>
    module.name === MAIN && module.categories
      ? module.categories.map(({ title, children }) => ({
          heading: title,
          members: children.filter((child) => child instanceof DeclarationReflection),
        }))
      : [{ heading: module, members: module.children ?? [] }],
  );
}

/** Whether it can be called: a function, or a constant whose type has a signature and a name, like that of `getEvent`. */
function isHelper({ kind, type }: DeclarationReflection): boolean {
  if (kind === ReflectionKind.Function) return true;
  const named = type?.type === "reference" ? type.reflection : undefined;
  if (kind !== ReflectionKind.Variable || !(named instanceof DeclarationReflection)) return false;
  const signatures = named.type?.type === "reflection" ? named.type.declaration.signatures : named.signatures;
  return signatures !== undefined;
}

/** The first sentence of a doc comment. A full stop within code does not end it. */
function firstSentence({ comment, signatures = [] }: DeclarationReflection): readonly CommentDisplayPart[] {
  const parts = (comment ?? signatures[0]?.comment)?.summary ?? [];
  const end = /\.(\s|$)/;
  const last = parts.findIndex(({ kind, text }) => kind === "text" && end.test(text));
  return parts
    .slice(0, last + 1 || parts.length)
    .map((part, index) => (index === last ? { ...part, text: part.text.slice(0, part.text.search(end) + 1) } : part));
}
