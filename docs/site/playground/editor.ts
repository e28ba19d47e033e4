import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import { typescriptLanguage } from "@codemirror/lang-javascript";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { completionsFrom } from "./completions.js";
import { marks } from "./marks.js";
import type { Words } from "./package-words.js";

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly code: string;
  readonly words: Words;
  readonly onRun: () => void;
  readonly onChange: () => void;
}

const COLOURS = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: "var(--warm)" },
  { tag: [tags.string, tags.regexp], color: "var(--accent)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--gold)" },
  { tag: tags.comment, color: "var(--muted)" },
  { tag: [tags.typeName], color: "var(--warm)" },
]);

/**
 * The editor of an example. Tab goes to the next control, as everywhere on a page. The editor is in a shadow tree, because
 * only there does CodeMirror use style sheets that a policy without inline styles allows.
 */
export function editorIn({ parent, code, words, onRun, onChange }: EditorOptions): EditorView {
  const run = (): true => {
    onRun();
    return true;
  };
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: code,
      extensions: [
        keymap.of([{ key: "Mod-Enter", run }, ...completionKeymap, ...standardKeymap, ...historyKeymap]),
        history(),
        typescriptLanguage,
        syntaxHighlighting(COLOURS),
        autocompletion({ override: [completionsFrom(words)], icons: false }),
        marks,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": "Code of the example", spellcheck: "false" }),
        EditorView.updateListener.of(({ docChanged }) => docChanged && onChange()),
      ],
    }),
  });
}
