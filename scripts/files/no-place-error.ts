/** A visit holds something valid that a file could not give back. */
export class NoPlaceError extends Error {}
