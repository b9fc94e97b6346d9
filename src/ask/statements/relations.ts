import type { Person, Role } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { contentWords, words } from "../../text/tokens.ts";
import type { NameInQuestion } from "../question/names.ts";
import { headsOf, isSameWord } from "./roles.ts";

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
