/** A licence, by the name that SPDX gives it. */
export interface License {
  /** The SPDX id. */
  readonly name: string;
  readonly title?: string;
  /** The address of its text. */
  readonly path: string;
}

/** The licence of this package's data. */
export const CC0: License = {
  name: "CC0-1.0",
  title: "Creative Commons Zero v1.0 Universal",
  path: "https://creativecommons.org/publicdomain/zero/1.0/",
};

/** The licence with an id of SPDX, which has a page for each. */
export function licenseOf(id: string): License {
  return id === CC0.name ? CC0 : { name: id, path: `https://spdx.org/licenses/${id}.html` };
}
