import type { PlaceRecord } from "../model/place.js";

/** A place and all that it lies in, the nearest first. */
export type Enclosing = (place: string) => readonly string[];

/** Looks up what a place lies in; a place that is not in the collection lies in nothing. */
export function enclosingPlaces(places: readonly PlaceRecord[]): Enclosing {
  const within = new Map(places.map((place) => [place.id, place.within]));
  const known = new Map<string, readonly string[]>();
  return (place) => {
    const found = known.get(place) ?? climb(place, within);
    known.set(place, found);
    return found;
  };
}

function climb(place: string, within: ReadonlyMap<string, string | undefined>): readonly string[] {
  const path: string[] = [];
  // A place within itself, in a visit that nobody checked, must not climb for ever.
  for (let at: string | undefined = place; at !== undefined && !path.includes(at); at = within.get(at)) path.push(at);
  return path;
}
