import type { Attendance, VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { VisitRecord } from "../model/record.js";
import { findById } from "./find-by-id.js";

/** Who attended an event, and as what. */
export interface Attending<R extends VisitRecord> {
  readonly record: R;
  readonly role?: string;
}

/** The records of those who attended an event, in its order; those who are not among the known are left out. */
export function attendedBy<R extends VisitRecord>(
  { participants = [] }: VisitEvent<AnyIds>,
  idOf: (attendance: Attendance<AnyIds>) => string | undefined,
  known: readonly R[],
): readonly Attending<R>[] {
  return participants.flatMap((attendance): readonly Attending<R>[] => {
    const record = findById(idOf(attendance), known);
    if (record === undefined) return [];
    return [attendance.role === undefined ? { record } : { record, role: attendance.role }];
  });
}
