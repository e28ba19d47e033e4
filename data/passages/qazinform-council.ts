import type { SourcePassages } from "../records.js";

/** Where each sentence of the report on the council meeting begins and ends. Drawn by hand and frozen: see `PassageLedger`. */
export const qazinformCouncil: SourcePassages = {
  source: "qazinform-council",
  passages: [
    { id: "1.1", start: 0, end: 204 },
    { id: "2.1", start: 0, end: 78 },
    { id: "2.2", start: 79, end: 261 },
    { id: "3.1", start: 0, end: 179 },
    { id: "3.2", start: 180, end: 225 },
    { id: "4.1", start: 0, end: 225 },
    { id: "5.1", start: 0, end: 123 },
    { id: "5.2", start: 124, end: 239 },
    { id: "6.1", start: 0, end: 187 },
    { id: "7.1", start: 0, end: 114 },
    { id: "7.2", start: 115, end: 165 },
    { id: "7.3", start: 166, end: 254 },
    { id: "8.1", start: 0, end: 217 },
    { id: "9.1", start: 0, end: 75 },
    { id: "9.2", start: 76, end: 166 },
    { id: "9.3", start: 167, end: 251 },
    { id: "10.1", start: 0, end: 58 },
    { id: "11.1", start: 0, end: 180 },
    { id: "11.2", start: 181, end: 356 },
  ],
};
