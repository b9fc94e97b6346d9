import type { Task } from "../pool/pool.ts";
import type { ImportedPage } from "./import-page.ts";

/** `importPage` as a task. */
export const readingPage: Task<{ readonly html: string; readonly title?: string | undefined }, ImportedPage> = {
  ...{ module: import.meta.url, name: "readingPage" },
  run: async ({ html, title }) => {
    // Loaded where a page is read: what parses it takes long to load and isn't needed in the main thread.
    const { importPage } = await import("./import-page.ts");
    return importPage(html, title);
  },
  limit: 5_000,
  excess: () => "The page takes too long to read. Save its text as .txt.",
};
