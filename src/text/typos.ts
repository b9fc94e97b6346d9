import { distance } from "fastest-levenshtein";

const NEAR_KEYS: Readonly<Record<string, string>> = {
  q: "wa",
  w: "qeas",
  e: "wrsd",
  r: "etdf",
  t: "ryfg",
  y: "tugh",
  u: "yihj",
  i: "uojk",
  o: "ipkl",
  p: "ol",
  a: "qwsz",
  s: "awedxz",
  d: "serfcx",
  f: "drtgvc",
  g: "ftyhbv",
  h: "gyujnb",
  j: "huikmn",
  k: "jiolm",
  l: "kop",
  z: "asx",
  x: "zsdc",
  c: "xdfv",
  v: "cfgb",
  b: "vghn",
  n: "bhjm",
  m: "njk",
};
const SOUND_ALIKE = ["aeiouy", "ckqs", "sz", "gj", "dt", "bp", "mn", "vw", "fv"];

/**
 * Whether `typed` is likely a slip for `meant`, both folded: one letter dropped, doubled, added, swapped with its neighbour, or taken for one
 * beside it on the keyboard or like it in sound; two edits in words of eight letters or more. Another word that merely looks alike is none.
 */
export function isSlip(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  const [a, b] = [typed.length, meant.length];
  if (Math.min(a, b) < 4 || Math.abs(a - b) > 2 || typed[0] !== meant[0]) return swapped(typed, meant) && Math.min(a, b) >= 4;
  if (swapped(typed, meant)) return true;
  const edits = distance(typed, meant);
  if (edits === 1) return a !== b ? Math.min(a, b) >= 4 : a >= 5 && likelySubstitution(typed, meant);
  return edits === 2 && Math.min(a, b) >= 8;
}

/** Whether two neighbouring letters changed places and nothing else. */
function swapped(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === meant.charCodeAt(at)) at++;
  return at + 1 < typed.length && typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
}

function likelySubstitution(typed: string, meant: string): boolean {
  const at = [...typed].findIndex((letter, i) => letter !== meant[i]);
  const [is, was] = [typed.charAt(at), meant.charAt(at)];
  return (NEAR_KEYS[was] ?? "").includes(is) || SOUND_ALIKE.some((set) => set.includes(is) && set.includes(was));
}
