import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("node_modules/verdaccio/bin/verdaccio", import.meta.url));

/** A registry on this machine alone, with nothing behind it: what it was not given it does not have. */
export interface Registry {
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Registers somebody who may publish; gives the token. */
  register(): Promise<string>;
}

/** A registry that keeps what it is given in a folder, also while it is stopped. */
export async function registryIn(folder: string): Promise<Registry> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(folder, "config.json"); // JSON is YAML
  mkdirSync(folder, { recursive: true });
  writeFileSync(config, JSON.stringify(configIn(folder)));
  let child: ChildProcess | undefined;
  return {
    url,
    start: async () => {
      child = spawn(process.execPath, [program, "--config", config, "--listen", `127.0.0.1:${port}`], {
        stdio: "ignore",
      });
      await answers(`${url}-/ping`, child);
    },
    stop: async () => {
      const stopping = child;
      child = undefined;
      if (stopping === undefined || stopping.exitCode !== null) return;
      const stopped = new Promise((resolve) => stopping.once("exit", resolve));
      stopping.kill();
      await stopped;
    },
    register: async () => {
      const body = JSON.stringify({ name: "rehearsal", password: "rehearsal-only" });
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, { method: "PUT", headers, body });
      const { token } = (await response.json()) as { readonly token?: string }; // as npm's own registry answers
      if (token === undefined) throw new Error(`the registry registers nobody: ${response.status}`);
      return token;
    },
  };
}

function configIn(folder: string): object {
  return {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$authenticated" } },
    log: { type: "file", path: join(folder, "log"), level: "warn" },
    web: { enable: false },
  };
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("a server listens at a port");
  return address.port;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the registry ended at once, with ${child.exitCode}`);
}
