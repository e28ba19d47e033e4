import type { AnkaraIds } from "./ankara-ids.js";
import type { EdtfDate } from "./date.js";
import type { Identifier } from "./identifier.js";
import type { AnyIds } from "./ids.js";
import type { OriginalTitle } from "./name.js";
import type { CitedRecord } from "./record.js";

/**
 * How far an agreement has come. A closed list that may be switched over exhaustively: a new member is a
 * major release.
 *
 * @category Vocabularies
 */
export type Stage =
  /** Somebody proposed it. */
  | "proposed"
  /** It was made known. */
  | "announced"
  /** It was decided. */
  | "decided"
  /** A meeting adopted it: a declaration, a communiqué. */
  | "adopted"
  /** Its document was signed. */
  | "signed"
  /** Its signed copies were exchanged. */
  | "exchanged"
  /** A parliament or a head of state ratified it. */
  | "ratified"
  /** It has come into force. */
  | "in-force"
  /** Building has begun. */
  | "under-construction"
  /** What was built has been put into service. */
  | "commissioned"
  /** Its doors have opened. */
  | "opened"
  /** It has ended: it ran out, was denounced or was given up. */
  | "terminated";

/** A step of an agreement: taken, or only expected. @category Records */
export interface Milestone {
  /** Which step it is. */
  readonly stage: Stage;
  /** When, as far as the sources say. */
  readonly date?: EdtfDate;
  /** `false` where the sources only expect it. */
  readonly reached: boolean;
}

/**
 * `formal`: the document's own title; `reported`: as a report calls it; `described`: in the dataset's words.
 *
 * @category Vocabularies
 */
export type AgreementTitleStatus = "formal" | "reported" | "described";

/** Something that was agreed: a document, a decision, a plan or a project. @category Records */
export interface Agreement<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["agreement"];
  /** What it is called: see `titleStatus`. */
  readonly title: string;
  /** Whose words the title is in. */
  readonly titleStatus: AgreementTitleStatus;
  /** The title in the language that it was given in, where that is not English. */
  readonly original?: OriginalTitle;
  /** What sort of agreement it is. */
  readonly kind: I["agreementKind"];
  /** What public registers know it by. */
  readonly identifiers?: readonly Identifier<I>[];
  /** Countries (ISO codes) and organizations that bind themselves; absent behind a passive. */
  readonly parties?: readonly (I["country"] | I["organization"])[];
  /** The person or organization on whose initiative. */
  readonly initiator?: I["actor"];
  /** The people or organizations that put their names to it; absent where no source says. */
  readonly signatories?: readonly I["actor"][];
  /** The event at which it was agreed. */
  readonly event?: I["event"];
  /** The package that it belongs to. */
  readonly partOf?: I["agreement"];
  /** Where it applies or is built. */
  readonly places?: readonly I["place"][];
  /** The subjects that it is on. */
  readonly topics?: readonly I["topic"][];
  /** What it provides, in the dataset's own words. */
  readonly summary: string;
  /** Its steps in order. The status is computed from them and never stored. */
  readonly milestones: readonly [Milestone, ...Milestone[]];
}
