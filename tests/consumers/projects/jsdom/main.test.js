/** @jest-environment jsdom */
const visit = require("ankara-visit-2025");
const audit = require("ankara-visit-2025/audit");
const schema = require("ankara-visit-2025/schema");
const { webcrypto } = require("node:crypto");
const { writeFileSync } = require("node:fs");
const { TextEncoder } = require("node:util");
const { ask } = require("./ask.cjs");
const { given } = require("./given.cjs");

test("asks", async () => {
  document.body.textContent = visit.visit.title;
  const missing = [];
  const answers = await ask(visit, given(audit, { crypto: webcrypto, TextEncoder }, missing), schema);
  writeFileSync("answers.json", JSON.stringify({ ...answers, missing }));
});
