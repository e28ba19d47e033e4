/** Shows the signature for this visit first, and folds those for another visit under it. */
import {
  type Application,
  Converter,
  type DeclarationReflection,
  type DefaultThemeRenderContext,
  JSX,
  ReflectionKind,
  type SignatureReflection,
} from "typedoc";

/** Whether a signature is the one for another visit, which is passed as `from`. */
export function isForOwnVisit({ parent, parameters = [] }: SignatureReflection): boolean {
  return (parent.signatures?.length ?? 0) > 1 && parameters.some(({ name }) => name === "from");
}

/** In the sources the signature for this visit is the last, where editors look for it. */
export function orderSignatures(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const helpers = project.getReflectionsByKind(ReflectionKind.Function) as DeclarationReflection[];
    for (const { signatures } of helpers)
      signatures?.sort((a, b) => Number(isForOwnVisit(a)) - Number(isForOwnVisit(b)));
  });
}

type Template = DefaultThemeRenderContext["memberSignatures"];

export function foldSignatures(asUsual: Template): Template {
  return (props) => {
    const { signatures = [] } = props;
    const own = signatures.filter(isForOwnVisit);
    if (own.length === 0) return asUsual(props);
    const only = (some: readonly SignatureReflection[]): JSX.Element =>
      asUsual(Object.create(props, { signatures: { value: some } }));
    const summary = JSX.createElement("summary", null, "For your own visit");
    return JSX.createElement(
      JSX.Fragment,
      null,
      only(signatures.filter((signature) => !own.includes(signature))),
      JSX.createElement("details", { class: "own-visit" }, summary, only(own)),
    );
  };
}
