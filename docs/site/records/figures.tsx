import { boundsOf, type Figure, formatFigure, formatPeriod, type NumberBounds } from "../../../src/index.js";
import { saidBy } from "../said-by.js";
import { countryName, printed } from "../words.js";
import { type Field, field } from "./field.js";
import { RecordLink, RecordLinks } from "./record-link.js";

export function figureFields(figure: Figure): readonly Field[] {
  return [
    { name: "value", label: "Stated", value: <strong>{formatFigure(figure)}</strong> },
    { name: "value", label: "Known to be", value: bounds(boundsOf(figure)) },
    ...field("unit", "Unit", figure.unit, printed),
    ...field("period", "For", figure.period, (period) => formatPeriod(period, "en-GB")),
    ...field("measure", "Measure", figure.measure, printed),
    ...field("modality", "In the sense of", figure.modality === "reported" ? undefined : figure.modality, printed),
    ...field("about", "About", figure.about, (ids) => <RecordLinks ids={ids} />),
    ...field("in", "In", figure.in, countryName),
    {
      name: "statedBy",
      label: "Stated by",
      value:
        figure.statedBy === undefined ? (
          `no participant; told by ${saidBy(figure).name}`
        ) : (
          <RecordLink id={figure.statedBy} />
        ),
    },
    ...field("event", figure.statedBy === undefined ? "Of" : "At", figure.event, (id) => <RecordLink id={id} />),
    ...field("agreement", "Term of", figure.agreement, (id) => <RecordLink id={id} />),
    ...field("topics", "On", figure.topics, (ids) => <RecordLinks ids={ids} />),
  ];
}

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 20 });

/** What is known to bound the number, in words. */
function bounds(known: NumberBounds | undefined): string {
  if (known === undefined) return "not bounded: the words leave it open";
  const { min, max, includesMin, includesMax } = known;
  if (min === max) return number.format(min);
  const least = `${includesMin ? "at least" : "more than"} ${number.format(min)}`;
  const most = `${includesMax ? "at most" : "less than"} ${number.format(max)}`;
  return [Number.isFinite(min) ? least : "", Number.isFinite(max) ? most : ""]
    .filter((words) => words !== "")
    .join(", ");
}
