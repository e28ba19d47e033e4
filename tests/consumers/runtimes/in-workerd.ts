import { Miniflare } from "miniflare";

/** Serves a bundled worker in workerd, the runtime of Cloudflare's, and asks it once. */
export async function inWorkerd(script: string): Promise<unknown> {
  const miniflare = new Miniflare({ modules: true, script, compatibilityDate: "2026-01-01" });
  try {
    const response = await miniflare.dispatchFetch("http://localhost/");
    if (!response.ok) throw new Error(await response.text());
    return await response.json();
  } finally {
    await miniflare.dispose();
  }
}
