import type { AnyIds, Comparator, Figure, Modality, Visit } from "../../../src/index.js";
import { collection } from "./collection.js";
import { bounds, closed, maybe, number, text, truth } from "./column.js";
import { topics } from "./lists.js";
import { countryOrOrganization, parties } from "./parties.js";
import { relation } from "./relation.js";
import type { Table } from "./table.js";

const ofFigures = { owner: "figure", from: "figures", of: ({ figures }: Visit<AnyIds>) => figures };

const COMPARATORS = closed<Comparator>({ "=": true, "~": true, ">": true, ">=": true, "<": true, "<=": true });
const MODALITIES = closed<Modality>({ reported: true, forecast: true, target: true, plan: true });

export const figureTables: readonly Table[] = [
  collection<Figure<AnyIds>>({
    name: "figures",
    description: "The numbers that somebody stated, one for each speaker and value.",
    record: "Figure",
    of: ({ figures }) => figures,
    columns: [
      text("label", "Figure.label", ({ label }) => label),
      text("measure", "Figure.measure", ({ measure }) => measure),
      maybe("in_country", "Figure.in", (figure) => figure.in),
      number("value", "Fully scaled: 15 billion is 15000000000, 5.1 % is 5.1. See comparator.", ({ value }) => value),
      text("unit", "Figure.unit", ({ unit }) => unit),
      text("comparator", "Figure.comparator", ({ comparator }) => comparator, { words: COMPARATORS }),
      text("modality", "Figure.modality", ({ modality }) => modality, { words: MODALITIES }),
      truth("hedged", "Whether the source itself softens the claim: 'may exceed'.", ({ hedged = false }) => hedged),
      maybe("period", "Figure.period", ({ period }) => period),
      ...bounds("the period", ({ period }: Figure<AnyIds>) => period),
      maybe("speaker", "Figure.speaker", ({ speaker }) => speaker, { to: "participants" }),
      maybe(
        "event",
        "With speaker, the event at which it was stated; without, the event that it counts or numbers.",
        ({ event }) => event,
        { to: "events" },
      ),
      maybe("agreement", "Figure.agreement", ({ agreement }) => agreement, { to: "agreements" }),
    ],
  }),
  relation({
    ...ofFigures,
    name: "figure_about",
    description: "Whose number it is: a country or an organization.",
    list: ({ about }, visit) => parties(about, visit),
    columns: countryOrOrganization,
  }),
  topics(ofFigures),
];
