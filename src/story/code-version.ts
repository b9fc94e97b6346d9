import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hashOf } from "./content.ts";

/** Folders of the code that decides what is found in a text. */
const DECIDING = ["text", "ingest", "annotate", "search", "story"] as const;

let version: string | undefined;

/** Hash of the code that annotates, its word tables and the libraries in use: what another version found isn't taken from the cache. */
export function codeVersion(): string {
  version ??= hashOf([...DECIDING.map((folder) => `../${folder}/`), "../../words/"].map(filesIn).join("\n") + libraries()).slice(0, 12);
  return version;
}

const filesIn = (folder: string) => sources(new URL(folder, import.meta.url));
const libraries = () => readFileSync(new URL("../../package.json", import.meta.url), "utf8");

function sources(folder: URL): string {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const at = new URL(entry.name, folder);
      return entry.isDirectory() ? sources(new URL(`${at.href}/`)) : `${entry.name}\n${readFileSync(fileURLToPath(at), "utf8")}`;
    })
    .join("\n");
}
