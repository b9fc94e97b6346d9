import { lookup } from "node:dns/promises";
import { isPublicAddress } from "./addresses.ts";

/** What is allowed when a page is fetched; tests give a resolver and an address of their own. */
export interface FetchRules {
  /** All addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Whether an IP address may be connected to. */
  readonly allows: (address: string) => boolean;
  /** Of the body, unpacked. */
  readonly maxBytes: number;
  /** Milliseconds for all of it, redirects included. */
  readonly timeout: number;
  readonly maxRedirects: number;
}

/** The rules that hold outside tests: public addresses alone, 5 MB, 15 seconds, 5 redirects. */
export const STRICT: FetchRules = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  allows: isPublicAddress,
  maxBytes: 5_000_000,
  timeout: 15_000,
  maxRedirects: 5,
};
