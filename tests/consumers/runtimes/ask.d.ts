export function ask(visit: object, audit: object, schema: object): Promise<Readonly<Record<string, unknown>>>;
