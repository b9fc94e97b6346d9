import type { Person, Role } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { normalizeMarks } from "../../text/normalize.ts";
import { contentWords, stem, words } from "../../text/tokens.ts";
import { readTable } from "../../word-tables.ts";
import type { NameInQuestion } from "../question/names.ts";
import { knowsWord, type Vocabulary } from "../question/vocabulary.ts";

/** Nouns under which a role counts as well: an analyst is among "the experts". */
export const KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    expert: ["expert", "specialist", "analyst", "scholar", "professor", "researcher", "scientist", "economist", "historian"],
    offici: [
      "official",
      "secretary",
      "minister",
      "spokesman",
      "spokeswoman",
      "spokesperson",
      "commissioner",
      "mayor",
      "governor",
      "president",
    ],
    politician: [
      "senator",
      "congressman",
      "congresswoman",
      "representative",
      "mayor",
      "governor",
      "minister",
      "president",
      "councillor",
      "councilman",
      "councilwoman",
      "lawmaker",
    ],
    player: ["player", "striker", "goalkeeper", "defender", "midfielder", "captain", "forward"],
  }),
);

/** Somebody who speaks for a body. */
export const SPEAKS_FOR = /\bspokes(?:man|woman|person|people|men|women)\b/i;

/** Whether two stems say the same of a person: equal, or of words for one office, trade or relation. */
export const isSameWord = (a: string, b: string): boolean => a === b || sameRole(b).has(a);

const LEADS =
  /\b(?:president|chief executive|ceo|chair(?:man|woman|person)?|director|head|leader|commissioner|superintendent|chief|boss|founder|secretary[- ]general|(?:lawyer|attorney|counsel) (?:for|at|with))\b/i;
const ONCE_OR_UNDER = /\b(?:former|ex|then|late|vice|deputy|assistant|associate|acting for|candidate)\b/i;

/** Whether a role is that of somebody who leads a body or pleads for it, and so speaks for it too. */
export const leadsBody = (role: string): boolean => LEADS.test(role) && !ONCE_OR_UNDER.test(role);

/** Stems of a description or a name, and of those words of it that name the office or trade. */
export interface RoleStems {
  readonly wordStems: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

/** Stems of a role. */
export function stemsOfRole(text: string): RoleStems {
  const stemsIn = (part: string) => new Set(words(part).map(({ stem }) => stem));
  return { wordStems: stemsIn(text), heads: stemsIn(headsOf(text)) };
}

/** Whether two stems are one word's, or grown from one: Korea, Korean. */
export const isSameRoot = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a)));

/** The words of a role that name the office or trade: "former Asia specialist" in "former Asia specialist at the Department"; in "the mayor's brother" only "brother". */
export function headsOf(role: string, between = " "): string {
  return normalizeMarks(role)
    .split(/,| and | who /)
    .map((part) => (part.split(/\s(?:at|of|in|for|with|from|on|to)\s/)[0] ?? part).replace(/^.*'s? /, ""))
    .join(between);
}

/** Whether names in a role have these initials: "ambassador to the United Nations", for "un". */
export const hasInitials = (role: string, initials: string): boolean =>
  (role.match(NAMES) ?? []).some((name) => (name.match(/\p{Lu}/gu) ?? []).join("").toLowerCase() === initials);

const NAMES = /\p{Lu}\p{Ll}+(?:(?: of| for| on)?(?: the)? \p{Lu}\p{Ll}+)+/gu;

/** Whether a role belongs to somebody else's relation: "father of Cole's friend" isn't the role of Cole's father. */
export function isAnothers(role: string, heads: readonly string[]): boolean {
  const after = /\p{L}'s? (?<owned>.+)$/u.exec(normalizeMarks(role))?.groups?.owned;
  if (after === undefined) return false;
  return !words(after.split(/\s(?:at|of|in|for|with|from|on|to)\s/)[0] ?? after).some(({ stem }) => heads.includes(stem));
}

const SAME: ReadonlyMap<string, ReadonlySet<string>> = tableOf(readTable("roles").map((line) => line.split(" ").map(stem)));
const FULL: ReadonlyMap<string, string> = new Map(
  readTable("short-forms").map((line) => {
    const [short = "", ...full] = line.split(" ");
    return [short, full.join(" ")];
  }),
);

function tableOf(groups: readonly (readonly string[])[]): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const group of groups)
    for (const one of group) table.set(one, new Set([...(table.get(one) ?? []), ...group.filter((other) => other !== one)]));
  return table;
}

const NONE: ReadonlySet<string> = new Set();

/** Stems of the words for the same office, trade or relation: attorney for "lawyer", mother for "mom". */
export const sameRole = (stem: string): ReadonlySet<string> => SAME.get(stem) ?? NONE;

/** Words for an office or a body with short forms that the story lacks written in full: "the justice department" for "the justice dept". */
export function inFull(text: string, vocabulary: Vocabulary): string {
  let full = "";
  let from = 0;
  for (const { word, start, end } of words(text)) {
    const fullForm = FULL.get(word);
    if (fullForm === undefined || knowsWord(vocabulary, word)) continue;
    full += text.slice(from, start) + fullForm;
    from = end;
  }
  return full + text.slice(from).replace(/^\.(?= )/, "");
}

/** What somebody has, by these words: "lawyer" in "Anna Lee's lawyer". */
export const ownedNoun = (phrase: string, owner: NameInQuestion | undefined): string | undefined =>
  owner === undefined ? undefined : /^.*['’]s? (?<noun>\p{L}[^'’]*)$/u.exec(phrase.slice(owner.start))?.groups?.noun;

/** "Anna Lee's lawyer" where the story says "her lawyer, Cole" and means Lee by that. */
export function ownedByPronoun(index: StoryIndex, phrase: string, [owner]: readonly NameInQuestion[]): Person | undefined {
  const stems = contentWords(ownedNoun(phrase, owner) ?? "").map(({ stem }) => stem);
  const isOwner = (person: string) => owner?.people.some(({ name }) => name === person) === true;
  const isOwned = ({ text, article = "", start: at }: Role): boolean =>
    /^(?:his|her|their) /i.test(text) &&
    stems.every((stem) => words(headsOf(text)).some((word) => isSameWord(word.stem, stem))) &&
    index.articles.get(article)?.mentions.some(({ kind, person, start }) => kind === "pronoun" && start === at && isOwner(person)) === true;
  const [person, another] = stems.length === 0 ? [] : index.story.people.filter(({ roles }) => roles.some(isOwned));
  return another === undefined ? person : undefined;
}
