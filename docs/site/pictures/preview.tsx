import { formatFigure, getDiscrepancy } from "../../../src/index.js";
import { saidBy } from "../said-by.js";
import { capitalized } from "../words.js";
import { sortedFigures } from "./disputes.js";
import { fileOf, styleOf } from "./draw.js";
import { NumberMark, numberScale } from "./number-line.js";
import { Lines } from "./shapes.js";

/** What previews of links to the site show: what the dataset is, and one disputed number. */
export function preview(): string {
  const dispute = getDiscrepancy("kazakh-investment");
  const figures = sortedFigures(dispute);
  const scale = numberScale(figures, [0, 416]);
  return fileOf(
    <svg xmlns="http://www.w3.org/2000/svg" class="picture" viewBox="0 0 1200 630" width={1200} height={630}>
      <title>ankara-visit-2025</title>
      <style dangerouslySetInnerHTML={{ __html: styleOf("light") }} />
      <rect class="full" width={1200} height={18} />
      <g style={{ fontSize: "31px" }}>
        <Lines x={80} y={95} lines={["ankara-visit-2025"]} />
        <g style={{ fontSize: "62px", fontWeight: 600 }}>
          <Lines
            x={80}
            y={176}
            step={72}
            lines={["Who met whom, what was signed,", "who said what: every claim", "with its sources."]}
          />
        </g>
        <g style={{ fontWeight: 600 }}>
          <Lines x={80} y={412} lines={[dispute.question]} class="warm" />
        </g>
        <path class="rule" d="M80 562H1120" stroke-width={3} />
        <g class="disputed" transform="translate(80 562) scale(2.5)">
          {figures.map((figure) => (
            <NumberMark key={figure.id} figure={figure} scale={scale} y={0} />
          ))}
        </g>
        {figures.map((figure, index) => (
          <g key={figure.id} class={index === 0 ? undefined : "end"}>
            <Lines
              x={index === 0 ? 80 : 1120}
              y={468}
              step={40}
              lines={[saidBy(figure).name, capitalized(formatFigure(figure))]}
            />
          </g>
        ))}
      </g>
    </svg>,
  );
}
