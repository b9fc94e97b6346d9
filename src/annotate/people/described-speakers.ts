import { keptWith, lastWith } from "../../kept-with.ts";
import type { AnnotatedArticle, Person, Statement } from "../../model.ts";
import type { Steps } from "../../steps.ts";
import { isCalled } from "./bodies.ts";
import { ADJECTIVES, isRoleNoun, TITLES } from "./lexicon.ts";

type Speaker = NonNullable<Statement["speaker"]>;

/** A description of a person, by its words up to what it is of: "chief executive of the board" has two. */
interface Described {
  readonly person: string;
  readonly words: readonly string[];
  readonly text: string;
}

/** Relations that have two names. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mom: "mother",
    mum: "mother",
    dad: "father",
    attorney: "lawyer",
    "sen.": "senator",
    "rep.": "representative",
    "gov.": "governor",
  }),
);
const KIN =
  /^(?:wife|husband|mother|father|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|widow|widower|girlfriend|boyfriend|fiancée?|stepfather|stepmother|lawyer)$/;
const OWNED = /^(?:the )?(?<owner>\p{Lu}[\p{L}.’'-]*?(?: \p{Lu}[\p{L}.’'-]*?)*)['’]s? (?:\p{Ll}+ ){0,2}(?<noun>\p{Ll}+)$/u;
const BELONGS =
  /^(?:(?:[Hh]is|[Hh]er) |(?:the )?\p{Lu}.*['’]s? )(?<noun>office|wife|husband|mother|mom|father|dad|son|daughter|brother|sister|uncle|aunt|lawyer|attorney|family|spokesman|spokeswoman|doctor|campaign)(?:,.*)?$/u;
const DEFINITE = /^the (?<words>(?:\p{L}[\p{L}.-]* ){0,3}\p{Ll}[\p{L}-]*)$/iu;

const plain = (word: string) => SAME.get(word) ?? word;
const wordsOf = (text: string) =>
  (text.split(/,|\s(?:of|at|for|in|from|to|who|with)\s/)[0] ?? "")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "" && !/^(?:the|an?)$/.test(word))
    .map(plain);

/**
 * Speakers whom one article only describes ("Lee's mother", "the governor"), with the name of the one person whom the story's other
 * articles describe so. An article in which nothing changes stays the same object. A step an article, or some people.
 */
export function* nameDescribed(articles: readonly AnnotatedArticle[], people: readonly Person[]): Steps<readonly AnnotatedArticle[]> {
  const byHead = new Map<string, Described[]>();
  const bodies = new Set<string>();
  for (const { name, kind, roles } of people) {
    if (kind === "organisation") bodies.add(name);
    if (kind !== "person") continue;
    for (const { text } of roles) {
      const words = wordsOf(text);
      const head = words.at(-1);
      if (head === undefined) continue;
      const described = { person: name, words, text };
      const others = byHead.get(head);
      if (others === undefined) byHead.set(head, [described]);
      else others.push(described);
    }
    yield;
  }
  const results: AnnotatedArticle[] = [];
  for (const article of articles) {
    results.push(withNames(article, byHead, bodies));
    yield;
  }
  return results;
}

function withNames(
  original: AnnotatedArticle,
  byHead: ReadonlyMap<string, readonly Described[]>,
  bodies: ReadonlySet<string>,
): AnnotatedArticle {
  const article = withOwners(original);
  const descriptions = article.statements.flatMap(({ speaker }) => (speaker === null || speaker.resolved ? [] : [speaker.name]));
  const resolutions = new Map(
    descriptions.map((name) => [name, kin(name, byHead) ?? holder(name, article, descriptions, byHead) ?? body(name, article, bodies)]),
  );
  const names = article.statements.map(({ speaker }) =>
    speaker === null ? "" : ((speaker.resolved ? another(speaker, article, byHead) : resolutions.get(speaker.name)) ?? ""),
  );
  return names.every((name) => name === "") ? article : lastArticle(article, names, () => withSpeakers(article, names));
}

const lastArticle = lastWith<AnnotatedArticle, AnnotatedArticle>();

/** The article with these names of its statements' speakers; "" where the speaker stays. */
function withSpeakers(article: AnnotatedArticle, names: readonly string[]): AnnotatedArticle {
  const statements = article.statements.map((statement, i) => {
    const name = names[i] ?? "";
    return statement.speaker === null || name === ""
      ? statement
      : { ...statement, speaker: { ...statement.speaker, name, resolved: true } };
  });
  return { ...article, statements };
}

/** "his father", "House Speaker Dora Lee's office": with the full name of whose they are. */
const withOwners = keptWith((article: AnnotatedArticle): AnnotatedArticle => {
  const { text, mentions } = article;
  /** Full names of what speaks for somebody, as the article last called it. */
  const full = new Map<string, string>();
  const name = (speaker: Speaker): Speaker => {
    const [, noun] = speaker.resolved ? [] : (BELONGS.exec(speaker.name) ?? []);
    const again = full.get(speaker.name);
    // "the statement said", of her office.
    if (noun !== undefined && again !== undefined && text.slice(speaker.start, speaker.end) !== speaker.name)
      return { ...speaker, name: again };
    const owner = noun === undefined ? undefined : mentions.find(({ start, end }) => start >= speaker.start && end <= speaker.end);
    const direct =
      owner !== undefined &&
      text
        .slice(owner.end, speaker.end)
        .replace(/^['’]s?/, "")
        .trim()
        .startsWith(noun ?? " ");
    if (owner === undefined || !direct) return speaker;
    full.set(speaker.name, `${owner.person}’s ${noun}`);
    return { ...speaker, name: `${owner.person}’s ${noun}` };
  };
  const isOwned = ({ speaker }: Statement) => speaker !== null && !speaker.resolved && BELONGS.test(speaker.name);
  if (!article.statements.some(isOwned)) return article;
  const statements = article.statements.map((statement) =>
    statement.speaker === null ? statement : { ...statement, speaker: name(statement.speaker) },
  );
  return { ...article, statements };
});

const onlyPerson = (matches: readonly Described[]): string | undefined => {
  const people = new Set(matches.map(({ person }) => person));
  return people.size === 1 ? matches[0]?.person : undefined;
};

/**
 * "the president" where the article itself calls nobody but a French president so: rather the one whom the story's other articles call
 * President alone.
 */
function another(speaker: Speaker, article: AnnotatedArticle, byHead: ReadonlyMap<string, readonly Described[]>): string | undefined {
  const words = wordsOf(article.text.slice(speaker.start, speaker.end));
  const head = words[0] ?? "";
  const roles = words.length > 1 ? [] : (byHead.get(head) ?? []);
  const own = roles.filter(({ person }) => person === speaker.name);
  if (own.length === 0 || !own.every(({ words: role }) => role.some((word) => ADJECTIVES.has(word)))) return undefined;
  const here = new Set(article.mentions.map(({ person }) => person));
  return onlyPerson(
    roles.filter(({ person, words: role, text }) => here.has(person) && role.length === 1 && !/\s(?:of|at|for)\s/.test(text)),
  );
}

/** "Lee's mother": who is called "Dora Lee's mother" or "his mother" anywhere. */
function kin(name: string, byHead: ReadonlyMap<string, readonly Described[]>): string | undefined {
  const { owner, noun = "" } = OWNED.exec(name)?.groups ?? {};
  if (owner === undefined || !KIN.test(plain(noun))) return undefined;
  const last = (owner.split(" ").at(-1) ?? "").toLowerCase();
  const matches = (byHead.get(plain(noun)) ?? []).filter(({ words, text, person }) => {
    const lowerText = text.toLowerCase().replaceAll("’", "'");
    const isOwners =
      lowerText.includes(`${last}'s `) ||
      lowerText.includes(`${last}' `) ||
      lowerText.includes(` of ${last}`) ||
      lowerText.endsWith(` ${last}`);
    return isOwners || (/^(?:his|her|their)$/.test(words[0] ?? "") && !person.toLowerCase().includes(`${last} `));
  });
  return onlyPerson(matches);
}

/** "the bureau": the one body named in the article whose full name in the story says that it is one. */
function body(name: string, { mentions }: AnnotatedArticle, bodies: ReadonlySet<string>): string | undefined {
  const noun = /^the (?<noun>\p{Ll}+)$/iu.exec(name)?.groups?.noun ?? "";
  if (noun === "") return undefined;
  const candidates = new Set(mentions.flatMap(({ person }) => (bodies.has(person) && isCalled(person, noun) ? [person] : [])));
  return candidates.size === 1 ? [...candidates][0] : undefined;
}

/** "the governor": the one person named in the article whom the story calls so, where nobody without a name is meant. */
function holder(
  name: string,
  article: AnnotatedArticle,
  descriptions: readonly string[],
  byHead: ReadonlyMap<string, readonly Described[]>,
): string | undefined {
  const words = (DEFINITE.exec(name)?.groups?.words ?? "").toLowerCase().split(" ").map(plain);
  const head = words.at(-1) ?? "";
  if (head === "" || /s$/.test(head) || !(isRoleNoun(head) || TITLES.has(head))) return undefined;
  // "A spokesman said": the spokesman is that one.
  if (descriptions.some((other) => /^(?:an?|another|one)\s/i.test(other) && wordsOf(other).at(-1) === head)) return undefined;
  const here = new Set(article.mentions.map(({ person }) => person));
  const limits = (role: readonly string[]) =>
    role.filter((word) => /^(?:former|vice|deputy|ex|then|assistant|acting)$/.test(word)).join(" ");
  const matches = (byHead.get(head) ?? []).filter(
    ({ person, words: role }) => here.has(person) && words.every((word) => role.includes(word)) && limits(role) === limits(words),
  );
  return (
    onlyPerson(matches) ??
    onlyPerson(matches.filter(({ words: role, text }) => role.length === words.length && !/\s(?:of|at|for)\s/.test(text)))
  );
}
