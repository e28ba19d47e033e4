"use strict";
// Runs in a folder in which a package is installed: `node load-entries.cjs import PEER,… NAME…`, or `… require …`. Writes what
// each entry exports into `result.json`, or why it does not load: also if it ends the program, writes something, or changes the
// globals or what they can do.
const { writeFileSync } = require("node:fs");

const [way, peers, ...names] = process.argv.slice(2);
const loaded = {};
process.once("exit", () => writeFileSync("result.json", JSON.stringify(loaded)));

let hasWritten = false;
for (const stream of [process.stdout, process.stderr])
  stream.write = () => {
    hasWritten = true;
    return true;
  };

/** What the engine and Node have, by name: every object that is reached from the globals without a call. */
const builtins = new Map([
  ["globalThis", globalThis],
  ["process.env", process.env],
]);
const found = new Set(builtins.values());
for (const [path, object] of builtins) {
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(object))) {
    if (Object(value) !== value || found.has(value)) continue;
    found.add(value);
    builtins.set(path === "globalThis" ? name : `${path}.${name}`, value);
  }
}

/** What they hold, by its name, and whether they may change. */
function held() {
  return new Map(
    [...builtins].flatMap(([name, object]) => [
      [name, Object.isExtensible(object)],
      ...Reflect.ownKeys(object).map((key) => {
        const { value, get } = Reflect.getOwnPropertyDescriptor(object, key);
        return [`${name}.${String(key)}`, get ?? value];
      }),
    ]),
  );
}

async function load(name) {
  hasWritten = false;
  const before = held();
  const all = way === "import" ? await import(name) : require(name);
  if (hasWritten) throw new Error("it writes something");
  const after = held();
  const changed = [...before.keys(), ...after.keys()].find((key) => !Object.is(before.get(key), after.get(key)));
  if (changed !== undefined) throw new Error(`it changes ${changed}`);
  return Object.keys(all).filter((key) => key !== "module.exports" && key !== "__esModule");
}

void (async () => {
  // What a peer changes is not the package's doing.
  for (const peer of peers.split(",")) await import(peer).catch(() => undefined);
  for (const name of names) loaded[name] = await load(name).catch(String);
})();
