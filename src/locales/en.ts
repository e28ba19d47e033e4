import { ENGLISH } from "../../data/locales/en.js";
import { deepFreeze } from "../model/deep-freeze.js";
import type { Locale } from "../model/locale.js";

/** English, the language of the records: for programs that choose among languages. @category Languages */
export const en: Locale = /* @__PURE__ */ deepFreeze({ language: "en", ...ENGLISH });
