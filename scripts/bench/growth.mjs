// What ten times the records take, as a multiple of ten times the work: about 1 where work grows with the records, 10 where
// with their square. Prints one number for each shape, each the worst for something that reads a whole visit.
const [index = "", audit = "", schema = ""] = process.argv.slice(2);
const [{ dataset, findEvents, witnessesOf }, { audit: check }, { safeParseVisit }] = await Promise.all(
  [index, audit, schema].map((file) => import(file)),
);
const [event, figure, place, source] = [dataset.events, dataset.figures, dataset.places, dataset.sources].map(
  ([one]) => one,
);
const citations = [{ source: source.id }];
const each = (count, make) => Array.from({ length: count }, (_, at) => make(at));
const visit = (change) => ({ ...dataset, ...change });
const after = (at) => ({ ...event, id: `e${at}`, citations, ...(at === 0 ? {} : { after: [`e${at - 1}`] }) });
const sides = (count) => each(count, (at) => ({ claim: `${at}`, records: [`f${at}`], citations }));
const within = (at) => ({ ...place, id: `pl${at}`, ...(at === 0 ? {} : { within: `pl${at - 1}` }) });

const shapes = {
  "parse: all references wrong": (count) => {
    const json = visit({ events: each(count, (at) => ({ ...event, id: `e${at}`, place: `x${at}` })) });
    return () => safeParseVisit(json);
  },
  "parse: all figures in one discrepancy": (count) => {
    const json = visit({
      figures: each(count, (at) => ({ ...figure, id: `f${at}`, value: at, citations })),
      discrepancies: [{ ...dataset.discrepancies[0], sides: sides(count) }],
    });
    return () => safeParseVisit(json);
  },
  "parse: a chain of `after`": (count) => {
    const json = visit({ events: each(count, after) });
    return () => safeParseVisit(json);
  },
  "audit: all references wrong": (count) => {
    const own = visit({ events: each(count, (at) => ({ ...event, id: `e${at}`, place: `x${at}`, citations })) });
    return () => check({}, own);
  },
  "findEvents: places nested and in reverse": (count) => {
    const places = each(count, within).reverse();
    return () => findEvents({ place: "pl0" }, { events: dataset.events, places });
  },
  "witnessesOf: as many origins as sources": (count) => {
    const sources = each(count, (at) => ({ ...source, id: `s${at}`, origin: `o${at}` }));
    const record = { citations: sources.map(({ id }) => ({ source: id })) };
    return () => witnessesOf(record, sources);
  },
};

async function taken(run) {
  const times = [];
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

const grown = {};
for (const [name, make] of Object.entries(shapes)) {
  const [few, many] = [await taken(make(10_000)), await taken(make(100_000))];
  grown[name] = many / few / 10;
}
process.stdout.write(JSON.stringify(grown));
