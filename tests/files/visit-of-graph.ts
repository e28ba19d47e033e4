type Words = Readonly<Record<string, unknown>>;

/** A visit put together again from its linked data alone. */
export function visitOfGraph(text: string): Words {
  const { "@graph": graph }: { readonly "@graph": readonly Words[] } = JSON.parse(text);
  const typed = (type: string, not?: string): readonly Words[] =>
    graph.filter((node) => typesOf(node).includes(type) && (not === undefined || !typesOf(node).includes(not)));
  const records = (nodes: readonly Words[], fields: (node: Words) => Words): readonly Words[] =>
    nodes.map((node) =>
      known({
        ...{ id: idOf(node), ...fields(node), note: node["note"], inferred: node["inferred"] },
        citations: many(node["evidence"], citation),
      }),
    );
  const naming = (node: Words): Words => ({
    name: node["name"],
    aliases: many(node["alias"], (alias) =>
      known({ name: alias["name"], language: alias["language"], source: idOf(alias["wasDerivedFrom"]) }),
    ),
    identifiers: many(node["identifier"], ({ propertyID, value, checkedAgainst }) => ({
      ...{ scheme: propertyID, value, checkedAgainst },
    })),
    kind: node["kind"],
    country: idOf(node["country"]),
  });
  const stated = (node: Words): Words => ({
    event: idOf(node["event"]),
    topics: many(node["topic"], idOf),
    about: many(node["observationAbout"] ?? node["about"], idOf),
  });
  const isPlace = (node: Words): boolean =>
    ["Place", "City", "Airport", "Country"].some((type) => typesOf(node).includes(type));

  const [visit] = records(typed("Visit"), ({ name, kind, guest, host, country, day }) => ({
    ...{ title: name, kind, guest: idOf(guest), host: idOf(host), country: idOf(country), days: day ?? [] },
  }));
  return {
    visit,
    topics: records(typed("Topic"), ({ name }) => ({ label: name })),
    sources: records(typed("WebPage"), ({ publisher, name, titleStatus, url, edtfDate, reading, lacks, ...node }) => ({
      ...{ publisher: words(publisher)["name"], title: name, titleStatus, url, published: edtfDate, reading, lacks },
      ...{ language: node["inLanguage"], origin: idOf(node["wasAttributedTo"])?.replace("origin:", "") },
    })),
    passages: [...new Set(typed("Passage").map((node) => idOf(node["isPartOf"])))].map((source) => ({
      source,
      passages: typed("Passage")
        .filter((node) => idOf(node["isPartOf"]) === source)
        .map(({ passageNumber, starts, ends, digest, setAside }) =>
          known({ id: passageNumber, start: starts, end: ends, digest, setAside }),
        ),
    })),
    places: records(
      graph.filter((node) => isPlace(node) && "name" in node),
      (node) => ({ ...naming(node), within: idOf(node["containedInPlace"]) }),
    ),
    organizations: records(typed("Organization"), naming),
    participants: records(typed("Person"), (node) => ({
      ...naming(node),
      designations: node["designation"],
      roles:
        many(node["office"], ({ name, organization }) => known({ title: name, organization: idOf(organization) })) ??
        [],
    })),
    events: records(
      typed("Event", "Visit"),
      ({ name, kind, edtfDate, description, superEvent, location, ...node }) => ({
        ...{ title: name, kind, date: edtfDate, summary: description, place: idOf(location) },
        partOf: idOf(superEvent) === visit?.["id"] ? undefined : idOf(superEvent),
        ...{ after: many(node["after"], idOf), topics: many(node["topic"], idOf) },
        participants: many(node["attendance"], ({ attendee, group, role }) => {
          const id = idOf(attendee);
          const isPerson = typed("Person").some((person) => idOf(person) === id);
          return known({ [isPerson ? "participant" : "organization"]: id, group, role });
        }),
      }),
    ),
    agreements: records(typed("Agreement"), ({ name, titleStatus, kind, description, ...node }) => ({
      ...{ title: name, titleStatus, kind, summary: description, topics: many(node["topic"], idOf) },
      ...{ parties: many(node["party"], idOf), initiator: idOf(node["initiator"]), event: idOf(node["event"]) },
      ...{ signatories: many(node["signatory"], idOf), partOf: idOf(node["packagedIn"]) },
      places: many(node["place"], idOf),
      milestones: [...list(node["milestone"]), ...list(node["expectedMilestone"])]
        .sort((a, b) => Number(a["position"]) - Number(b["position"]))
        .map(({ stage, edtfDate, reached }) => known({ stage, date: edtfDate, reached })),
    })),
    figures: records(
      typed("Figure"),
      ({ name, measure, statedValue, unit, comparator, modality, hedged, ...node }) => ({
        ...{ label: name, measure, value: statedValue, unit, comparator, modality, hedged, period: node["period"] },
        ...{ in: idOf(node["in"]), speaker: idOf(node["wasAttributedTo"]), agreement: idOf(node["agreement"]) },
        ...stated(node),
      }),
    ),
    statements: records(typed("Statement"), ({ abstract, wasAttributedTo, ...node }) => ({
      ...{ summary: abstract, speaker: idOf(wasAttributedTo), ...stated(node) },
    })),
    discrepancies: records(typed("Discrepancy"), ({ name, suggestedAnswer }) => ({
      question: name,
      sides: many(suggestedAnswer, ({ text: claim, heldBy, evidence }) => ({
        ...{ claim, records: many(heldBy, idOf) ?? [], citations: many(evidence, citation) },
      })),
    })),
    gaps: records(typed("Gap"), ({ name }) => ({ question: name })),
  };
}

function citation({ wasDerivedFrom, passage, text }: Words): Words {
  return known({ source: idOf(wasDerivedFrom), passage: idOf(passage)?.split(":passage:")[1], quote: text });
}

/** The id of a record in the name of a node; of a country its code. */
function idOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return String(words(value)["@id"]).replace(/^urn:[\w-]+:(country:)?/, "");
}

function typesOf(node: Words): readonly unknown[] {
  return [node["@type"]].flat();
}

function many<T>(value: unknown, entry: (node: Words) => T): readonly T[] | undefined {
  return value === undefined ? undefined : list(value).map(entry);
}

function list(value: unknown): readonly Words[] {
  return value === undefined ? [] : [value].flat().map(words);
}

function words(value: unknown): Words {
  return Object.fromEntries(Object.entries(Object(value)));
}

function known(fields: Words): Words {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
