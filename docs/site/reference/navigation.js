import { readFileSync } from "node:fs";

/** The guides by groups, as the page of guides has them, and the parts of the site. */
export const navigation = JSON.parse(readFileSync(new URL("../navigation.json", import.meta.url), "utf8"));

/** What is written for a link into the site until it is known where the page stands. */
export const SITE = "site:";
