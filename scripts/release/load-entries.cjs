"use strict";
// Runs in a folder in which a package is installed: `node load-entries.cjs import NAME…` or `… require NAME…`. Writes what
// each entry exports into `result.json`, or why it does not load: also if it ends the program, changes the globals, or what
// they can do.
const { writeFileSync } = require("node:fs");

const [way, ...names] = process.argv.slice(2);
const loaded = {};
process.once("exit", () => writeFileSync("result.json", JSON.stringify(loaded)));

const isObject = (value) => Object(value) === value;

/** Every property of the globals and of their prototypes, by its name. */
function globals() {
  const own = Object.entries(Object.getOwnPropertyDescriptors(globalThis)).flatMap(([name, { value }]) =>
    isObject(value) && value !== globalThis
      ? [
          [name, value],
          [`${name}.prototype`, value.prototype],
        ]
      : [],
  );
  const objects = [["globalThis", globalThis], ...own].filter(([, value]) => isObject(value));
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
  const before = globals();
  const all = way === "import" ? await import(name) : require(name);
  const after = globals();
  const changed = [...before.keys(), ...after.keys()].find((key) => !Object.is(before.get(key), after.get(key)));
  if (changed !== undefined) throw new Error(`it changes ${changed}`);
  return Object.keys(all).filter((key) => key !== "default" && key !== "module.exports");
}

void (async () => {
  for (const name of names) loaded[name] = await load(name).catch(String);
})();
