import { describe, expect, test } from "vitest";
import {
  attendanceOf,
  events,
  eventsWith,
  findEvents,
  getEvent,
  getOrganization,
  getParticipant,
  organizations,
  participants,
} from "../../src/index.js";
import { caught } from "../caught.js";
import { island } from "../island.js";

describe("attendanceOf", () => {
  test("gives people, organizations and groups in the event's order, each with the role there", () => {
    expect(attendanceOf(getEvent("award-ceremony")).slice(0, 3)).toStrictEqual([
      {
        name: "Recep Tayyip Erdoğan",
        participant: getParticipant("recep-tayyip-erdogan"),
        role: "award-presenter",
      },
      {
        name: "Kassym-Jomart Tokayev",
        participant: getParticipant("kassym-jomart-tokayev"),
        role: "award-recipient",
      },
      { name: "Turkish public figures", group: "Turkish public figures", role: "attendee" },
    ]);
    for (const event of events) {
      const flat = attendanceOf(event).map(({ role, ...who }) => ({
        ...("participant" in who ? { participant: who.participant.id } : {}),
        ...("organization" in who ? { organization: who.organization.id } : {}),
        ...("group" in who ? { group: who.group } : {}),
        ...(role === undefined ? {} : { role }),
      }));
      expect(flat).toStrictEqual(event.participants ?? []);
    }
  });

  test("gives the very records, and no role where the event gives none", () => {
    const [arrival, talks, signing] = ["arrival", "talks", "signing"].map((id) => getEvent(id, island));
    const [queen, company] = [getParticipant("mara-vell", island), getOrganization("tern-company", island)];
    expect(attendanceOf(talks, island)[0]).toStrictEqual({ name: queen?.name, participant: queen });
    expect(attendanceOf(signing, island)[2]).toStrictEqual({ name: company?.name, organization: company });
    expect(attendanceOf(arrival, island)[2]).toStrictEqual({ name: "a band", group: "a band" });
    expect(attendanceOf(getEvent("second-day", island), island)).toStrictEqual([]);
  });

  test("of an event of another visit says that the visit is missing, whoever is in it", () => {
    const advice = "Pass the visit that the record belongs to as the last argument.";
    for (const event of island.events) {
      const error = caught(() => attendanceOf(event));
      expect(error).toMatchObject({ code: "invalid-collection", where: "attendanceOf", value: event });
      expect(error.message).toBe(
        `attendanceOf: the record cites "gazette", which is not a source of this visit. ${advice}`,
      );
    }
    const [arrival] = island.events;
    const error = caught(() => attendanceOf(arrival, { participants, organizations }));
    expect(error).toMatchObject({ code: "invalid-collection", value: arrival });
    expect(error.message).toBe(`attendanceOf: the record names "mara-vell", which is not known here. ${advice}`);
  });

  test("needs both collections of the visit", () => {
    for (const from of [{ participants }, { organizations }, participants, [], "x", null, false]) {
      const error = caught(() => attendanceOf(events[0], from as never)); // what the types forbid
      expect(error).toMatchObject({ code: "invalid-collection", where: "attendanceOf", value: from });
      expect(error.message).toContain("expected a visit with participants and organizations, found");
    }
  });
});

test("an entry that names two, as no parsed visit has it, counts for both in every helper", () => {
  const both = { participant: "mara-vell", organization: "tern-company", group: undefined, role: "guest" };
  const own = island.events.slice(0, 1).map((event) => ({ ...event, participants: [both] }));
  const visit = { ...island, events: own };
  expect(attendanceOf(own[0], visit).map(({ name }) => name)).toEqual([
    getParticipant("mara-vell", island)?.name,
    getOrganization("tern-company", island)?.name,
  ]);
  for (const attendee of [getParticipant("mara-vell", island), getOrganization("tern-company", island)])
    expect(eventsWith(attendee, visit).map(({ event }) => event)).toEqual(own);
  for (const filter of [{ participant: "mara-vell" }, { organization: "tern-company" }])
    for (const role of [undefined, "guest"]) expect(findEvents({ ...filter, role }, visit)).toEqual(own);
});

describe("eventsWith", () => {
  test("is the reverse", () => {
    for (const attendee of [...participants, ...organizations]) {
      const expected = events.flatMap((event) =>
        attendanceOf(event).flatMap(({ role, ...who }) =>
          ("participant" in who && who.participant === attendee) ||
          ("organization" in who && who.organization === attendee)
            ? [{ event, ...(role === undefined ? {} : { role }) }]
            : [],
        ),
      );
      expect(eventsWith(attendee)).toStrictEqual(expected);
    }
    expect(eventsWith(getParticipant("hakan-fidan")).map(({ event }) => event)).toEqual(
      findEvents({ participant: "hakan-fidan" }),
    );
  });

  test("gives an event once for each role in it", () => {
    const roles = ["guest", "signatory"].map((role) => ({ participant: "mara-vell", role }));
    const participants = [...roles, { group: "a band" }, { participant: "mara-vell" }];
    const own = island.events.slice(0, 1).map((arrival) => ({ ...arrival, participants }));
    const [event] = own;
    expect(eventsWith(getParticipant("mara-vell", island), own)).toStrictEqual([
      ...[{ event, role: "guest" }, { event, role: "signatory" }, { event }],
    ]);
  });

  test("looks in the events that are passed", () => {
    const [queen, pia] = [getParticipant("mara-vell", island), getParticipant("pia-stone", island)];
    const [arrival, , talks, signing] = island.events;
    expect(eventsWith(queen, island)).toStrictEqual([{ event: arrival }, { event: talks }]);
    expect(eventsWith(pia, island.events)).toStrictEqual([{ event: signing }]);
    expect(eventsWith(getOrganization("tern-company", island), island)).toStrictEqual([{ event: signing }]);
    expect(eventsWith(pia, [])).toEqual([]);
    expect(eventsWith(getParticipant("hakan-fidan"), [])).toEqual([]);
  });
});
