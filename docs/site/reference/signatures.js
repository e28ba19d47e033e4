/** Shows the signature for this visit first, and folds those for another visit under it. */
import { Converter, JSX, ReflectionKind } from "typedoc";

const { createElement } = JSX;

/**
 * Whether a signature is the one for another visit, which is passed as `from`.
 *
 * @param {import("typedoc").SignatureReflection} signature
 */
export function isForOwnVisit({ parent, parameters = [] }) {
  return parent.signatures?.length > 1 && parameters.some(({ name }) => name === "from");
}

/**
 * In the sources the signature for this visit is the last, where editors look for it.
 *
 * @param {import("typedoc").Application} app
 */
export function orderSignatures(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const { signatures = [] } of project.getReflectionsByKind(ReflectionKind.Function)) {
      signatures.sort((a, b) => Number(isForOwnVisit(a)) - Number(isForOwnVisit(b)));
    }
  });
}

/** @param {import("typedoc").DefaultThemeRenderContext["memberSignatures"]} asUsual */
export function foldSignatures(asUsual) {
  return (/** @type {import("typedoc").DeclarationReflection} */ props) => {
    const { signatures = [] } = props;
    const own = signatures.filter(isForOwnVisit);
    if (own.length === 0) return asUsual(props);
    /** @param {readonly unknown[]} some */
    const only = (some) => asUsual(Object.create(props, { signatures: { value: some } }));
    return createElement(
      JSX.Fragment,
      null,
      only(signatures.filter((signature) => !own.includes(signature))),
      createElement("details", { class: "own-visit" }, createElement("summary", null, "For your own visit"), only(own)),
    );
  };
}
