import { findEvents, type VisitEvent } from "../../src/index.js";

/** The events that took place: what was only planned, postponed or cancelled is drawn nowhere, and nobody was there. */
export const heldEvents: readonly VisitEvent[] = findEvents({ status: null });
