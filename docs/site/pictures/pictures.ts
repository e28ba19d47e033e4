import { agreementsPicture } from "./agreements.js";
import { attendancePicture } from "./attendance.js";
import { coveragePicture } from "./coverage.js";
import { figuresPicture } from "./figures.js";
import type { Picture } from "./picture.js";
import { timelinePicture } from "./timeline.js";

/** The pictures of the visit, in the order in which they are shown. */
export const pictures: readonly Picture[] = [
  timelinePicture(),
  figuresPicture(),
  agreementsPicture(),
  attendancePicture(),
  coveragePicture(),
];
