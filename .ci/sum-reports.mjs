// Prints the closing line of a CI run, counted from the runners' own reports:
//   node sum-reports.mjs FAILED_STEPS REPORT...
// A step that failed without a failed test counts as one failure, and so does a report that is missing.
import { existsSync, readFileSync } from "node:fs";

const [failedSteps, ...names] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const name of names) {
  const path = `reports/${name}.json`;
  if (!existsSync(path)) {
    console.log(`no report ${path}`);
    failed += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(path, "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  if (report.numPendingTests > 0) console.log(`${report.numPendingTests} skipped in ${path}`);
}
failed = Math.max(failed, Number(failedSteps));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
