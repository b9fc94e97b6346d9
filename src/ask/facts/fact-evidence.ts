import { excerptOf } from "../../answer/evidence.ts";
import type { Evidence, Span, Story } from "../../model.ts";
import { personByName } from "../../story/per-story.ts";
import { contentWords } from "../../text/tokens.ts";
import type { Excerpt } from "../excerpt.ts";
import { eventFields } from "../statements/statement-date.ts";
import { roleOf, saidIn, speakerName } from "../statements/statement-evidence.ts";

/** The excerpt with who says it, if one speaker alone does, and with the date of the event in it that fits the question best. */
export function factEvidence(story: Story, excerpt: Excerpt, asked: ReadonlySet<string>): Evidence {
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
