import { ProgramError } from "./edit.js";
import { textOfFile } from "./files.js";
import { faultOf, lineCounter, type Program, programOf } from "./program.js";
import { type Job, limitOfTexts, type Module, PROGRAM, type Told } from "./sandbox/messages.js";

/** The files of the package that each of its entry points needs, the one to import at the end. Put in by the build. */
declare const PACKAGE: Readonly<Record<string, readonly string[]>>;

/** The parts of the package that a program may import. */
export const ENTRIES: readonly string[] = Object.keys(PACKAGE);

/** How long a program may run, in milliseconds, unless told otherwise. */
const LONGEST = 3000;

/** How a program ended. */
export type Ending = "done" | "stopped" | "timeout" | "cut";

export interface Run {
  readonly ended: Promise<Ending>;
  /** Ends it, and what it has started. */
  readonly stop: () => void;
}

/**
 * Runs an example in the sandbox. What it still tells after its last line has run is passed on until the time is up.
 *
 * @param tell is called with all that the program tells, in order
 */
export function run(source: string, tell: (told: Told) => void, longest: number = LONGEST): Run {
  const { port1: port, port2: results } = new MessageChannel();
  const { port1: ender, port2: ending } = new MessageChannel();
  let end: (ending: Ending) => void = () => {};
  const ended = new Promise<Ending>((resolve) => {
    end = resolve;
  });
  let isClosed = false;
  const close = (how: Ending): void => {
    isClosed = true;
    end(how);
    port.close();
    ender.postMessage("end");
  };

  const isTooMuch = limitOfTexts();
  port.onmessage = ({ data }: MessageEvent<Told>) => {
    // A slow computer takes longer to begin, which is not the program's time.
    if (data.kind === "started") return void setTimeout(close, longest, "timeout");
    if (data.kind === "done") return end("done");
    if (isTooMuch(data.text)) return close("cut");
    tell(isUnplaced(data) ? { ...data, line: faultLine(source) } : data);
  };
  void jobOf(source).then(
    async (job) => {
      const frame = await openSandbox();
      if (isClosed) return;
      // Its origin is none, which no address names.
      frame.contentWindow?.postMessage(job, "*", [results, ending]);
    },
    (error: unknown) => {
      tell(refusal(error, source));
      close("done");
    },
  );
  return { ended, stop: () => close("stopped") };
}

/** Whether it is an error of the syntax, of which an engine does not say where it is. */
const isUnplaced = (told: Told): told is Told & { readonly kind: "thrown" } =>
  told.kind === "thrown" && told.line === undefined && told.text.startsWith("SyntaxError");

function faultLine(source: string): number | undefined {
  const fault = faultOf(source);
  return fault === undefined ? undefined : lineCounter(source)(fault);
}

function refusal(error: unknown, source: string): Told {
  if (error instanceof ProgramError)
    return { kind: "thrown", text: error.message, line: lineCounter(source)(error.at) };
  return { kind: "thrown", text: "A file of the playground could not be loaded. Reload the page and run it again." };
}

async function jobOf(source: string): Promise<Job> {
  const last = Object.entries(PACKAGE).map(([entry, files]) => [entry, files.at(-1) ?? ""]);
  const { code, entries }: Program = programOf(source, Object.fromEntries(last));
  const names = new Set(entries.flatMap((entry) => PACKAGE[entry] ?? []));
  return { modules: [...(await Promise.all([...names].map(moduleOf))), { name: PROGRAM, code }] };
}

/** A file of the package. */
const moduleOf = async (name: string): Promise<Module> => ({ name, code: await textOfFile(name) });

let sandbox: Promise<HTMLIFrameElement> | undefined;

/** The sandbox of the page, opened when it is first needed. Each program gets a worker in it. */
function openSandbox(): Promise<HTMLIFrameElement> {
  sandbox ??= new Promise((resolve) => {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.setAttribute("sandbox", "allow-scripts");
    frame.src = new URL("sandbox.html", import.meta.url).href;
    // Its script has run by then.
    frame.addEventListener("load", () => resolve(frame));
    document.body.append(frame);
  });
  return sandbox;
}
