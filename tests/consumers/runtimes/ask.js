/** Ten questions, put to the package as a runtime has loaded it: its three modules in, plain answers out. */
export async function ask(visit, audit, schema) {
  const [students] = visit.findFigures({ measure: "students" });
  return {
    "What happened on the 29th with Hakan Fidan?": visit
      .findEvents({ date: "2025-07-29", participant: "hakan-fidan" })
      .map(({ title }) => title),
    "How many students?": visit.formatFigure(students),
    "And as a German writes the number?": visit.formatFigure(students, "de"),
    "Who says so?": visit.getParticipant(students.speaker).name,
    "Who took part in the council's meeting?": visit
      .attendanceOf(visit.getEvent("council-meeting"))
      .filter(({ participant }) => participant !== undefined)
      .map(({ participant, role }) => `${participant.name} ${role ?? ""}`),
    "What was signed by the end of July?": visit.agreements
      .filter((agreement) => visit.statusOf(agreement, "2025-07-31") === "signed")
      .map(({ id }) => id),
    "Which sides has the dispute about the documents?": visit
      .discrepanciesOf(visit.getFigure("documents-signed"))
      .flatMap(({ sides }) => sides.map((side) => `${side.claim} ${visit.witnessesOf(side).length}`)),
    "What is there about Erdoğan and energy?": visit
      .search("erdogan energy")
      .map(({ collection, record }) => `${collection} ${record.id}`),
    "What does a slip of the pen give, in a filter and in a file?": [nearestTo(visit), problemOf(visit, schema)],
    "Does a text bear its citations out?": await findings(audit),
  };
}

function nearestTo({ findEvents, VisitError }) {
  try {
    findEvents({ plcae: "ankara" });
  } catch (error) {
    return [error instanceof VisitError, error.code, error.nearest];
  }
}

function problemOf({ dataset }, { safeParseVisit }) {
  const [first, ...others] = dataset.events;
  const { problems } = safeParseVisit({ ...dataset, events: [{ ...first, place: "ankra" }, ...others] });
  return problems.map(({ path, nearest }) => `${path} ${nearest}`);
}

async function findings({ audit }) {
  const report = await audit({ "qazinform-award": "A text that is not the article." });
  return [report.findings.length, ...new Set(report.findings.map(({ kind }) => kind))];
}
