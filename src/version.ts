import { version } from "../package.json";

/** The version of the data and of the package, which are one. */
export const DATA_VERSION: string = version;
