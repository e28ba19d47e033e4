// Plain literals, each whole: a bundler takes text that is put together at run time for a side effect, and keeps
// every collection that has it.

/** Reasons that several records share, each said once. */
export const SPOKEN_AT_THE_COUNCIL =
  "No sentence says where this was said; the report goes on to say that ministers spoke at the meeting as well, which is read as the council's.";
export const SPOKEN_AT_THE_AWARD =
  "No sentence says where this was said; it is read as a speech at the award ceremony, whose guests the report names after the quotations.";
export const ADDRESSED_AT_THE_COUNCIL =
  "Whom it concerns is not said in so many words; it is read from the context. No sentence says where this was said; the report goes on to say that ministers spoke at the meeting as well, which is read as the council's.";
export const ADDRESSED_AT_THE_AWARD =
  "Whom it concerns is not said in so many words; it is read from the context. No sentence says where this was said; it is read as a speech at the award ceremony, whose guests the report names after the quotations.";
export const OPENED_THE_TRIP =
  "The award report has him arrive on Monday, and both have him begin the official trip on Tuesday at the mausoleum; the curators read that as the beginning of the programme.";
export const TOLD_BESIDE_THE_RAILWAY_AGREEMENT =
  "The page tells of it beside the agreement, which is about this route.";
export const IN_ONE_SUMMARY_ALONE = "One summary without a date alone tells of it, and does not say on which occasion.";
export const IN_US_DOLLARS = "The dollars are read as those of the United States.";
export const A_RANGE_IN_US_DOLLARS =
  "The page gives a range, which is kept as two figures. The dollars are read as those of the United States.";
export const AFTER_THE_CHAIRMANS_WORDS =
  "The sentence names no speaker and no occasion; the one before it has what the chairman said at the meeting.";
export const WITHOUT_A_YEAR = "The page gives day and month; the year is that of the visit.";
