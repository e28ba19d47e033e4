import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { ReleaseError } from "./command.js";
import { loadedBy } from "./needs.js";
import { manifestOf, type Package, textOf } from "./package.js";

const INSTALL_SCRIPT = /^((pre|post)?install|(pre|post)?prepare)$/;

/** What is packed if it is there, and what is not packed. */
const OPTIONAL = /^CHANGELOG\.md$|[!*]/;

/** What no release may have, whatever the one before it had. */
export async function faultsIn(files: Package): Promise<readonly string[]> {
  const manifest = manifestOf(files);
  const packed = [...files].map(([path, data]) => ({ name: `package/${path}`, data }));
  const { messages } = await publint({ pkgDir: "package", pack: { files: packed }, strict: true });
  return [
    ...messages.map((message) => formatMessage(message, manifest, { color: false }) ?? message.code),
    ...Object.keys(Object(manifest["scripts"]))
      .filter((name) => INSTALL_SCRIPT.test(name))
      .map((name) => `package.json: the script "${name}" would run where the package is installed.`),
    ...(files.has("binding.gyp") ? ["binding.gyp: npm would build it where the package is installed."] : []),
    ...[...files.keys()].flatMap((path) => missingFor(path, files)),
    ...[manifest["files"] ?? []]
      .flat()
      .map(String)
      .filter((name) => !OPTIONAL.test(name) && ![...files.keys()].some((path) => `${path}/`.startsWith(`${name}/`)))
      .map((name) => `package.json: "files" names ${name}, and nothing of it is packed.`),
    ...[...files.keys()]
      .filter((path) => /(^|\/)\./.test(path))
      .map((path) => `${path} is hidden, and not for consumers.`),
    ...["LICENSE", "LICENSE-DATA", "README.md"]
      .filter((path) => textOf(files, path).trim() === "")
      .map((path) => `${path} is empty.`),
  ];
}

export async function assertSound(files: Package): Promise<void> {
  const faults = await faultsIn(files);
  if (faults.length > 0) throw new ReleaseError(["The package is not fit for a release:", ...faults].join("\n  "));
}

/** The files beside a script or its declarations that it loads and the package does not have. */
function missingFor(path: string, files: Package): readonly string[] {
  if (!/^dist\/.*\.(c?js|d\.c?ts)$/.test(path)) return [];
  return loadedBy(files, path)
    .beside.filter((other) => !files.has(other))
    .map((other) => `${path} loads ${other}, which is not in the package.`);
}
