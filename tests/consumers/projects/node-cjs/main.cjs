const visit = require("ankara-visit-2025");
const audit = require("ankara-visit-2025/audit");
const { ask } = require("./ask.cjs");

ask(visit, audit).then((answers) => console.log(JSON.stringify(answers)));
