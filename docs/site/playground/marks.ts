import { type Extension, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";

/** What a line gives, shown under it. */
export interface Mark {
  readonly line: number;
  readonly text: string;
  /** Whether its comment says the same. */
  readonly isKept: boolean;
}

/** Shows these marks in place of those before. */
export const showMarks: ReturnType<typeof StateEffect.define<readonly Mark[]>> = StateEffect.define<readonly Mark[]>();

/** The marks under the lines. Whoever changes the text takes them away, because they are of the text before. */
export const marks: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, { docChanged, effects, state }) => {
    const effect = effects.find((one) => one.is(showMarks));
    if (effect === undefined) return docChanged ? Decoration.none : shown;
    const given: readonly Mark[] = effect.value;
    const builder = new RangeSetBuilder<Decoration>();
    for (const mark of [...given].sort((a, b) => a.line - b.line)) {
      const { to } = state.doc.line(mark.line);
      builder.add(to, to, Decoration.widget({ widget: new MarkWidget(mark), block: true, side: 1 }));
    }
    return builder.finish();
  },
  provide: (field) => EditorView.decorations.from(field),
});

class MarkWidget extends WidgetType {
  readonly mark: Mark;

  constructor(mark: Mark) {
    super();
    this.mark = mark;
  }

  override eq({ mark }: MarkWidget): boolean {
    return mark.line === this.mark.line && mark.text === this.mark.text && mark.isKept === this.mark.isKept;
  }

  /** The list of the output has the same for whoever hears the page. */
  override toDOM(): HTMLElement {
    const { text, isKept } = this.mark;
    const shown = document.createElement("div");
    shown.className = isKept ? "mark" : "mark differs";
    shown.ariaHidden = "true";
    shown.textContent = `${isKept ? "✓" : "≠"} ${text}`;
    return shown;
  }
}
