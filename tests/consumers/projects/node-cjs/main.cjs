const visit = require("ankara-visit-2025");
const audit = require("ankara-visit-2025/audit");
const schema = require("ankara-visit-2025/schema");
const { ask } = require("./ask.cjs");

ask(visit, audit, schema).then((answers) => console.log(JSON.stringify(answers)));
