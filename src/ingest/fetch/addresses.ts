import { BlockList, isIP } from "node:net";

/** IPv4 ranges that aren't the public internet (IANA special-purpose registry). */
const CLOSED: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8], // this network
  ["10.0.0.0", 8], // private
  ["100.64.0.0", 10], // shared by carriers (CGNAT)
  ["127.0.0.0", 8], // loopback
  ["169.254.0.0", 16], // link-local, clouds' metadata
  ["172.16.0.0", 12], // private
  ["192.0.0.0", 24], // protocol assignments
  ["192.0.2.0", 24], // documentation
  ["192.88.99.0", 24], // 6to4 relays
  ["192.168.0.0", 16], // private
  ["198.18.0.0", 15], // benchmarks
  ["198.51.100.0", 24], // documentation
  ["203.0.113.0", 24], // documentation
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, broadcast
];
/** IPv6 has one public range, 2000::/3; within it these hide other addresses or nothing. */
const CLOSED_6: readonly (readonly [network: string, prefix: number])[] = [
  ["2001::", 23], // protocol assignments, Teredo
  ["2001:db8::", 32], // documentation
  ["2002::", 16], // 6to4: an IPv4 address inside
  ["3fff::", 20], // documentation
];

const blockedRanges = new BlockList();
for (const [network, prefix] of CLOSED) blockedRanges.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of CLOSED_6) blockedRanges.addSubnet(network, prefix, "ipv6");
const open6 = new BlockList();
open6.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address is of the public internet: not private, loopback, link-local, unique-local, shared, multicast, reserved, nor an IPv4 address dressed as IPv6. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blockedRanges.check(address, "ipv4");
  return family === 6 && !address.includes("%") && open6.check(address, "ipv6") && !blockedRanges.check(address, "ipv6");
}
