import type { Json } from "./json.js";

/** A change of one thing in a visit, and where. */
export interface Mutant {
  readonly name: string;
  /** Where the thing stands, as problems write it. */
  readonly path: string;
  /** Texts that stand in what is taken away or said twice: a problem elsewhere that names one of them is about it too. */
  readonly names?: ReadonlySet<string>;
  readonly change: (visit: Json) => void;
}

/** A place in the visit: what holds the value, and under which name. */
interface Spot {
  readonly steps: readonly (string | number)[];
  readonly path: string;
  readonly value: unknown;
}

/** Every value of a visit, with the path to it. */
function spotsIn(value: unknown, steps: readonly (string | number)[] = []): readonly Spot[] {
  const path = steps.reduce<string>(
    (way, step) => (typeof step === "number" ? `${way}[${step}]` : way === "" ? step : `${way}.${step}`),
    "",
  );
  const own = steps.length === 0 ? [] : [{ steps, path, value }];
  if (typeof value !== "object" || value === null) return own;
  const inner = Object.entries(value).flatMap(([key, part]) =>
    spotsIn(part, [...steps, Array.isArray(value) ? Number(key) : key]),
  );
  return [...own, ...inner];
}

/** Values of every other kind than the one that stands there. */
const others: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["a number", -0.5],
  ["true", true],
  ["an empty text", ""],
  ["a text", "No such thing!"],
  ["a list", [[]]],
  ["an object", { toString: "x" }],
];

/** Ways to change what stands at a place. */
function changesOf({ steps, path, value }: Spot): readonly Mutant[] {
  const at = (visit: Json): readonly [Json, string | number] => {
    const holder = steps.slice(0, -1).reduce((part, step) => part[step], visit);
    return [holder, steps.at(-1) ?? ""];
  };
  const replaced = others.map(
    ([what, other]): Mutant => ({
      name: `${path} is ${what}`,
      path,
      change: (visit) => {
        const [holder, key] = at(visit);
        holder[key] = other;
      },
    }),
  );
  const gone: Mutant = {
    name: `${path} is gone`,
    path,
    names: new Set(textsIn(value)),
    change: (visit) => {
      const [holder, key] = at(visit);
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    },
  };
  const named: readonly Mutant[] =
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? ["oddity", "__proto__", "constructor"].map((field) => ({
          name: `${path} has a ${field}`,
          path: `${path}.${field}`,
          change: (visit) => {
            const [holder, key] = at(visit);
            Object.defineProperty(holder[key], field, { value: { polluted: true }, enumerable: true });
          },
        }))
      : [];
  const twice: readonly Mutant[] =
    typeof steps.at(-1) === "number"
      ? [
          {
            name: `${path} stands there twice`,
            path,
            names: new Set(textsIn(value)),
            change: (visit) => {
              const [holder, key] = at(visit);
              holder.splice(Number(key), 0, structuredClone(holder[key]));
            },
          },
        ]
      : [];
  return [...replaced, gone, ...named, ...twice];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Changes all over a visit, one for each of every so many that there could be, each time the same. */
export function mutantsOf(visit: unknown, every: number): readonly Mutant[] {
  return spotsIn(visit)
    .flatMap(changesOf)
    .filter((_, index) => index % every === 0);
}
