import { perLanguage } from "../language.js";
import { agreementsPicture } from "./agreements.js";
import { attendancePicture } from "./attendance.js";
import { coveragePicture } from "./coverage.js";
import { disputesPicture } from "./disputes.js";
import { draw } from "./draw.js";
import { NARROW, type Picture } from "./picture.js";
import { timelinePicture } from "./timeline.js";

/** The pictures of the visit, in the order in which they are shown. */
export const pictures: () => readonly Picture[] = perLanguage(() => [
  timelinePicture(),
  disputesPicture(),
  agreementsPicture(),
  attendancePicture(),
]);

/** The files of `docs/pictures` by their names, in English. That of the guide to provenance fits a phone. */
export function committedPictures(): ReadonlyMap<string, string> {
  return new Map([
    ...pictures().map((picture) => [`${picture.name}.svg`, draw(picture)] as const),
    ["coverage.svg", draw(coveragePicture(), NARROW)] as const,
  ]);
}
