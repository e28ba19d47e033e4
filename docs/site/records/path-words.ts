import { formatDate, visit } from "../../../src/index.js";
import { isRecordId } from "../links.js";
import { countryName, printed } from "../words.js";
import { nameOf, recordOf } from "./record-name.js";

/** The fields of records, as a sentence speaks of them. */
const FIELDS: Readonly<Record<string, string>> = {
  about: "whom it is about",
  after: "what came before",
  agreement: "the agreement",
  country: "the country",
  countries: "the country",
  date: "the date",
  days: "the days",
  event: "the event",
  guests: "the guest",
  hosts: "the host",
  in: "the country of destination",
  initiator: "the initiator",
  kind: "the kind",
  measure: "what is measured",
  milestones: "the steps",
  name: "the name",
  origin: "the origin",
  original: "the original title",
  partOf: "the package",
  participants: "who took part",
  parties: "the parties",
  period: "the period",
  place: "the place",
  places: "the places",
  published: "the date of publication",
  roles: "the office",
  signatories: "who signed",
  speaker: "the speaker",
  statedAt: "where it was stated",
  summary: "the content",
  title: "the title",
  topics: "the subjects",
  unit: "the unit",
  url: "the address",
  value: "the value",
};

const LIST = new Intl.ListFormat("en-GB");

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
    if (rest.length > 0) members.push(memberWords(rest.join(".")));
    fields.set(field, members);
  }
  return LIST.format(
    Array.from(fields, ([field, members]) => {
      const words = FIELDS[field];
      if (words === undefined) throw new Error(`The field ${field} has no words.`);
      return members.length === 0 ? words : `${words} (${members.join(", ")})`;
    }),
  );
}

function memberWords(member: string): string {
  if (isRecordId(member)) return nameOf(recordOf(member));
  if (visit.days.some((day) => day === member)) return formatDate(member, "en-GB");
  if (/^[A-Z]{2}$/.test(member)) return countryName(member);
  return printed(member);
}
