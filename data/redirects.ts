// Where each id went that is no longer in use: `"old-id": "new-id"`, or `"old-id": ["one-id", "other-id"]` where the record
// was split. An entry stays for good, as an id is never reused, and its target is a record, not another entry. There is
// one constant a collection, so that a bundle has those alone that it looks in.

export const topicRedirects = {} as const;
export const sourceRedirects = {} as const;
export const placeRedirects = {} as const;
export const organizationRedirects = {} as const;
export const participantRedirects = {} as const;
export const eventRedirects = {} as const;
export const agreementRedirects = {} as const;
export const figureRedirects = {} as const;
export const statementRedirects = {} as const;
export const discrepancyRedirects = {} as const;
export const gapRedirects = {} as const;
