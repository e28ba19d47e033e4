import { z } from "zod";
import {
  COMMON_REFERENCES,
  REFERENCES,
  type ReferenceFields,
  type ReferenceTarget,
} from "../../src/model/references.js";
import { date, passageId } from "../../src/schema/fields.js";
import { visitSchema } from "../../src/schema.js";
import { type ModelInterface, modelInterfaces } from "./doc-comments.js";

/** What a value looks like, read from its schema: what every file of the data is made by. */
export type Shape = Scalar | List | Options;

/** A text, a number or a truth value. */
export interface Scalar {
  readonly kind: "scalar";
  readonly type: "string" | "integer" | "number" | "boolean";
  /** Set for a date in EDTF, and for the number of a passage. */
  readonly form?: "date" | "passage";
  /** Set for a field that is `true` or absent. */
  readonly isFlag?: true;
  /** The words of a closed list. */
  readonly words?: readonly string[];
  /** What it refers to, if it is an id or the code of a country. */
  readonly to?: readonly ReferenceTarget[];
}

export interface List {
  readonly kind: "list";
  readonly of: Shape;
  readonly schema: z.core.$ZodType;
}

/** An object: of one interface, or of one of several. */
export interface Options {
  readonly kind: "object";
  readonly options: readonly ObjectShape[];
}

export interface ObjectShape {
  readonly schema: z.core.$ZodType;
  /** Name of its interface. */
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly shape: Shape;
}

const model = modelInterfaces();

/** The shape of a visit: its collections are its fields. */
export const visitShape: ObjectShape = objectOf(visitSchema, "Visit", "", {});

/** The fields of an object, those of all its options together. One is required if every option requires it. */
export function fieldsOf({ options }: Options): readonly Field[] {
  const all = options.flatMap(({ fields }) => fields);
  return [...new Map(all.map((field) => [field.name, field] as const).reverse())]
    .reverse()
    .map(([name, field]): Field => {
      const same = all.filter((other) => other.name === name);
      return { ...field, required: same.length === options.length && same.every(({ required }) => required) };
    });
}

/** Every object within a shape, itself included, each schema once. */
export function objectsIn(object: ObjectShape): readonly ObjectShape[] {
  const within = (shape: Shape): readonly ObjectShape[] => {
    if (shape.kind === "list") return within(shape.of);
    return shape.kind === "object" ? shape.options.flatMap(objectsIn) : [];
  };
  const all = [object, ...object.fields.flatMap(({ shape }) => within(shape))];
  return [...new Map(all.map((own) => [own.schema, own])).values()];
}

function objectOf(schema: z.core.$ZodType, name: string, path: string, references: ReferenceFields): ObjectShape {
  const inner = objectSchema(schema);
  const own = model.get(name);
  if (own?.description === undefined || !(inner instanceof z.ZodObject))
    throw new Error(`The model describes no object at "${path}".`);
  const fields = Object.entries<z.core.$ZodType>(inner.shape);
  return {
    ...{ schema, name, description: own.description },
    fields: fields.map(([field, value]) => {
      const required = !(value instanceof z.ZodExactOptional);
      // The collections are where the paths of references begin.
      const [there, known] =
        path === "" && name === "Visit" ? ["", referencesOf(field)] : [`${path}${field}`, references];
      const shape = shapeOf(required ? value : value.unwrap(), own.fields.get(field), there, known);
      return { name: field, description: describedIn(own, field), required, shape };
    }),
  };
}

/** The schema of an object without the defaults that it is wrapped in. */
function objectSchema(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodPipe ? objectSchema(schema.in) : schema;
}

function referencesOf(collection: string): ReferenceFields {
  // The sentences of a source are no records, and not in the table of what records refer to.
  const own = Object.entries(REFERENCES).find(([name]) => name === collection)?.[1] ?? { source: ["sources"] };
  return { ...COMMON_REFERENCES, ...own };
}

function describedIn({ name, fields }: ModelInterface, field: string): string {
  const text = fields.get(field)?.description;
  if (text === undefined) throw new Error(`The model has no doc comment on ${name}.${field}.`);
  return text;
}

function shapeOf(
  schema: z.core.$ZodType,
  own: ReturnType<ModelInterface["fields"]["get"]>,
  path: string,
  references: ReferenceFields,
): Shape {
  const within = (inner: z.core.$ZodType): Shape => shapeOf(inner, own, path, references);
  const object = (inner: z.core.$ZodType, index: number): ObjectShape =>
    objectOf(inner, own?.interfaces[index] ?? "", path === "" ? "" : `${path}.`, references);
  if (objectSchema(schema) instanceof z.ZodObject) return { kind: "object", options: [object(schema, 0)] };
  if (schema instanceof z.ZodArray) return { kind: "list", of: within(schema.element), schema };
  if (schema instanceof z.ZodTuple && schema.def.rest !== null)
    return { kind: "list", of: within(schema.def.rest), schema };
  if (schema instanceof z.ZodUnion) return { kind: "object", options: schema.options.map(object) };
  const to = references[path];
  return { kind: "scalar", ...scalarOf(schema, path), ...(to === undefined ? {} : { to }) };
}

function scalarOf(schema: z.core.$ZodType, path: string): Pick<Scalar, "type" | "form" | "isFlag" | "words"> {
  if (schema === date) return { type: "string", form: "date" };
  if (schema === passageId) return { type: "string", form: "passage" };
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL) return { type: "string" };
  if (schema instanceof z.ZodEnum) return { type: "string", words: schema.options.map(String) };
  if (schema instanceof z.ZodNumberFormat) return { type: "integer" };
  if (schema instanceof z.ZodNumber) return { type: "number" };
  if (schema instanceof z.ZodBoolean) return { type: "boolean" };
  if (schema instanceof z.ZodLiteral && schema.value === true) return { type: "boolean", isFlag: true };
  throw new Error(`The files have no form for the schema at "${path}": ${schema._zod.def.type}.`);
}
