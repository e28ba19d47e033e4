import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commit, copyProject } from "./project-copy.js";
import { type Registry, registryIn } from "./registry.js";
import { attempt, type Ended, environmentWith, sh } from "./shell.js";

const NAME = "ankara-visit-2025";

/** A project, a registry and a consumer, in a folder that goes away. */
export interface Rehearsal {
  readonly registry: Registry;
  readonly project: string;
  /** Runs one of the project's scripts. */
  script(name: string, ...args: readonly string[]): Ended;
  /** Publishes as a maintainer does, except that nobody vouches here for where it was built. */
  publish(...options: readonly string[]): Ended;
  /** Publishes a tarball as the workflow does, with nothing of the project but the tarball. */
  publishTested(tarball: string): void;
  commit(message: string): void;
  /** What git prints in the project's folder. */
  git(...args: readonly string[]): string;
  read(path: string): string;
  /** Writes a file of the project. */
  write(path: string, text: string): void;
  /** Writes a changeset that asks for a level. */
  changeset(name: string, level: string, text: string): void;
  /** The versions that the registry has. */
  published(): readonly string[];
  /** The bytes, as a digest, and the paths of a tarball: of a published version, or of the project's own. */
  packed(what: string): Packed;
  /** What a program prints in the consumer's folder. */
  consumer(program: string, ...args: readonly string[]): string;
  end(): Promise<void>;
}

export interface Packed {
  /** The path of the tarball. */
  readonly tarball: string;
  readonly digest: string;
  readonly files: readonly string[];
}

export async function rehearse(): Promise<Rehearsal> {
  const folder = mkdtempSync(join(tmpdir(), "ankara-visit-rehearsal-"));
  const [project, consumer, tarballs] = ["project", "consumer", "tarballs"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]; // three in, three out
  for (const path of [project, consumer, tarballs]) mkdirSync(path);
  const registry = await registryIn(join(folder, "registry"));
  await registry.start();
  const settings = join(folder, "npmrc");
  const token = `${registry.url.replace("http:", "")}:_authToken=${await registry.register()}`;
  // A registry that is down is asked once: what is rehearsed is the answer, not how long npm waits for it.
  writeFileSync(settings, `registry=${registry.url}\n${token}\nupdate-notifier=false\nfetch-retries=0\n`);
  const env = environmentWith(settings, join(folder, "cache"));
  copyProject(project, env);
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const script = (name: string, ...args: readonly string[]): Ended =>
    attempt(project, env, "npm", "run", "--silent", name, "--", ...args);
  return {
    registry,
    project,
    script,
    publish: (...options) => script("release:publish", "--provenance=false", ...options),
    publishTested: (tarball) =>
      void sh(consumer, env, "npm", "publish", "--ignore-scripts", "--provenance=false", tarball),
    commit: (message) => commit(project, env, message),
    git: (...args) => sh(project, env, "git", ...args),
    read: (path) => readFileSync(join(project, path), "utf8"),
    write: (path, text) => writeFileSync(join(project, path), text),
    changeset: (name, level, text) =>
      writeFileSync(join(project, `.changeset/${name}.md`), `---\n"${NAME}": ${level}\n---\n\n${text}\n`),
    published: () => [JSON.parse(sh(consumer, env, "npm", "view", NAME, "versions", "--json"))].flat(),
    packed: (what) => {
      const args = ["pack", what, "--json", "--ignore-scripts", "--pack-destination", tarballs];
      const [pack] = Object.values<Pack>(JSON.parse(sh(project, env, "npm", ...args)));
      if (pack === undefined) throw new Error(`npm packs nothing of ${what}`);
      const tarball = join(tarballs, pack.filename);
      const digest = createHash("sha512").update(readFileSync(tarball)).digest("hex");
      return { tarball, digest, files: pack.files.map(({ path }) => path) };
    },
    consumer: (program, ...args) => sh(consumer, env, program, ...args),
    end: async () => {
      await registry.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What `npm pack --json` tells of a tarball. */
interface Pack {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
