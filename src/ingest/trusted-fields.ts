import { fold } from "../text/normalize.ts";
import type { ImportedPage } from "./import-page.ts";

/** A fetched page with what is believed of it: its canonical address only where that is of the host that was fetched; its publisher only where the host bears the name, or is one's own and claims no other's address. Else the host stands for the publisher. What isn't believed hears in `notes`. */
export function withTrustedFields(page: ImportedPage, fetched: string, isOwnHost: boolean): ImportedPage {
  const { url, publisher, ...rest } = page;
  const host = plainHost(fetched);
  const isHosts = url === undefined || plainHost(url) === host;
  const isNamed = publisher === undefined || bearsName(host, publisher) || (isOwnHost && isHosts);
  const notes: string[] = [];
  if (!isHosts) notes.push(`the page gives ${url} as its address, but it was fetched from ${fetched}, which is kept.`);
  if (publisher !== undefined && !isNamed) notes.push(notOfHost(publisher, host));
  return {
    ...rest,
    url: isHosts && url !== undefined ? url : fetched,
    ...(publisher === undefined ? {} : { publisher: isNamed ? publisher : host }),
    notes: [...(page.notes ?? []), ...notes],
  };
}

/** The note on a publisher that isn't believed. */
export const notOfHost = (publisher: string, host: string): string =>
  `the page calls its publisher ${JSON.stringify(publisher)}, which its host doesn't confirm, so ${host} is kept. Give --publisher if you know it.`;

/** The host of an address, with its port, without "www.". */
export const plainHost = (address: string): string =>
  URL.canParse(address) ? new URL(address).host.toLowerCase().replace(/^www\./, "") : "";

const GENERIC = ["the", "news", "online", "media", "today", "live", "daily", "paper", "newspaper", "web", "site", "group", "co", "int"];

/** Labels under which anybody may have a domain: "co" of "co.uk". */
const SHARED = new Set(["co", "com", "org", "net", "gov", "gob", "gouv", "edu", "ac", "or", "ne", "go"]);

/** Whether the name of a host's domain can be made of the beginnings of a publisher's words, in order, as "nytimes" of "The New York Times"; common words such as "news" may come between. */
export function bearsName(host: string, publisher: string): boolean {
  const labels = host.replace(/:\d+$/, "").split(".");
  if (labels.length < 2 || labels.every((label) => /^\d+$/.test(label))) return false;
  const at = labels.length - (SHARED.has(labels.at(-2) ?? "") && labels.length > 2 ? 3 : 2);
  const plain = (label: string) => fold(label).replace(/[^\p{L}\d]/gu, "");
  const names = [labels[at] ?? "", labels.slice(at).join("")].map(plain);
  const spellings = [publisher, publisher.replace(/[äöü]/gi, "$&e")].map(wordsOf);
  return names.some((name) => spellings.some((words) => isMadeOf(name, words)));
}

const wordsOf = (publisher: string) => fold(publisher).match(/[\p{L}\d]+/gu) ?? [];

function isMadeOf(name: string, words: readonly string[]): boolean {
  const own = words.filter((word) => !["the", "of", "and", "a", "for"].includes(word));
  const initials = own.map((word) => word[0]).join("");
  if (name.length < 3 && name !== initials && name !== words.join("")) return false;
  const failures = new Set<string>();
  const isMadeFrom = (at: number, word: number, used: boolean): boolean => {
    if (at === name.length) return used;
    const place = `${at} ${word} ${used}`;
    if (failures.has(place)) return false;
    failures.add(place);
    const next = words[word];
    if (next !== undefined) {
      for (let length = next.length; length > 0; length--)
        if (name.startsWith(next.slice(0, length), at) && isMadeFrom(at + length, word + 1, used || !GENERIC.includes(next))) return true;
      if (isMadeFrom(at, word + 1, used)) return true;
    }
    return GENERIC.some((generic) => name.startsWith(generic, at) && isMadeFrom(at + generic.length, word, used));
  };
  return words.length <= 10 && name.length <= 63 && isMadeFrom(0, 0, false);
}
