import { type FetchRules, STRICT } from "../../../src/ingest/fetch/fetch-rules.ts";

/** Names under .example resolve to the test's server, which counts as public when it is reached by name; all else is as strict as ever. */
export const rules = (more: Partial<FetchRules> = {}): FetchRules => {
  let named = false;
  return {
    ...STRICT,
    resolve: async (host) => {
      if (host.endsWith(".inside.example")) return ["10.0.0.7"];
      if (host.endsWith(".both.example")) return ["93.184.216.34", "127.0.0.1"];
      if (!host.endsWith(".example")) throw Object.assign(new Error("no such host"), { code: "ENOTFOUND" });
      named = true;
      return ["127.0.0.1"];
    },
    refusal: ({ address, host }) => {
      const byName = named;
      named = false;
      return byName && address === "127.0.0.1" ? undefined : STRICT.refusal({ address, host, port: 443 });
    },
    timeout: 60_000,
    ...more,
  };
};
