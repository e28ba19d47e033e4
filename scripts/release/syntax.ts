import { parse } from "acorn";

/** Whether a script has syntax that engines of 2022 do not read. */
export function isNewerSyntax(code: string): boolean {
  const sourceType = /^(import|export)\b/m.test(code) ? "module" : "script";
  try {
    parse(code, { ecmaVersion: 2022, sourceType, allowHashBang: true });
    return false;
  } catch {
    return true;
  }
}
