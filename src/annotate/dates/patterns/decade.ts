import { pattern } from "../pattern.ts";
import { ordinalOf } from "../words.ts";

const NAMES: Readonly<Record<string, string>> = {
  twenties: "2",
  thirties: "3",
  forties: "4",
  fifties: "5",
  sixties: "6",
  seventies: "7",
  eighties: "8",
  nineties: "9",
};

/** A decade: "the 1990s", "the '80s", "the nineties"; a century where it ends in two noughts: "the late 1800s". */
export const decade = pattern(
  "decade",
  "(?:the )?(?:(?:early|mid|late)[- ](?:to[- ]late[- ])?)?(?:(?<full>1[0-9]\\d|20\\d)0['’]?s|['’]?(?<short>[1-9])0['’]?s|(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))",
  ({ group, text, before, after }) => {
    // "2020’s clear answer" is the year's; "the 1980’s", "the early 1980’s" are the decade.
    if (group("full") !== "" && /['’]s$/.test(text) && !/^(?:the|early|mid|late)/i.test(text)) return null;
    if (/^1\d0$/.test(group("full"))) return { kind: "fixed", type: "DATE", value: group("full").slice(0, 2) };
    if (group("full") !== "") return { kind: "decade", digits: group("full") };
    if (group("name") !== "" && !/^the/i.test(text)) return null;
    if (group("short") !== "" && !/^the|['’]\d|early|mid|late/i.test(text)) return null;
    if (/\b(?:his|her|their|its|my|our)\s$/i.test(before) || /^\s(?:degrees|percent)/.test(after)) return null;
    return { kind: "decade", digits: group("short") || (NAMES[group("name")] ?? "") };
  },
);

/** A century by its number: "the 20th century", "the early nineteenth century". */
export const century = pattern(
  "century",
  "(?:the )?(?:(?:early|mid|late)[- ])?(?<n>{ordinal})[- ]century(?: (?<bc>BC(?:E)?|B\\.C\\.))?",
  ({ group }) => {
    const n = ordinalOf(group("n"));
    if (n < 1 || n > 30) return null;
    const digits = String(n - 1).padStart(2, "0");
    return group("bc") !== "" ? { kind: "before-christ", value: `BC${digits}` } : { kind: "fixed", type: "DATE", value: digits };
  },
);
