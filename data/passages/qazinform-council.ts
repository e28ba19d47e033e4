import type { SourcePassages } from "../../src/model/passage.js";

/** Where each sentence of the report on the council meeting begins and ends. Drawn by hand and frozen: see `PassageLedger`. */
export const qazinformCouncil: SourcePassages = {
  source: "qazinform-council",
  passages: [
    { id: "1.1", start: 0, end: 204, digest: "mAn5ElYsD4RGeEb_cm1-agxwuZQMyrBo-JLpoFelsuI" },
    { id: "2.1", start: 0, end: 78, digest: "Pg5C1d6x115JtyUXYu1btgDAJzQZe6ZoCZG0hCn5v_E" },
    { id: "2.2", start: 79, end: 261, digest: "pAXrEytiC03dITNATbps8mppyLVHfWt_qUpV0ng6yBs" },
    { id: "3.1", start: 0, end: 179, digest: "1xut7Gl0ihmw_MaZH3F4shgwm5HWBSTkaWE9RWXrKhw" },
    { id: "3.2", start: 180, end: 225, digest: "RUlVn9f02KT57ItUAlo3kIBWcV3Q1ElgZe3Tejon8OQ" },
    { id: "4.1", start: 0, end: 225, digest: "fQ5gyV8cjoHZIK9mntsfEBQDjcbuie2WRKR6q9usJm0" },
    { id: "5.1", start: 0, end: 123, digest: "Lxe3WJF_wo9TcpaV0OMm9DVj7F_j45uUh55RwAefUeA" },
    { id: "5.2", start: 124, end: 239, digest: "toMd-NsrOXI0KWAS5zoNqSmCCTphwh6B7p55qwscsno" },
    { id: "6.1", start: 0, end: 187, digest: "iTWMCdqYXsddTGhvpImc_G4aVDgzsm6vRUhzinAGsao" },
    { id: "7.1", start: 0, end: 114, digest: "cdh4m9jPSxp6CY7nQm3RE6aLwO3w2VBwlMJmDPUdW8g" },
    { id: "7.2", start: 115, end: 165, digest: "UShwIhZmv5GafYVLlGEgDH21R8i82RiRKG2q1JamYB0" },
    { id: "7.3", start: 166, end: 254, digest: "Ye7q0W_-soYhyiBv676xNmDdq9AAP4AZjy4oRuC-fMo" },
    { id: "8.1", start: 0, end: 217, digest: "Bw5sdizskEvuJhwiGOAN3ji_DxCVgNnPM_8MBmoD04s" },
    { id: "9.1", start: 0, end: 75, digest: "jAXxjimXn7VddA8hXKwWW0CYhgcyWYLmr7WOioA-_tE" },
    { id: "9.2", start: 76, end: 166, digest: "lQhNSqInUSfc3qvTfFptTPyXnkc93x0hMchq32-Sdo4" },
    { id: "9.3", start: 167, end: 251, digest: "UdZqN8kjx6qCeywbsW6ke8aZLqylpKdTpnRK4iIJESg" },
    { id: "10.1", start: 0, end: 58, digest: "UOkUqDyEalcmftLSVKetDk0jJy19tlg3_LB_ScOqghc" },
    { id: "11.1", start: 0, end: 180, digest: "jQ-jFbZsM66NQg_eQ4mqeHN1Cvc0NpxZdKohSAoHhsY" },
    { id: "11.2", start: 181, end: 356, digest: "GE8FhG-rS9yFN1WEtdlkhvKhU5Fg-7z9b0Q40PmydnA" },
  ],
};
