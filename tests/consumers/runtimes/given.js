/**
 * The audit where the environment lacks something: it is given what its finding names, and asked again.
 *
 * @param spare - what may be missing, by its name as a global
 * @param missing - takes the names, in the order in which the audit missed them
 */
export function given({ audit }, spare, missing) {
  const ask = async (texts) => {
    const report = await audit(texts);
    const lack = report.findings.find(({ kind }) => kind === "unsupported")?.expected;
    const name = Object.keys(spare).find((name) => lack?.startsWith(`an environment with ${name}`));
    if (name === undefined || missing.includes(name)) return report;
    missing.push(name);
    // Assigned, it would stay away: in jsdom `crypto` can only be defined anew.
    Object.defineProperty(globalThis, name, { value: spare[name] });
    return ask(texts);
  };
  return { audit: ask };
}
