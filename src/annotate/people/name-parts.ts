import { fold } from "../../text/normalize.ts";
import { isSlip } from "../../text/spelling.ts";
import { isFirstName } from "./first-names.ts";

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v|md|phd|esq)\.?$/;
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bill: "william",
    will: "william",
    billy: "william",
    bob: "robert",
    bobby: "robert",
    rob: "robert",
    robby: "robert",
    mike: "michael",
    mick: "michael",
    jim: "james",
    jimmy: "james",
    jamie: "james",
    joe: "joseph",
    joey: "joseph",
    tom: "thomas",
    tommy: "thomas",
    dick: "richard",
    rick: "richard",
    rich: "richard",
    ricky: "richard",
    dan: "daniel",
    danny: "daniel",
    dave: "david",
    ed: "edward",
    eddie: "edward",
    ted: "edward",
    steve: "steven",
    chris: "christopher",
    matt: "matthew",
    tony: "anthony",
    nick: "nicholas",
    andy: "andrew",
    drew: "andrew",
    ben: "benjamin",
    benny: "benjamin",
    bernie: "bernard",
    chuck: "charles",
    charlie: "charles",
    don: "donald",
    donnie: "donald",
    greg: "gregory",
    jeff: "jeffrey",
    ken: "kenneth",
    larry: "lawrence",
    pete: "peter",
    phil: "philip",
    ray: "raymond",
    ron: "ronald",
    ronnie: "ronald",
    sam: "samuel",
    tim: "timothy",
    vince: "vincent",
    walt: "walter",
    al: "albert",
    alex: "alexander",
    josh: "joshua",
    jon: "jonathan",
    nate: "nathan",
    jack: "john",
    johnny: "john",
    mitch: "mitchell",
    fred: "frederick",
    hank: "henry",
    harry: "henry",
    gene: "eugene",
    jerry: "gerald",
    liz: "elizabeth",
    beth: "elizabeth",
    betsy: "elizabeth",
    betty: "elizabeth",
    kate: "katherine",
    kathy: "katherine",
    katie: "katherine",
    sue: "susan",
    debbie: "deborah",
    deb: "deborah",
    jenny: "jennifer",
    jen: "jennifer",
    becky: "rebecca",
    pat: "patricia",
    patty: "patricia",
    patti: "patricia",
    barb: "barbara",
    kim: "kimberly",
    vicky: "victoria",
    peggy: "margaret",
    maggie: "margaret",
    meg: "margaret",
    cindy: "cynthia",
    sandy: "sandra",
    chrissy: "christine",
    abby: "abigail",
    angie: "angela",
    gabby: "gabrielle",
    mandy: "amanda",
    nan: "nancy",
    terry: "theresa",
    trish: "patricia",
  }),
);

/** "jr" or "sr" where a name ends so, else "". */
export function suffixOf(words: readonly string[]): string {
  return /^([js]r)\.?$/i.exec(words.at(-1) ?? "")?.[1]?.toLowerCase() ?? "";
}

/** Names whose core is kept: a story calls the same people all the time. */
const MOST = 20_000;
const cores = new Map<string, readonly string[]>();

/** "al-Hadi" is Hadi as well. */
const ARTICLE = /^(?:al|el|ad|as|ul)-(?=\p{L})/u;

/** The folded words of a name without suffixes ("Jr."), initials' dots and the Arabic article. */
export function coreOf(words: readonly string[]): readonly string[] {
  const name = words.join(" ");
  const cached = cores.get(name);
  if (cached !== undefined) return cached;
  const parts = words.map((word) => fold(word).replaceAll(".", "").replace(ARTICLE, ""));
  const core = parts.filter((word, i) => i === 0 || !SUFFIX.test(word));
  if (cores.size >= MOST) cores.clear();
  cores.set(name, core);
  return core;
}

/** The folded last name. */
export function surnameOf(words: readonly string[]): string {
  return coreOf(words).at(-1) ?? "";
}

/** The folded first name. */
export function firstOf(words: readonly string[]): string {
  return coreOf(words)[0] ?? "";
}

const formal = (first: string) => SHORT.get(first) ?? first;

/** What two names share wherever `sameBearer` holds of them: the last name, or all of it run together. */
export function bearerKeys(words: readonly string[]): readonly string[] {
  const core = coreOf(words);
  return core.length < 2 ? [] : [`…${core.at(-1)}`, core.join("")];
}

/** Whether two names of several words may be one person's: same last name, first names equal, short for one another, or an initial. */
export function sameBearer(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [coreOf(a), coreOf(b)];
  if (left.length < 2 || right.length < 2) return false;
  if (left.join("") === right.join("")) return true;
  if (left.at(-1) !== right.at(-1)) return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length < long.length && short.join(" ") === long.slice(-short.length).join(" ")) return true;
  const [x, y] = [left[0] ?? "", right[0] ?? ""];
  return x === y || formal(x) === formal(y) || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
}

/**
 * Whether one of two names of several words, given by their cores, is likely a slip for the other: all words are the same but one of the
 * first or last name, in which a letter is wrong.
 */
export function isNameSlip(left: readonly string[], right: readonly string[]): boolean {
  if (left.length < 2 || right.length < 2) return false;
  const [x, y, first, last] = [left[0] ?? "", right[0] ?? "", left.at(-1) ?? "", right.at(-1) ?? ""];
  if (formal(x) === formal(y)) return Math.min(first.length, last.length) >= 5 && isSlip(first, last);
  return (
    first === last && Math.min(x.length, y.length) >= 6 && isSlip(x, y) && !(isFirstName(x) && isFirstName(y) && x.length === y.length)
  );
}

/** A folded word with double letters as single ones. */
export const withoutDoubles = (word: string): string => word.replace(/(.)\1/gu, "$1");

/** Whether two folded words that are the same without doubles are of some length and differ in them: Abbot, Abbott. */
export const differsInDoubles = (a: string, b: string): boolean => a !== b && Math.min(a.length, b.length) >= 5;
