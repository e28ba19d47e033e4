// Where each id went that is no longer in use: `"old-id": "new-id"`, or `"old-id": ["one-id", "other-id"]` where the record
// was split. An entry stays for good, as an id is never reused, and its target is a record, not another entry.

export const redirects = {} as const;
