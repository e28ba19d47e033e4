import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import * as auditing from "../../src/audit.js";
import * as api from "../../src/index.js";
import { parseVisit, safeParseVisit } from "../../src/schema.js";

function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** A Proxy each of whose traps throws something. */
function throwing(thrown: () => unknown): object {
  const fail = (): never => {
    throw thrown();
  };
  return new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail });
}

const odd: readonly (readonly [string, () => unknown])[] = [
  ["a revoked Proxy of an object", () => revoked({})],
  ["a revoked Proxy of an array", () => revoked([])],
  ["a Proxy that throws", () => throwing(() => new TypeError("no"))],
  [
    "a Proxy of another realm that throws",
    () =>
      runInNewContext(`const fail = () => { throw new TypeError("no"); };
      new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail })`),
  ],
  [
    "a Proxy of another realm that is sound but for what it gives",
    () => runInNewContext('new Proxy({}, { get() { throw new TypeError("no"); } })'),
  ],
  ["a Proxy that throws a revoked one", () => throwing(() => revoked({}))],
  ["a Proxy that names a key twice", () => new Proxy({}, { ownKeys: () => ["kind", "kind"] })],
];

const helpers = Object.entries({ ...api, ...auditing, parseVisit, safeParseVisit }).flatMap(([name, value]) =>
  typeof value === "function" && value !== api.VisitError
    ? [[name, value as (...args: readonly unknown[]) => unknown] as const] // every export that is no class takes anything here
    : [],
);

test.each(odd)("%s gives an answer or an error of the package", async (_name, make) => {
  const [event] = api.events;
  for (const [name, helper] of helpers) {
    const calls = [
      [make()],
      ["arrival", make()],
      [event, make()],
      [event, "date", make()],
      [{ kind: make() }],
      [[make()]],
    ];
    for (const args of [
      ...calls,
      [{ date: make() }],
      [{ accordingTo: make() }],
      ["x", { from: make() }],
      [{}, [make()]],
    ]) {
      try {
        await helper(...args);
      } catch (error) {
        expect(error, name).toBeInstanceOf(api.VisitError);
      }
    }
  }
});

test("where nothing is thrown, it is told what an error said, of whatever realm", async () => {
  for (const own of ["Error", "TypeError"]) {
    const visit = runInNewContext(`const fail = () => { throw new ${own}("it is gone"); };
      new Proxy({}, { get: fail, ownKeys: fail, getOwnPropertyDescriptor: fail })`);
    expect(safeParseVisit(visit)).toMatchObject({ problems: [{ found: "it is gone" }] });
    expect((await auditing.audit({}, visit)).findings).toMatchObject([{ found: "it is gone" }]);
  }
});

test("an error runs no getter that an answer would not have run", () => {
  let runs = 0;
  const records = api.events.map((event) =>
    Object.defineProperty({ ...event }, "secret", { enumerable: true, get: () => (runs += 1) }),
  );
  for (const from of [records, [...records, null]]) {
    for (const ask of [() => api.findEvents({ kind: "talk" }, from as never), () => api.getEvent("x", from as never)]) {
      try {
        ask();
      } catch (error) {
        expect(error).toBeInstanceOf(api.VisitError);
      }
    }
  }
  expect(runs).toBe(0);
});
