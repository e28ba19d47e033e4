/** Reasons that several records share, each said once. */
export const SPOKEN_AT_THE_COUNCIL =
  "The report does not say where this was said; it tells of the ministers' remarks at the council meeting as further ones.";
export const SPOKEN_AT_THE_AWARD =
  "The report does not say where this was said; it stands among the speeches at the award ceremony.";
