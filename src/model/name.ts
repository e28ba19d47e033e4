/** Another spelling of a name, or its form in another script. */
export interface Alias {
  readonly name: string;
  /** BCP 47 language tag of the spelling: `en`, `tr`, `kk`, `ru`. */
  readonly language: string;
}
