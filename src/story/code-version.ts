import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hashOf } from "./content.ts";

/** Folders of the code that decides what is found in a text. */
const DECIDING = ["text", "ingest", "annotate", "search", "story"] as const;

let version: string | undefined;

/** Hash of the code that annotates: what another version found isn't taken from the cache. */
export function codeVersion(): string {
  version ??= hashOf(DECIDING.map((folder) => sources(new URL(`../${folder}/`, import.meta.url))).join("\n")).slice(0, 12);
  return version;
}

function sources(folder: URL): string {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const at = new URL(entry.name, folder);
      return entry.isDirectory() ? sources(new URL(`${at.href}/`)) : `${entry.name}\n${readFileSync(fileURLToPath(at), "utf8")}`;
    })
    .join("\n");
}
