import { excerptOf } from "../../answer/evidence.ts";
import type { AnnotatedArticle, Evidence, Story } from "../../model.ts";
import { eventFields, evidenceOf, wholeSentences } from "../evidence.ts";
import { speakersOf } from "../statements/resolve-speaker.ts";

/** What the newest articles bring: statements with their speakers, and dated events; the newest article first, each in its own order. At most `most`, and never half an article but the first. */
export function latest(story: Story, most: number): readonly Evidence[] {
  const all: Evidence[] = [];
  for (const article of story.articles.toReversed()) {
    const own = newsOf(story, article);
    if (all.length > 0 && all.length + own.length > most) break;
    all.push(...own.slice(0, most));
  }
  return all;
}

function newsOf(story: Story, article: AnnotatedArticle): readonly Evidence[] {
  const spoken = article.statements.filter(
    (statement) => statement.act === "speech" && speakersOf(statement).some(({ resolved }) => resolved),
  );
  const statements = evidenceOf(
    story,
    spoken.map((statement) => ({ article, statement })),
  );
  const events = article.events.flatMap((event): Evidence[] => {
    const passage = article.passages.find(({ start, end }) => event.start >= start && event.end <= end);
    if (event.from !== "mention" || passage === undefined) return [];
    const span = wholeSentences(passage, event);
    return [{ ...excerptOf(article, passage.number, span), ...eventFields(event, span) }];
  });
  const isTold = ({ citation: { passage, start, end } }: Evidence) =>
    statements.some(({ citation: told }) => told.passage === passage && told.start < end && told.end > start);
  return [...statements, ...firstOfEach(events).filter((event) => !isTold(event))].sort(
    (a, b) => a.citation.passage - b.citation.passage || a.citation.start - b.citation.start,
  );
}

/** Sentences that hold several events, once each. */
function firstOfEach(events: readonly Evidence[]): readonly Evidence[] {
  const place = ({ citation: { passage, start } }: Evidence) => `${passage}:${start}`;
  return events.filter((event, i) => events.findIndex((other) => place(other) === place(event)) === i);
}
