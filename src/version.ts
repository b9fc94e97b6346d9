import { readFileSync } from "node:fs";

const PACKAGE: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** The version of this program. */
export const VERSION: string =
  typeof PACKAGE === "object" && PACKAGE !== null && "version" in PACKAGE && typeof PACKAGE.version === "string" ? PACKAGE.version : "";
