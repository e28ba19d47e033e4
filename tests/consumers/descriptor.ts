import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What of a data package's descriptor is used here. */
export interface Descriptor {
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

export function readDescriptor(folder: string): Descriptor {
  return JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
}
