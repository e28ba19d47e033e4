/**
 * In the sandbox, a document that the page opens in a frame: gives each program that it gets to a worker of its own.
 *
 * What a reader runs, perhaps from a link that somebody sent, must reach nothing of the site. So the frame is `sandbox`ed and
 * has no origin, and thereby neither the page, nor its cookies and storage. Its own policy lets scripts run that a `blob:` holds,
 * and loads nothing at all over the network; the worker takes the policy on. No policy but the frame's is widened by that:
 * the pages allow a frame of the site, and no code of a text. In a worker the program has no document, which could go to
 * another address and take something along, and it can be ended while it runs.
 */
import type { Digestible, Job } from "./messages.js";

/** The code of `worker.ts`. */
declare const WORKER: string;

// Without the sandbox, in a tab or in a frame of somebody else, it has the site's origin: it does nothing then.
if (self.origin === "null" && parent !== self) {
  addEventListener("message", ({ source, data, ports: [results, ending] }: MessageEvent<Job>) => {
    if (source !== parent || results === undefined || ending === undefined) return;
    const address = URL.createObjectURL(new Blob([WORKER], { type: "text/javascript" }));
    // No worker of modules: without an origin, Chromium starts none. It imports modules all the same.
    const worker = new Worker(address);
    ending.onmessage = () => worker.terminate();
    worker.onmessage = async ({ data, ports: [answer] }: MessageEvent<Digestible>) =>
      answer?.postMessage(await crypto.subtle.digest(data.algorithm, data.bytes));
    worker.postMessage(data, [results]);
  });
}
