import { visit } from "../../../src/index.js";
import { day, type Key, listed, say, word } from "../language.js";
import { isRecordId } from "../links.js";
import { nameOf, recordOf } from "./record-name.js";

/**
 * Paths of a record in words: "the value, the event and the subjects (Trade, Energy)". Members of one list stand
 * together.
 *
 * @throws Error where a field has no words
 */
export function pathWords(paths: readonly string[]): string {
  const fields = new Map<string, string[]>();
  for (const path of paths) {
    const [field = "", ...rest] = path.split(".");
    const members = fields.get(field) ?? [];
    if (rest.length > 0) members.push(memberWords(field, rest.join(".")));
    fields.set(field, members);
  }
  return listed(
    Array.from(fields, ([field, members]) => {
      // Whether it is a key of the texts is what say looks at.
      const words = say(`field.${field}` as Key);
      return members.length === 0 ? words : `${words} (${members.join(", ")})`;
    }),
  );
}

/** The parts by which a member is called: they need no words of their own. */
const NAMING = /\.(?:participant|group|stage|title|organization)$/;

function memberWords(field: string, member: string): string {
  if (NAMING.test(member)) return memberWords(field, member.replace(NAMING, ""));
  const [, whole, part] = /^(.+)\.(date|role)$/.exec(member) ?? [];
  if (whole !== undefined) return `${memberWords(field, whole)}: ${say(`field.${part}` as Key)}`;
  if (isRecordId(member)) return nameOf(recordOf(member));
  const own = visit.days.find((one) => one === member);
  if (own !== undefined) return day(own);
  if (/^[A-Z]{2}$/.test(member)) return word("country", member);
  if (field === "milestones") return word("stage", member);
  return word(field === "roles" ? "office" : "group", member);
}
