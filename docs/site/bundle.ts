import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, type BuildResult, build, type Metafile } from "esbuild";

const site: string = fileURLToPath(new URL("dist/", import.meta.url));

/** Where the licences of the bundled packages stand, in the site. */
export const LICENCES = "licences.txt";

/** Bundles scripts for the site, whose browsers know modules. */
export async function bundle(options: BuildOptions): Promise<BuildResult<{ metafile: true }>> {
  return build({
    ...{ bundle: true, minify: true, format: "esm", target: "es2022", metafile: true },
    ...{ legalComments: "none", banner: { js: `/* Licences: ${LICENCES} */` }, absWorkingDir: site, ...options },
  });
}

/**
 * The licences of all packages in these bundles, each with its text.
 *
 * @throws Error if a package has no text of its licence
 */
export function licencesOf(metafiles: readonly Metafile[]): string {
  const used = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(used.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...folders]
    .map(licenceIn)
    .sort()
    .join(`\n\n${"-".repeat(72)}\n\n`);
}

function licenceIn(path: string): string {
  const folder = join(site, path);
  const { name, version }: { name: string; version: string } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} has no text of its licence.`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
}
