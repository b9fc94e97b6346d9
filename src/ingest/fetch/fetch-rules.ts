import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { isPublicAddress } from "./addresses.ts";

/** Where a connection would go: an IP address of a host, and the port. */
export interface Target {
  readonly address: string;
  /** As the web address names it, in lower case. */
  readonly host: string;
  readonly port: number;
  /** Where the redirect to it came from. */
  readonly from?: Target | undefined;
}

/** What is allowed when a page is fetched; tests give a resolver and an address of their own. */
export interface FetchRules {
  /** All addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Why a connection isn't made, in words that go on after the address; undefined where it may be. */
  readonly refusal: (target: Target) => string | undefined;
  /** Whether a host is one's own, whose word is taken for what it publishes. */
  readonly isOwn: (target: Target) => boolean;
  /** Of the body, unpacked. */
  readonly maxBytes: number;
  /** Milliseconds for all of it, redirects included. */
  readonly timeout: number;
  readonly maxRedirects: number;
}

const PORTS: readonly number[] = [80, 443];
const ADVICE = "To allow a host of your own, add it to FETCH_ALLOW.";

/** The rules that hold where no host of one's own is allowed: public addresses alone, at the web's ports, 5 MB, 15 seconds, 5 redirects. */
export const STRICT: FetchRules = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  refusal: ({ address, host, port }) => {
    if (!isPublicAddress(address))
      return `${host === address ? host : `${host} (${address})`} isn't an address of the public internet. ${ADVICE}`;
    return PORTS.includes(port) ? undefined : `port ${port} isn't one of the web's (80 and 443). ${ADVICE}`;
  },
  isOwn: () => false,
  maxBytes: 5_000_000,
  timeout: 15_000,
  maxRedirects: 5,
};

/** The strict rules, but that these hosts, addresses and networks ("cms.example.org", "10.0.0.0/8") are read too, at any port. */
export function rulesAllowing(hosts: readonly string[], rules: FetchRules = STRICT): FetchRules {
  if (hosts.length === 0) return rules;
  const names = new Set(hosts.map((host) => host.toLowerCase()));
  const own = new BlockList();
  for (const entry of hosts) {
    const [address = "", prefix] = entry.split("/");
    const family = familyOf(address);
    if (family !== undefined) own.addSubnet(address, prefix === undefined ? (family === "ipv4" ? 32 : 128) : Number(prefix), family);
  }
  const isOwn = ({ address, host }: Target): boolean => {
    const family = familyOf(address);
    return names.has(host) || (family !== undefined && own.check(address, family));
  };
  return {
    ...rules,
    isOwn,
    // A stranger's page may not lead us to a host of our own.
    refusal: (target) => (isOwn(target) && (target.from === undefined || isOwn(target.from)) ? undefined : rules.refusal(target)),
  };
}

function familyOf(address: string): "ipv4" | "ipv6" | undefined {
  const family = isIP(address);
  return family === 0 ? undefined : family === 4 ? "ipv4" : "ipv6";
}
