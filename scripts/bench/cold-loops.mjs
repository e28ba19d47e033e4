// A fresh process: parses visit.json and answers the same twenty questions by loops. Prints what its twin prints.
import { readFileSync } from "node:fs";

const start = performance.now();
const v = JSON.parse(readFileSync(process.argv[2], "utf8"));
const loaded = performance.now();

function keep(records, matches) {
  const out = [];
  for (const record of records) if (matches(record)) out.push(record);
  return out;
}
const byId = (records, id) => records.find((record) => record.id === id);
const inAnkara = () => {
  const inside = new Set(["ankara"]);
  for (const { id, within } of v.places) if (inside.has(within)) inside.add(id);
  return inside;
};
const sourcesOf = (record) => record.citations.map(({ source }) => byId(v.sources, source));

const questions = [
  () => keep(v.events, (event) => event.date === "2025-07-28"),
  () => keep(v.figures, (figure) => figure.measure === "students"),
  () => keep(v.events, (event) => event.participants?.some(({ participant }) => participant === "hakan-fidan")),
  () => keep(v.figures, (figure) => figure.speaker === "kassym-jomart-tokayev" && figure.modality === "reported"),
  () => {
    const inside = inAnkara();
    return keep(v.events, (event) => event.kind === "ceremony" && inside.has(event.place));
  },
  () => keep(v.figures, (figure) => figure.about?.includes("KZ") && figure.in === "TR"),
  () => keep(v.agreements, (agreement) => agreement.kind === "decision"),
  () =>
    keep(
      v.figures,
      ({ period }) =>
        period !== undefined && period >= "2024" && period.slice(0, 4) <= "2024" && !/\/(?!2024)/.test(period),
    ),
  () => keep(v.agreements, ({ milestones }) => milestones.some(({ reached }) => !reached)),
  () => keep(v.statements, ({ speaker, about }) => speaker === "recep-tayyip-erdogan" && about?.includes("KZ")),
  () => keep(v.participants, ({ country }) => country === "TR"),
  () => keep(v.statements, ({ topics }) => topics?.includes("education")),
  () => [byId(v.events, "signing").summary],
  () =>
    byId(v.events, "council-meeting").participants.map(
      ({ participant, organization, group }) =>
        byId(v.participants, participant) ?? byId(v.organizations, organization) ?? group,
    ),
  () => v.agreements.map(({ milestones }) => milestones.filter(({ reached }) => reached).at(-1)?.stage ?? "planned"),
  () => sourcesOf(byId(v.figures, "visa-free-days")),
  () => [...new Set(sourcesOf(byId(v.agreements, "gaziantep-school")).map(({ origin }) => origin))],
  () => keep(v.discrepancies, ({ sides }) => sides.some(({ records }) => records.includes("documents-signed"))),
  () => [...new Set(v.events.map(({ date }) => date))],
  () =>
    keep(v.statements, ({ summary }) =>
      /(?<![\p{L}\p{N}])friend/u.test(summary.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()),
    ),
];
const answers = questions.map((ask) => ask());
const total = performance.now() - start;
console.log(
  JSON.stringify({ loaded: loaded - start, total, answers: answers.map((found) => found.map((one) => one.id ?? one)) }),
);
