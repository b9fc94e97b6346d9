import type { Task } from "../pool/pool.ts";
import type { CleanText } from "./clean.ts";

/** Reading a Word or PDF file as a task. */
export const readingDocument: Task<{ readonly name: string; readonly bytes: Uint8Array; readonly title?: string | undefined }, CleanText> =
  {
    ...{ module: import.meta.url, name: "readingDocument" },
    run: async ({ name, bytes, title }) => {
      // Loaded where a document is read: the libraries take long to load and aren't needed in the main thread.
      const { importDocument } = await import("./document/import-document.ts");
      return importDocument(name, bytes, title);
    },
    limit: 60_000,
    excess: ({ name }) => `${name} takes too long to read. Save its text as .txt.`,
  };
