"use strict";
// Runs in a folder in which a package is installed: `node load-entries.cjs import PEER,… NAME…`, or `… require …`. Writes what
// each entry exports into `result.json`, or why it does not load: also if it ends the program, changes the globals, or what
// they can do.
const { writeFileSync } = require("node:fs");

const [way, peers, ...names] = process.argv.slice(2);
const loaded = {};
process.once("exit", () => writeFileSync("result.json", JSON.stringify(loaded)));

const isObject = (value) => Object(value) === value;

/** The globals that an engine has, and their prototypes. */
const objects = Object.entries(Object.getOwnPropertyDescriptors(globalThis))
  .flatMap(([name, { value }]) =>
    isObject(value) && value !== globalThis
      ? [
          [name, value],
          [`${name}.prototype`, value.prototype],
        ]
      : [],
  )
  .concat([["globalThis", globalThis]])
  .filter(([, value]) => isObject(value));

/** What they hold, by its name. */
function held() {
  return new Map(
    objects.flatMap(([name, object]) =>
      Reflect.ownKeys(object).map((key) => {
        const { value, get } = Reflect.getOwnPropertyDescriptor(object, key);
        return [`${name}.${String(key)}`, get ?? value];
      }),
    ),
  );
}

async function load(name) {
  const before = held();
  const all = way === "import" ? await import(name) : require(name);
  const after = held();
  const changed = [...before.keys(), ...after.keys()].find((key) => !Object.is(before.get(key), after.get(key)));
  if (changed !== undefined) throw new Error(`it changes ${changed}`);
  return Object.keys(all).filter((key) => key !== "default" && key !== "module.exports");
}

void (async () => {
  // What a peer changes is not the package's doing.
  for (const peer of peers.split(",")) await import(peer).catch(() => undefined);
  for (const name of names) loaded[name] = await load(name).catch(String);
})();
