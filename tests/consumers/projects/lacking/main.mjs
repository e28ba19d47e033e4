import { ask } from "./ask.mjs";
import { given } from "./given.mjs";

// What Hermes lacks, the engine of React Native. The names of the globals are those that are given back.
const { crypto, TextEncoder, btoa } = globalThis;
for (const name of ["crypto", "TextEncoder", "btoa"]) delete globalThis[name];
delete Intl.PluralRules;
delete Intl.DateTimeFormat.prototype.formatRange;
delete Intl.NumberFormat.prototype.formatToParts;

const visit = await import("ankara-visit-2025");
const audit = await import("ankara-visit-2025/audit");
const schema = await import("ankara-visit-2025/schema");
const missing = [];
const answers = await ask(visit, given(audit, { crypto, TextEncoder, btoa }, missing), schema);
console.log(JSON.stringify({ ...answers, missing }));
