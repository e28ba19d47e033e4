import type { AnkaraIds, AnyIds } from "./ids.js";
import type { CitedRecord, EdtfDate, Identifier, OriginalTitle } from "./record.js";

/**
 * How far an agreement has come. A closed list: a new member needs a major release.
 *
 * @category Vocabularies
 */
export type Stage =
  | "proposed"
  | "announced"
  | "decided"
  /** A meeting or a government adopted it: a declaration, a communiqué, a decree. */
  | "adopted"
  /** Its document was signed. */
  | "signed"
  /** Its signed copies were exchanged. */
  | "exchanged"
  /** A parliament or a head of state ratified it. */
  | "ratified"
  | "in-force"
  /** Building has begun. */
  | "under-construction"
  /** What was built has been put into service. */
  | "commissioned"
  /** Its doors have opened. */
  | "opened"
  /** It has ended: it expired, was denounced or was abandoned. */
  | "terminated";

/** A step of an agreement: taken, or only expected. @category Records */
export interface Milestone {
  /** Which step it is. */
  readonly stage: Stage;
  /** When the step was taken or is expected, as precisely as the sources say. */
  readonly date?: EdtfDate;
  /** `false` if the sources only expect the step. */
  readonly reached: boolean;
}

/**
 * Whose words a title is in. `formal`: the document's own title; `reported`: a source's; `described`: the dataset's.
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
  /** The title in its original language, if that is not English. */
  readonly original?: OriginalTitle;
  /** What sort of agreement it is. */
  readonly kind: I["agreementKind"];
  /** Its identifiers in public registers. */
  readonly identifiers?: readonly Identifier<I>[];
  /** Countries (ISO codes) and organisations that it binds. */
  readonly parties?: readonly (I["country"] | I["organization"])[];
  /** The person or organisation that initiated it. */
  readonly initiator?: I["actor"];
  /** The people or organisations that signed it. */
  readonly signatories?: readonly I["actor"][];
  /** The event at which it was agreed. */
  readonly event?: I["event"];
  /** The package that it belongs to. */
  readonly partOf?: I["agreement"];
  /** Where it applies or is built. */
  readonly places?: readonly I["place"][];
  /** Its subjects. */
  readonly topics?: readonly I["topic"][];
  /** What it provides, in the dataset's own words. */
  readonly summary: string;
  /** Its steps in order. The status is computed from them and never stored. */
  readonly milestones: readonly [Milestone, ...Milestone[]];
}
