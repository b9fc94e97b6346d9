import { excerptOf } from "../answer/evidence.ts";
import type { Evidence } from "../model.ts";
import type { Knowledge } from "../search/story-index.ts";
import { rangeWords } from "./answer-said.ts";
import { eventFields } from "./dated.ts";
import { type Outcome, unanswered } from "./outcome.ts";
import type { Question } from "./question.ts";
import { wholeSentences } from "./statement-evidence.ts";
import { buildTimeline, type TimelineEvent } from "./timeline.ts";
import { readTopic } from "./topic.ts";

type Asked = Extract<Question, { intent: "timeline" }>;

/** The timeline of the story, or of a topic or range of it. */
export function answerTimeline(knowledge: Knowledge, { topic, range }: Asked): Outcome {
  const { events, upcoming } = buildTimeline(knowledge, {
    ...(topic === undefined ? {} : { topic }),
    ...(range === undefined ? {} : { range }),
  });
  const when = range === undefined ? "" : ` ${rangeWords(knowledge, range)}`;
  const about = topic === undefined ? "" : ` on ${topic}`;
  if (events.length + upcoming.length === 0) {
    const missing = topic === undefined ? undefined : readTopic(knowledge.story, topic)?.unknown[0];
    return unanswered(
      missing === undefined
        ? `Nothing${about} here is dated${when}.`.replace("dated.", "dated, so there is no timeline.")
        : `Nothing here mentions ${missing}.`,
      ["timeline"],
    );
  }
  return {
    kind: "timeline",
    heading: `Timeline${about}${when}`,
    evidence: events.map(eventEvidence),
    upcoming: upcoming.map(eventEvidence),
  };
}

function eventEvidence({ article, passage, event }: TimelineEvent): Evidence {
  const held = article.passages[passage - 1];
  const span = held === undefined ? event : wholeSentences(held, event);
  return { ...excerptOf(article, passage, span), ...eventFields(event, span) };
}
