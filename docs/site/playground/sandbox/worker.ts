/** In the worker: makes modules of the texts that it gets, runs the program, and tells the page what comes of it. */
import { type Digestible, type Job, limitOfTexts, PROGRAM, type Told } from "./messages.js";
import { textOf } from "./text-of.js";

declare global {
  // What a program calls, whose lines tell what they give: see `program.ts`.
  var $logAt: (line: number) => (...values: readonly unknown[]) => void;
  var $giveAt: <T>(line: number, isPromised: boolean, value: T) => T;
  // Read by zod when it starts: the policy does not let it write code of its own, so that it need not try.
  var __zod_globalConfig: { readonly jitless: boolean };
}
globalThis.__zod_globalConfig = { jitless: true };

// A program tells by its lines alone: what it posted to the frame, nobody would hear, and the page would wait for it.
const post = postMessage.bind(globalThis);
for (const own of [globalThis, Object.getPrototypeOf(globalThis)])
  Object.defineProperty(own, "postMessage", { value: undefined });

// The audit digests sentences. Without an origin, a worker has no `crypto.subtle`, but its frame has.
Object.defineProperty(crypto, "subtle", {
  value: {
    digest: (algorithm: string, bytes: BufferSource): Promise<unknown> =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        const asked: Digestible = { algorithm, bytes };
        post(asked, { transfer: [port2] });
      }),
  },
});

addEventListener("message", ({ data, ports: [port] }: MessageEvent<Job>) => port && void run(data, port), {
  once: true,
});

async function run({ modules }: Job, port: MessagePort): Promise<void> {
  const isTooMuch = limitOfTexts();
  let isCut = false;
  const tell = (told: Told): void => {
    if ("text" in told) {
      // The page ends a program that tells too much. Until then a loop would fill its queue.
      if (isCut) return;
      isCut = isTooMuch(told.text);
    }
    port.postMessage(told);
  };
  const addresses = new Map<string, string>();
  for (const { name, code } of modules) addresses.set(name, addressOf(code, addresses));
  const text = (values: readonly unknown[]): string => values.map(textOf).join(" ");
  const fail = (error: unknown): void => tell(thrown(error, addresses));

  globalThis.$logAt =
    (line) =>
    (...values) =>
      tell({ kind: "logged", line, text: text(values) });
  globalThis.$giveAt = (line, isPromised, value) => {
    if (isPromised || value !== undefined) tell({ kind: "given", line, text: textOf(value) });
    return value;
  };
  for (const level of ["log", "info", "warn", "error", "debug", "table", "dir"] as const)
    console[level] = (...values: readonly unknown[]) => tell({ kind: "logged", text: text(values) });
  addEventListener("unhandledrejection", ({ reason }) => fail(reason));
  addEventListener("error", (event) => {
    event.preventDefault();
    fail(event.error ?? event.message);
  });
  tell({ kind: "started" });
  await import(addresses.get(PROGRAM) ?? "").catch(fail);
  tell({ kind: "done" });
}

/** The address of a module, which has the addresses of those that it imports for their names. */
function addressOf(code: string, addresses: ReadonlyMap<string, string>): string {
  let linked = code;
  for (const [name, address] of addresses) linked = linked.replaceAll(`"./${name}"`, `"${address}"`);
  return URL.createObjectURL(new Blob([linked], { type: "text/javascript" }));
}

function thrown(error: unknown, addresses: ReadonlyMap<string, string>): Told {
  if (!(error instanceof Error)) return { kind: "thrown", text: `thrown: ${textOf(error)}` };
  const [, line] = error.stack?.split(`${addresses.get(PROGRAM)}:`)[1]?.match(/^(\d+)/) ?? [];
  let text = textOf(error);
  // The engine names the address of a module, which says nothing. A file has the name of its entry point, but for the slash.
  for (const [name, address] of addresses) text = text.replaceAll(address, name.replace(".js", "").replace(".", "/"));
  return { kind: "thrown", text, line: line === undefined ? undefined : Number(line) };
}
