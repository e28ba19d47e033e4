import { figures, formatDate, formatFigure } from "ankara-visit-2025";

const ranges = ["2025-07-28/2025-07-29", "2025-07-28/2025-08-02", "2024-12/2025-01", "2025/2026"];
const dates = new Set([...ranges, ...figures.flatMap(({ period = [] }) => period)]);

/** Dates and numbers in words, as `Intl` writes them: engines differ in its spaces. */
export function texts() {
  return [undefined, "en-GB", "tr", "ru"].flatMap((locale) => [
    ...[...dates].map((date) => `${locale} ${date}: ${formatDate(date, locale)}`),
    ...figures.map((figure) => `${locale} ${figure.id}: ${formatFigure(figure, locale)}`),
  ]);
}
