const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/;
const LONGEST = 60;

/** A path into a visit as one writes it in code: `events[3].participants[0].role`. */
export function pathOf(start: string, steps: readonly PropertyKey[]): string {
  let path = start;
  for (const step of steps) {
    if (typeof step === "number") path += `[${step}]`;
    else if (typeof step === "string" && PLAIN_NAME.test(step)) path += path === "" ? step : `.${step}`;
    else path += `[${JSON.stringify(String(step).slice(0, LONGEST))}]`;
  }
  return path;
}
