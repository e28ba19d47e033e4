import type { Cell } from "../../scripts/files/tables/column.js";
import type { Row } from "../../scripts/files/tables/table.js";
import type { Tables } from "./read-tables.js";

type Fields = Readonly<Record<string, unknown>>;
type Entry<T> = (row: Row) => T;

/** A visit put together again from its tables alone, as whoever reads them might. */
export function visitOf(tables: Tables): Fields {
  const rows = (name: string): readonly Row[] => {
    const found = tables.get(name);
    if (found === undefined) throw new Error(`There is no table ${name}.`);
    return [...found].sort((a, b) => Number(a["position"]) - Number(b["position"]));
  };
  /** What a list of a record holds, in order; none where the table has no row of it. */
  const list = <T>(table: string, owner: string, id: Cell, entry: Entry<T>): readonly T[] | undefined => {
    const own = rows(table).filter((row) => row[owner] === id);
    return own.length === 0 ? undefined : own.map(entry);
  };
  const records = (name: string, fields: Entry<Fields>): readonly Fields[] =>
    rows(name).map((row) =>
      known({
        id: row["id"],
        ...fields(row),
        citations: list("citations", "record", row["id"], citation),
        inferred: list("inferred_fields", "record", row["id"], ({ field }) => field),
        note: row["note"],
      }),
    );
  const aliases = (owner: string, id: Cell): readonly Fields[] | undefined =>
    list(`${owner}_aliases`, owner, id, ({ name, language, source }) => known({ name, language, source }));
  const identifiers = (owner: string, id: Cell): readonly Fields[] | undefined =>
    list(`${owner}_identifiers`, owner, id, ({ scheme, value, ...row }) => ({
      ...{ scheme, value, checkedAgainst: row["checked_against"] },
    }));
  const topics = (owner: string, id: Cell): readonly Cell[] | undefined =>
    list(`${owner}_topics`, owner, id, ({ topic }) => topic);

  const [visit] = records("visits", ({ id, title, kind, guest, host, country }) => ({
    ...{ title, kind, guest, host, country },
    days: list("visit_days", "visit", id, (row) => row["edtf_date"]) ?? [],
  }));
  return {
    visit,
    topics: records("topics", ({ label }) => ({ label })),
    sources: records("sources", ({ id, publisher, title, url, published, language, origin, reading, ...row }) => ({
      ...{ publisher, title, url, published, language, origin, reading, titleStatus: row["title_status"] },
      lacks: list("source_lacks", "source", id, ({ part }) => part),
    })),
    passages: [...new Set(tables.get("passages")?.map(({ source }) => source))].map((source) => ({
      source,
      passages: list("passages", "source", source, ({ id, starts, ends, digest, ...row }) =>
        known({ id, start: starts, end: ends, digest, setAside: row["set_aside"] }),
      ),
    })),
    places: records("places", ({ id, name, kind, country, within }) => ({
      ...{ name, kind, country, within, aliases: aliases("place", id), identifiers: identifiers("place", id) },
    })),
    organizations: records("organizations", ({ id, name, kind, country }) => ({
      ...{ name, kind, country, aliases: aliases("organization", id) },
    })),
    participants: records("participants", ({ id, name, country }) => ({
      ...{ name, country, aliases: aliases("participant", id), identifiers: identifiers("participant", id) },
      designations: list("participant_designations", "participant", id, ({ designation }) => designation),
      roles:
        list("participant_roles", "participant", id, ({ title, organization }) => known({ title, organization })) ?? [],
    })),
    events: records("events", ({ id, title, kind, place, summary, ...row }) => ({
      ...{ title, kind, date: row["edtf_date"], place, partOf: row["part_of"], summary, topics: topics("event", id) },
      after: list("event_after", "event", id, (entry) => entry["earlier_event"]),
      participants: list("event_attendance", "event", id, ({ participant, organization, role, ...entry }) =>
        known({ participant, organization, group: entry["group_label"], role }),
      ),
    })),
    agreements: records("agreements", ({ id, title, kind, initiator, event, summary, ...row }) => ({
      ...{ title, titleStatus: row["title_status"], kind, initiator, event, partOf: row["part_of"], summary },
      parties: list("agreement_parties", "agreement", id, party),
      signatories: list("agreement_signatories", "agreement", id, party),
      places: list("agreement_places", "agreement", id, ({ place }) => place),
      topics: topics("agreement", id),
      milestones: list("agreement_milestones", "agreement", id, ({ stage, reached, ...entry }) =>
        known({ stage, date: entry["edtf_date"], reached }),
      ),
    })),
    figures: records("figures", ({ id, label, measure, value, unit, comparator, modality, period, ...row }) => ({
      ...{
        label,
        measure,
        value,
        unit,
        comparator,
        modality,
        period,
        event: row["event"],
        agreement: row["agreement"],
      },
      ...{ in: row["in_country"], speaker: row["speaker"], hedged: row["hedged"] === true ? true : undefined },
      about: list("figure_about", "figure", id, party),
      topics: topics("figure", id),
    })),
    statements: records("statements", ({ id, speaker, event, summary }) => ({
      ...{ speaker, event, summary, topics: topics("statement", id) },
      about: list("statement_about", "statement", id, party),
    })),
    discrepancies: records("discrepancies", ({ id, question }) => ({
      question,
      sides: list("discrepancy_sides", "discrepancy", id, ({ claim, position }) => {
        const onSide = <T>(table: string, entry: Entry<T>): readonly T[] =>
          rows(table)
            .filter((row) => row["discrepancy"] === id && row["side"] === position)
            .map(entry);
        return {
          claim,
          records: onSide("discrepancy_records", ({ record }) => record),
          citations: onSide("discrepancy_citations", citation),
        };
      }),
    })),
    gaps: records("gaps", ({ question }) => ({ question })),
  };
}

function party({ country, organization, participant }: Row): Cell {
  return country ?? organization ?? participant;
}

function citation({ source, passage, quote }: Row): Fields {
  return known({ source, passage, quote });
}

/** The fields that are there. */
function known(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
