import type { AnyIds, Place } from "../../src/index.js";

/** "Ankara Esenboğa Airport, Ankara, Türkiye": a place with the places that it lies in. */
export function placeLine(id: string, places: readonly Place<AnyIds>[]): string {
  const place = places.find((candidate) => candidate.id === id);
  if (place === undefined) return "";
  const around = place.within === undefined ? "" : placeLine(place.within, places);
  return around === "" ? place.name : `${place.name}, ${around}`;
}
