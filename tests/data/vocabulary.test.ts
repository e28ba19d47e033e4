import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import {
  agreements,
  dataset,
  events,
  figures,
  organizations,
  participants,
  places,
  sources,
  visit,
} from "../../src/index.js";

const file = fileURLToPath(new URL("../../src/model/vocabulary.ts", import.meta.url));

/** The members of each closed list, read from the types themselves. */
function vocabulary(): ReadonlyMap<string, readonly string[]> {
  const program = ts.createProgram([file], { strict: true, noEmit: true });
  const checker = program.getTypeChecker();
  const types = program.getSourceFile(file)?.statements.filter(ts.isTypeAliasDeclaration) ?? [];
  return new Map(
    types.map(({ name }) => {
      const type = checker.getTypeAtLocation(name);
      const members = type.isUnion() ? type.types : [type];
      return [name.text, members.flatMap((member) => (member.isStringLiteral() ? member.value : []))];
    }),
  );
}

const used: Readonly<Record<string, readonly (string | undefined)[]>> = {
  VisitKind: [visit.kind],
  Origin: sources.map(({ origin }) => origin),
  PlaceKind: places.map(({ kind }) => kind),
  OrganizationKind: organizations.map(({ kind }) => kind),
  EventKind: events.map(({ kind }) => kind),
  EventRole: events.flatMap(({ participants = [] }) => participants.map(({ role }) => role)),
  AgreementKind: agreements.map(({ kind }) => kind),
  Measure: figures.map(({ measure }) => measure),
  Unit: figures.map(({ unit }) => unit),
  IdentifierScheme: [...places, ...participants, ...organizations, ...agreements].flatMap(({ identifiers = [] }) =>
    identifiers.map(({ scheme }) => scheme),
  ),
  CountryCode: JSON.stringify(dataset).match(/(?<=")[A-Z]{2}(?=")/g) ?? [],
};

test("each list holds what the data uses and no more", () => {
  const lists = vocabulary();
  expect([...lists.keys()].sort()).toEqual(Object.keys(used).sort());
  for (const [name, members] of lists) {
    expect(members.length, name).toBeGreaterThan(0);
    expect([...new Set(used[name])].filter((word) => word !== undefined).sort(), name).toEqual([...members].sort());
  }
});
