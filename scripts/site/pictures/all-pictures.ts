import { agreementsPicture } from "./agreements.js";
import { attendancePicture } from "./attendance.js";
import { coveragePicture } from "./coverage.js";
import { figuresPicture } from "./figures.js";
import type { Picture } from "./picture.js";
import { timelinePicture } from "./timeline.js";

/** Every picture of the visit, in the order in which they are shown. */
export const allPictures = (): readonly Picture[] => [
  timelinePicture(),
  attendancePicture(),
  agreementsPicture(),
  figuresPicture(),
  coveragePicture(),
];
