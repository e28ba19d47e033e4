import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import type { Finding } from "../../src/audit/report.js";
import type { AnyIds } from "../../src/model/ids.js";
import type { Visit } from "../../src/model/visit.js";

import { island, islandTexts, islandWith } from "../island.js";
import { type AlteredIsland, alteredIslands } from "./altered-islands.js";

function line({ kind, expected, found, ...where }: Finding): string {
  return `  ${kind}: expected ${expected}; found ${found} ${JSON.stringify(where)}${Object.values<unknown>(where).includes(undefined) ? " and undefined" : ""}`;
}

async function said({ what, visit, texts }: AlteredIsland): Promise<string> {
  const altered: Visit<AnyIds> = visit === undefined ? island : islandWith(visit);
  const { findings, sources } = await audit(texts === undefined ? islandTexts : texts(islandTexts), altered);
  // What breaks a rule is told by the rules, which have a list of their own.
  const lines = findings.filter(({ kind }) => kind !== "rule-broken").map(line);
  const checked = sources.map(({ source, status, checks }) => `  ${source} ${status} ${JSON.stringify(checks ?? {})}`);
  // A change of the text shows in the counts too.
  return [what, ...(lines.length === 0 ? ["  no finding"] : lines), ...(texts === undefined ? [] : checked)].join("\n");
}

describe("the made-up island", () => {
  test("keeps every rule and is borne out by its texts", async () => {
    expect((await audit(islandTexts, island)).findings).toEqual([]);
  });

  test("has the report that was read and approved", async () => {
    const both = await audit(islandTexts, island);
    const one = await audit({ gazette: islandTexts.gazette }, island);
    const none = await audit({ gazette: "Salt.", radio: "Salt." }, island);
    const unquoted = islandWith((draft) => {
      for (const { citations } of draft.statements) for (const citation of citations) delete citation.quote;
    });
    const wordless = await audit(islandTexts, unquoted);
    const reports = [both, one, none, wordless];
    await expect(`${JSON.stringify(reports, null, 1)}\n`).toMatchFileSnapshot("island-report.txt");
  });

  test("altered, has the findings that were read and approved, and no others", async () => {
    const answers: string[] = [];
    for (const altered of alteredIslands) answers.push(await said(altered));
    await expect(`${answers.join("\n\n")}\n`).toMatchFileSnapshot("island-findings.txt");
  });

  test("shows a broken rule with its name", async () => {
    const { findings } = await audit(
      {},
      islandWith((draft) => draft.visit.days.push("2025-7-30")),
    );
    expect(findings).toEqual([
      {
        kind: "rule-broken",
        record: "salt-visit",
        path: "visit.days[2]",
        expected: "an EDTF date, such as 2025-07-29 (dates-well-formed)",
        found: "2025-7-30",
        nearest: "2025-07-30",
      },
    ]);
  });
});
