import type { Config } from "../../config.ts";

/** Settings of the web page. */
export type WebSettings = Pick<Config, "webHost" | "webPort" | "publicUrl" | "webLimit" | "webProxies" | "corsOrigins" | "defaultStory">;
