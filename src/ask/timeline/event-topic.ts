import type { AnnotatedArticle, Person, Span, Story } from "../../model.ts";
import { passagesOf } from "../../story/story-index.ts";
import { contentWords, words } from "../../text/tokens.ts";
import { mainBearer, namesIn } from "../question/names.ts";
import type { Topic } from "../question/topic.ts";

/** How many sentences on a topic is still meant by "the talks" or "it" after it was last named. */
const MEMORY = 6;

/** Which excerpts of an article are about a topic: they name it, or speak on of it by its headword ("the talks") or a pronoun soon after. */
export function onTopic(article: AnnotatedArticle, { alternatives }: Topic): (excerpt: Span) => boolean {
  const held = stemsOf(article);
  const tests = alternatives
    .filter((stems) => stems.every((stem) => held.has(stem)))
    .map((stems) => namingOne(article, [...new Set(stems)]));
  return (excerpt) => tests.some((places) => places.has(excerpt.start));
}

/** The stems of an article's words. */
const stemsOf = ({ text }: AnnotatedArticle): ReadonlySet<string> => new Set(words(text).map(({ stem }) => stem));

/** The starts of the sentences that are about a topic of these stems. */
function namingOne(article: AnnotatedArticle, stems: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  let since = Number.POSITIVE_INFINITY;
  for (const passage of article.passages) {
    let first = true;
    for (const { start, end } of passage.sentences) {
      const sentence = words(article.text.slice(start, end));
      const held = new Set(sentence.map(({ stem }) => stem));
      const isNamed = stems.every((stem) => held.has(stem));
      const people =
        since < MEMORY &&
        (continues(sentence, stems) ||
          (!first && since === 1 && /^(?:It|They|These|This|Those)$/.test(article.text.slice(start, end).split(/\s/, 1)[0] ?? "")));
      if (isNamed || people) {
        places.add(start);
        since = 0;
      }
      since++;
      first = false;
    }
  }
  return places;
}

/** Whether a sentence speaks of the topic by a definite headword: "the talks", "that agreement". */
function continues(sentence: readonly { readonly word: string; readonly stem: string }[], stems: readonly string[]): boolean {
  return sentence.some(
    ({ stem }, i) =>
      /^(?:the|these|those|that|this|such)$/.test(sentence[i - 1]?.word ?? "") &&
      stems.some((root) => stem === root || sharesRoot(stem, root)),
  );
}

/** Words of one root: "agreement" and "Agreed". */
function sharesRoot(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 7);
  return length >= 4 && Math.max(a.length, b.length) - length <= 5 && a.slice(0, length) === b.slice(0, length);
}

/** What follows a person's name in a question about their whole life. */
const LIFE = /^(?:life|lives|career|biography|bio|story|past|work|days|years|time|history)$/;
/** Share of a story's passages that speak of what the story is about, at least. */
const MUCH = 0.15;

/** The person whose events are asked for: "his life", by then with the name, or the name alone. */
export function personAsked(story: Story, topic: string): Person | undefined {
  const [name, another] = namesIn(story, topic);
  if (name === undefined || another !== undefined) return undefined;
  const isOwn = contentWords(topic).every(({ start, word }) => (start >= name.start && start < name.end) || LIFE.test(word));
  const person = isOwn ? mainBearer(story, name.people) : undefined;
  return person?.kind === "person" ? person : undefined;
}

/** Whether an excerpt names a person or means them by a pronoun. */
export function isAbout({ name }: Person, { mentions }: AnnotatedArticle): (excerpt: Span) => boolean {
  const own = mentions.filter(({ person }) => person === name);
  return ({ start, end }) => own.some((mention) => mention.start < end && mention.end > start);
}

/** Whether a topic is what the whole story is about: "the deal" where every article mentions it again and again. */
export function isWholeStory(story: Story, topic: string): boolean {
  const [word, another] = contentWords(topic);
  if (word === undefined || another !== undefined || !/^(?:the|this|that) /i.test(topic) || story.articles.length < 2) return false;
  const passages = passagesOf(story);
  const ids = passages.idsHolding(word.stem);
  return ids.length >= MUCH * passages.size && story.articles.every(({ id }) => ids.some((held) => held.startsWith(`${id}#`)));
}
