/** A command that was called in a way that it does not know; its message says what to do. */
export class UsageError extends Error {}
