import { readFileSync } from "node:fs";

/** The guides by groups, as the page of guides has them, and the parts of the site. */
export const navigation = JSON.parse(readFileSync(new URL("../navigation.json", import.meta.url), "utf8"));

const texts = JSON.parse(readFileSync(new URL("../strings.json", import.meta.url), "utf8"));

/**
 * A text of the site in English, the language of the reference.
 *
 * @param {string} key
 */
export const say = (key) => texts[key].en;

/** What is written for a link into the site until it is known where the page stands. */
export const SITE = "site:";
