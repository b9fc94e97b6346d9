import type { AnnotatedArticle, Person, Span, Story } from "../../model.ts";
import { passagesOf } from "../../story/story-index.ts";
import { contentWords } from "../../text/tokens.ts";
import { mainBearer, namesIn } from "../question/names.ts";

/** What stands behind a person's name where their whole life is asked for. */
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

/** Whether a topic is what a story of several articles is about as a whole: "the deal" where every article tells of it again and again. */
export function isWholeStory(story: Story, topic: string): boolean {
  const [word, another] = contentWords(topic);
  if (word === undefined || another !== undefined || !/^(?:the|this|that) /i.test(topic) || story.articles.length < 2) return false;
  const passages = passagesOf(story);
  const ids = passages.idsHolding(word.stem);
  return ids.length >= MUCH * passages.size && story.articles.every(({ id }) => ids.some((held) => held.startsWith(`${id}#`)));
}
