const visit = require("ankara-visit-2025");
const audit = require("ankara-visit-2025/audit");
const schema = require("ankara-visit-2025/schema");
const { writeFileSync } = require("node:fs");
const { ask } = require("./ask.cjs");

test("asks", async () => {
  writeFileSync("answers.json", JSON.stringify(await ask(visit, audit, schema)));
});
