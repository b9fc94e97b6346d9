import { excerptOf } from "../../answer/evidence.ts";
import type { Evidence, Person, Span, Story } from "../../model.ts";
import { articleById, personByName } from "../../story/per-story.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { contentWords } from "../../text/tokens.ts";
import type { Excerpt } from "../excerpt.ts";
import { type Outcome, unanswered } from "../outcome.ts";
import { eventFields } from "../statements/statement-date.ts";
import { roleOf, saidIn, speakerName } from "../statements/statement-evidence.ts";
import { findPassages } from "./find-passages.ts";

/** A fact about somebody: only excerpts that name them or mean them; undefined where none does. */
export function answerFactAbout(knowledge: StoryIndex, question: string, people: readonly Person[]): Outcome | undefined {
  const outcome = answerFact(knowledge, question);
  if (outcome.kind !== "passages") return undefined;
  const evidence = outcome.evidence.filter(({ citation }) => {
    const article = articleById(knowledge.story).get(citation.article);
    const offset = article?.passages[citation.passage - 1]?.start ?? 0;
    return article?.mentions.some(
      ({ person, start, end }) =>
        people.some(({ name }) => name === person) && start < offset + citation.end && end > offset + citation.start,
    );
  });
  return evidence.length === 0 ? undefined : { ...outcome, evidence };
}

/** A fact: the excerpts that answer, each with its speaker and date where it has them, or silence with the reason. */
export function answerFact(knowledge: StoryIndex, question: string): Outcome {
  const { excerpts, reason, explanation } = findPassages(knowledge, question);
  if (excerpts.length === 0) return unanswered(reason ?? "The story doesn't say.", [], explanation);
  const asked = new Set(contentWords(question).map(({ stem }) => stem));
  return {
    kind: "passages",
    heading: question,
    evidence: excerpts.map((excerpt) => attributed(knowledge.story, excerpt, asked)),
    steps: explanation,
  };
}

/** The excerpt with who says it, if one speaker alone does, and with the date of the event in it that fits the question best. */
function attributed(story: Story, excerpt: Excerpt, asked: ReadonlySet<string>): Evidence {
  const { article } = excerpt;
  const statements = article.statements.filter(({ act, content }) => act === "speech" && touches(content, excerpt));
  const names = new Set(statements.map((statement) => speakerName(statement) ?? ""));
  const [speaker] = names;
  const known = names.size === 1 && speaker !== undefined && speaker !== "";
  const role = known ? roleOf(personByName(story).get(speaker), article.id) : undefined;
  const said = known ? saidIn(excerpt, statements) : [];
  const events = article.events
    .filter(({ start, end, from }) => start < excerpt.end && end > excerpt.start && from !== "published")
    .map((event) => ({
      event,
      fits: contentWords(article.text.slice(event.start, event.end)).filter(({ stem }) => asked.has(stem)).length,
    }))
    .sort((a, b) => b.fits - a.fits);
  const event = events[0]?.event;
  return {
    ...excerptOf(article, excerpt.passage, excerpt),
    said,
    ...(known ? { speaker } : {}),
    ...(role === undefined ? {} : { role }),
    ...(event === undefined ? {} : eventFields(event, excerpt)),
  };
}

/** Whether any of the spans shares a character with another; a loop, since it is asked of every statement of an article. */
function touches(spans: readonly Span[], { start, end }: Span): boolean {
  for (const span of spans) if (span.start < end && span.end > start) return true;
  return false;
}
