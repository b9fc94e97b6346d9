import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Debian's Chromium, where it is installed. */
const PATH = "/usr/bin/chromium";
/** Why the tests in a browser are skipped; "": they aren't. */
export const NO_BROWSER = existsSync(PATH) ? "" : `skipped: there is no ${PATH} (apt-get install chromium)`;

/** Without a sandbox, which root has none of, and without anything that calls home. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Fewer processes, which take most of the time on a small machine.
  "--in-process-gpu",
  "--renderer-process-limit=1",
  "--disable-extensions",
  "--disable-breakpad",
];

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: PATH, args: FLAGS });

/** What somebody reads with. */
export const SCREENS = {
  wide: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  "dark phone": { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, colorScheme: "dark" },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

/** Takes a picture for the docs, where a run is told to (SCREENSHOTS=1): no other run changes a file. */
export async function pictured(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS !== "1") return;
  await page.screenshot({ path: join(import.meta.dirname, "../../../docs/images", `${name}.png`) });
}
