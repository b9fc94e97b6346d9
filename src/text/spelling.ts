/** Keys beside each key of an English keyboard. */
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

/** Whether one folded name, or question word, is likely a slip of the pen for another. */
export function isSlip(slip: string, target: string): boolean {
  return slipsBetween(slip, target, true) !== undefined;
}

/** Letters of the shortest word that is taken for a slip, or that one is made of. */
const SHORTEST = 4;
/** Letters from which on any letter may stand for another, and two slips may be in a word. */
const LONG = 6;
/** The same for names, of which many differ in a letter or two. */
const LONG_NAME = 8;

/** How many slips are in a misspelt word at most. */
export const MOST_SLIPS = 2;

/**
 * How many slips of the pen lead from one folded word to another that was likely meant: letters dropped, added, swapped with their
 * neighbour, or taken for one beside it on the keyboard or like it in sound; in long words two, and any letter for another. A slip at
 * the first letter is the only one. Undefined where another word is likelier than a slip. With a name on either side the rules are
 * stricter: its first letter may only be swapped with the second, and long begins later.
 */
export function slipsBetween(slip: string, target: string, isName: boolean): number | undefined {
  const shorter = Math.min(slip.length, target.length);
  if (slip === target) return 0;
  if (shorter < SHORTEST) return undefined;
  const slips = editsBetween(slip, target, MOST_SLIPS);
  if (slip.charAt(0) !== target.charAt(0) && !(slips === 1 && beginsLike(slip, target, isName))) return undefined;
  if (shorter >= (isName ? LONG_NAME : LONG)) return slips <= MOST_SLIPS ? slips : undefined;
  if (slips > 1) return undefined;
  const at = [...slip].findIndex((letter, i) => letter !== target[i]);
  const [is, was] = [slip.charAt(at), target.charAt(at)];
  const isSubstitution = slip.slice(at + 1) === target.slice(at + 1);
  return !isSubstitution || isNearKey(is, was) || (shorter > SHORTEST && soundAlike(is, was)) ? slips : undefined;
}

/** Whether the one slip at the first letter is a likely one. */
function beginsLike(slip: string, target: string, isName: boolean): boolean {
  const [first, was] = [slip.charAt(0), target.charAt(0)];
  if (first === target[1] && slip[1] === was) return true;
  return !isName && (slip.length !== target.length || isNearKey(first, was) || soundAlike(first, was));
}

const isNearKey = (is: string, was: string): boolean => (NEAR_KEYS[was] ?? "").includes(is);
const soundAlike = (is: string, was: string): boolean => SOUND_ALIKE.some((set) => set.includes(is) && set.includes(was));

/** The fewest letters to insert, delete, replace or swap with their neighbour; more than `most` where `most` isn't enough. */
export function editsBetween(a: string, b: string, most: number): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  const [x, y] = [a.slice(at), b.slice(at)];
  if (x === y) return 0;
  if (most === 0 || Math.abs(x.length - y.length) > most) return most + 1;
  const areSwapped = x.length > 1 && x[0] === y[1] && x[1] === y[0];
  return (
    1 +
    Math.min(
      editsBetween(x.slice(1), y, most - 1),
      editsBetween(x, y.slice(1), most - 1),
      editsBetween(x.slice(1), y.slice(1), most - 1),
      areSwapped ? editsBetween(x.slice(2), y.slice(2), most - 1) : most,
    )
  );
}
