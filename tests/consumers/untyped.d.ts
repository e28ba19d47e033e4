// The part of the package `datapackage` that is used here; it has no types of its own.
declare module "datapackage" {
  export interface TableResource {
    readonly name: string;
    read(options?: { readonly keyed?: boolean; readonly relations?: boolean }): Promise<readonly unknown[]>;
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(descriptor: object, options: { readonly basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly TableResource[];
  }
}

declare module "eslint-import-resolver-node" {
  export function resolve(source: string, file: string): { readonly found: boolean; readonly path?: string | null };
}
