import { excerptOf } from "../../answer/evidence.ts";
import type { Evidence } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { eventFields } from "../evidence.ts";
import { type Attempt, elsewhere, unanswered } from "../outcome.ts";
import type { QuestionOf } from "../question/question.ts";
import { readTopic } from "../question/topic.ts";
import { rangeInWords } from "../statements/limits.ts";
import { buildTimeline } from "./build-timeline.ts";
import type { TimelineEvent } from "./timeline-event.ts";

/** More events than this nobody reads in one answer; the least important are left out and counted. */
const MOST_EVENTS = 60;

/** The timeline of the story, or of a topic or range of it; "what happened to the bridge in 2004" may also be told as a fact. */
export function answerTimeline(index: StoryIndex, { text, topic, range }: QuestionOf<"timeline">): Attempt {
  const { events, upcoming, leftOut, steps } = buildTimeline(index, {
    limit: MOST_EVENTS,
    ...(topic === undefined ? {} : { topic }),
    ...(range === undefined ? {} : { range }),
  });
  const when = range === undefined ? "" : ` ${rangeInWords(index, range)}`;
  if (events.length + upcoming.length === 0) {
    const missing = topic === undefined ? undefined : readTopic(index.story, topic)?.unknown[0];
    const reason =
      missing === undefined
        ? `This story has no dated events${topic === undefined ? "" : ` about ${topic}`}${when}.`
        : `Nothing here mentions ${missing}.`;
    const isFact = topic !== undefined && /^(?:and |so )?what\b/i.test(text);
    return isFact ? { ...elsewhere(steps, reason), questions: ["timeline"] } : unanswered(reason, ["timeline"], steps);
  }
  return {
    kind: "timeline",
    heading:
      topic === undefined && range !== undefined ? `What happened${when}` : `Timeline${topic === undefined ? "" : ` of ${topic}`}${when}`,
    evidence: events.map(eventEvidence),
    upcoming: upcoming.map(eventEvidence),
    steps,
    ...(leftOut > 0 ? { more: leftOut } : {}),
  };
}

function eventEvidence({ article, passage, start, end, event, clause, also }: TimelineEvent): Evidence {
  const { clause: _, ...dated } = eventFields(event, { start, end });
  return {
    ...excerptOf(article, passage, { start, end }),
    ...dated,
    ...(clause === undefined ? {} : { clause: { start: clause.start - start, end: clause.end - start } }),
    ...(also.length === 0 ? {} : { also: also.map((place) => excerptOf(place.article, place.passage, place).citation) }),
  };
}
