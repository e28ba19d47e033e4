// A fresh process: imports the built package and asks it twenty questions. Prints milliseconds and the answers.
const start = performance.now();
const v = await import(process.argv[2]);
const loaded = performance.now();
const questions = [
  () => v.findEvents({ date: "2025-07-28" }),
  () => v.findFigures({ measure: "students" }),
  () => v.findEvents({ participant: "hakan-fidan" }),
  () => v.findFigures({ speaker: "kassym-jomart-tokayev", modality: "reported" }),
  () => v.findEvents({ place: "ankara", kind: "ceremony" }),
  () => v.findFigures({ about: "KZ", in: "TR" }),
  () => v.findAgreements({ kind: "decision" }),
  () => v.findFigures({ period: "2024" }),
  () => v.findAgreements({ expected: true }),
  () => v.findStatements({ speaker: "recep-tayyip-erdogan", about: "KZ" }),
  () => v.findParticipants({ country: "TR" }),
  () => v.findStatements({ topic: "education" }),
  () => [v.getEvent("signing").summary],
  () => v.attendanceOf(v.getEvent("council-meeting")).map((who) => who.participant ?? who.organization ?? who.group),
  () => v.agreements.map(v.statusOf),
  () => v.citationsOf(v.getFigure("visa-free-days")).map(({ source }) => source),
  () => v.witnessesOf(v.getAgreement("gaziantep-school")).map(({ origin }) => origin),
  () => v.discrepanciesOf(v.getFigure("documents-signed")),
  () => v.timeline().map(({ date }) => date),
  () => v.findStatements({ text: "friend" }),
];
const answers = questions.map((ask) => ask());
const total = performance.now() - start;
console.log(
  JSON.stringify({ loaded: loaded - start, total, answers: answers.map((found) => found.map((one) => one.id ?? one)) }),
);
