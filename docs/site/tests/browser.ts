import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Debian's: the one without windows does the same with half the work. */
const INSTALLED = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

/** Where Chromium is: the one that is named, or that is installed. */
const path = process.env["CHROMIUM"] ?? INSTALLED.find(existsSync) ?? INSTALLED.join(" or ");

/**
 * Whether the tests of the site can run. Without a browser they are skipped, except in CI, where that is a failure.
 *
 * @throws Error where there is no browser and `CI` is set.
 */
export function hasBrowser(): boolean {
  if (existsSync(path)) return true;
  if (process.env["CI"] !== undefined) throw new Error(`no Chromium at ${path}: install it, or name it in CHROMIUM`);
  console.warn(`skipped: no Chromium at ${path}; install it, or name it in CHROMIUM`);
  return false;
}

/** Chromium without a window, which talks to no other host. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
