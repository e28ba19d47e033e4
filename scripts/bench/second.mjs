// A fresh process: imports the built package and asks two questions of one kind. Prints the milliseconds of each, or, asked
// for no kind, the kinds.
const KINDS = {
  date: [(v) => v.findEvents({ date: "2025-07-28" }), (v) => v.findEvents({ date: "2025-07-29" })],
  participant: [
    (v) => v.findEvents({ participant: "hakan-fidan" }),
    (v) => v.findEvents({ participant: "serik-zhumangarin" }),
  ],
  place: [(v) => v.findEvents({ place: "ankara" }), (v) => v.findEvents({ place: "presidential-palace" })],
  measure: [(v) => v.findFigures({ measure: "students" }), (v) => v.findFigures({ measure: "visitors" })],
  "two keys": [(v) => v.findFigures({ about: "KZ", in: "TR" }), (v) => v.findFigures({ about: "TR", in: "KZ" })],
  period: [(v) => v.findFigures({ period: "2024" }), (v) => v.findFigures({ period: "2025" })],
  topic: [(v) => v.findStatements({ topic: "education" }), (v) => v.findStatements({ topic: "trade" })],
  text: [(v) => v.findStatements({ text: "friend" }), (v) => v.findStatements({ text: "mediation" })],
  id: [(v) => v.getEvent("signing"), (v) => v.getEvent("arrival")],
  sources: [(v) => v.citationsOf(v.events[0]), (v) => v.citationsOf(v.events[9])],
  search: [(v) => v.search("gaziantep school"), (v) => v.search("tokayev education")],
};
const [build, kind] = process.argv.slice(2);
const v = await import(build);
const times = (KINDS[kind] ?? []).map((ask) => {
  const start = performance.now();
  ask(v);
  return performance.now() - start;
});
console.log(JSON.stringify(kind === undefined ? Object.keys(KINDS) : times));
