import "ses";

lockdown();

const visit = await import("ankara-visit-2025");
const audit = await import("ankara-visit-2025/audit");
const schema = await import("ankara-visit-2025/schema");
const { ask } = await import("./ask.mjs");
console.log(JSON.stringify(await ask(visit, audit, schema)));
