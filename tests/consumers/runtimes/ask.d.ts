export function ask(visit: object, audit: object): Promise<Readonly<Record<string, unknown>>>;
