import type { JSX } from "preact";

/** Opens the example before it in an editor; without a script it stays hidden. The pages of the reference have the same. */
export function EditButton(): JSX.Element {
  return (
    <button type="button" class="edit" hidden>
      Edit and run
    </button>
  );
}
