import { Fragment, type JSX } from "preact";
import type { Alias, Identifier } from "../../../src/index.js";
import { hrefOf } from "../links.js";
import { languageName } from "../words.js";
import { type Field, field } from "./field.js";

/** The other spellings of a name and the codes of registers, as people, organizations and places have them. */
export function namesFields({
  aliases,
  identifiers,
}: {
  readonly aliases?: readonly Alias[];
  readonly identifiers?: readonly Identifier[];
}): readonly Field[] {
  return [
    ...field("aliases", "Also spelt", aliases, (all) => <Aliases aliases={all} />),
    ...field("identifiers", "In registers", identifiers, (all) =>
      all.map(({ scheme, value, checkedAgainst }) => (
        <Fragment key={scheme}>
          {scheme} <code>{value}</code> <small>checked against {checkedAgainst}</small>
          <br />
        </Fragment>
      )),
    ),
  ];
}

function Aliases({ aliases }: { readonly aliases: readonly Alias[] }): JSX.Element {
  return (
    <ul>
      {aliases.map(({ name, language, source }) => (
        <li key={`${name} ${language}`}>
          <span lang={language}>{name}</span>{" "}
          <small>
            {languageName(language)}
            {source !== undefined && (
              <>
                , in <a href={hrefOf(source)}>{source}</a>
              </>
            )}
          </small>
        </li>
      ))}
    </ul>
  );
}
