import type { Answer, Evidence, Person, Story } from "../model.ts";
import { articleById, personByName } from "../story/per-story.ts";
import type { StoryIndex } from "../story/story-index.ts";
import { answerFact } from "./facts/answer-fact.ts";
import { answerHelp, answerOverview, answerPeople, answerSources } from "./lists/answer-lists.ts";
import { answerProfile } from "./lists/answer-profile.ts";
import { answerable } from "./lists/suggest.ts";
import { type Outcome, unanswered } from "./outcome.ts";
import { inContext } from "./question/follow-up.ts";
import { parseQuestion, tidyQuestion } from "./question/parse-question.ts";
import type { Question } from "./question/question.ts";
import { answerCheck } from "./quote-check/answer-check.ts";
import { answerWhoSaid } from "./statements/answer-speaker.ts";
import { answerSaid } from "./statements/answer-statements.ts";
import { answerTimeline } from "./timeline/answer-timeline.ts";

/** A question of more characters than this is none; a quote to check may be longer. */
const LONGEST = { question: 1_000, quote: 6_000 };

/** Answers a question from a story. Pure: the same question, context and revision give the same answer. */
export function ask(
  knowledge: StoryIndex,
  asked: string,
  { context = [], explain = false }: { context?: readonly string[]; explain?: boolean } = {},
): Answer {
  const { story } = knowledge;
  if (asked.length > LONGEST.question) return finish(knowledge, asked, tooLong(LONGEST.question), undefined);
  const followed = inContext(
    knowledge,
    tidyQuestion(story, asked),
    context.filter(({ length }) => length <= LONGEST.question).map((earlier) => tidyQuestion(story, earlier)),
    (earlier) => {
      const outcome = answerQuestion(knowledge, earlier, parseQuestion(story, earlier));
      const date = outcome.kind === "unanswered" ? undefined : outcome.evidence[0]?.date;
      return { people: peopleShown(story, outcome), ...(date === undefined ? {} : { date }) };
    },
  );
  const question = parseQuestion(story, followed.text);
  const outcome = followed.unclear === undefined ? answerQuestion(knowledge, followed.text, question) : unanswered(followed.unclear);
  const fresh = followed.more ? withoutShown(knowledge, outcome, followed.before) : outcome;
  const why = [`understood as: ${followed.text}`, `question: ${JSON.stringify(question)}`, ...(fresh.why ?? [])];
  return finish(knowledge, asked, fresh, explain ? why : undefined);
}

/** Is this text in the story, word for word, and whose words are they. */
export function checkQuote(knowledge: StoryIndex, text: string): Answer {
  return finish(knowledge, text, text.length > LONGEST.quote ? tooLong(LONGEST.quote) : answerCheck(knowledge, text), undefined);
}

const tooLong = (most: number): Outcome => unanswered(`That is too long: at most ${most} characters. Ask for one thing at a time.`);

/** One branch a kind of question; what isn't answered as its kind may still be told as a fact. */
function answerQuestion(knowledge: StoryIndex, text: string, question: Question): Outcome {
  switch (question.intent) {
    case "help":
      return answerHelp(knowledge.story);
    case "overview":
      return answerOverview(knowledge.story);
    case "people":
      return answerPeople(knowledge.story);
    case "sources":
      return answerSources(knowledge.story);
    case "timeline":
      return answerHappening(knowledge, text, question);
    case "check":
      return answerCheck(knowledge, question.quote, question.speaker);
    case "said":
      return answerSaid(knowledge, text, question) ?? answerFact(knowledge, text);
    case "who-said":
      return answerWhoSaid(knowledge, question) ?? answerFact(knowledge, text);
    case "profile":
      return answerProfile(knowledge, question.who) ?? answerFact(knowledge, text);
    case "fact":
      return answerFact(knowledge, text);
  }
}

/** "What happened to the bridge in 2004": dated events, else sentences that tell it. */
function answerHappening(knowledge: StoryIndex, text: string, question: Extract<Question, { intent: "timeline" }>): Outcome {
  const timeline = answerTimeline(knowledge, question);
  if (timeline.kind !== "unanswered" || question.topic === undefined || !/^(?:and |so )?what\b/i.test(text)) return timeline;
  const fact = answerFact(knowledge, text);
  return fact.kind === "unanswered" ? timeline : fact;
}

/** The people of the first excerpt: its speaker, else those that it names, in order. */
function peopleShown(story: Story, outcome: Outcome): readonly Person[] {
  const [first] = outcome.kind === "unanswered" ? [] : outcome.evidence;
  const article = first && articleById(story).get(first.citation.article);
  if (first === undefined || article === undefined) return [];
  const speaker = first.speaker === undefined ? undefined : personByName(story).get(first.speaker);
  if (speaker !== undefined && outcome.kind === "statements") return [speaker];
  const offset = article.passages[first.citation.passage - 1]?.start ?? 0;
  const named = article.mentions.filter(
    ({ kind, start, end }) => kind === "name" && start < offset + first.citation.end && end > offset + first.citation.start,
  );
  return [...new Set(named.map(({ person }) => person))].flatMap((name) => personByName(story).get(name) ?? []);
}

const placeOf = ({ citation }: Evidence): string => `${citation.article}#${citation.passage}:${citation.start}-${citation.end}`;

/** The answer without the excerpts that the conversation has shown ("what else did she say"). */
function withoutShown(knowledge: StoryIndex, outcome: Outcome, before: readonly string[]): Outcome {
  if (outcome.kind === "unanswered" || outcome.evidence.length === 0) return outcome;
  const shown = new Set(
    before
      .map((text) => answerQuestion(knowledge, text, parseQuestion(knowledge.story, text)))
      .flatMap((earlier) => (earlier.kind === "unanswered" ? [] : earlier.evidence.map(placeOf))),
  );
  const evidence = outcome.evidence.filter((excerpt) => !shown.has(placeOf(excerpt)));
  return evidence.length === 0 ? unanswered("That is all that the story says of it.", outcome.questions) : { ...outcome, evidence };
}

function finish({ story }: StoryIndex, asked: string, outcome: Outcome, explanation: readonly string[] | undefined): Answer {
  const { questions = [], why: _, ...found } = outcome;
  const shown = found.kind === "unanswered" ? [] : [...new Set(found.evidence.flatMap(({ speaker }) => speaker ?? []))];
  const suggestions = new Set<string>();
  const most = found.kind === "help" ? 8 : 3;
  const fresh = (question: string) => !shown.some((name) => question.includes(name));
  for (const question of questions) if (suggestions.size < most && question !== asked) suggestions.add(question);
  for (const question of answerable(story)) {
    if (suggestions.size >= most) break;
    if (question !== asked && fresh(question)) suggestions.add(question);
  }
  const shared = {
    question: asked,
    story: story.command,
    revision: story.revision,
    suggestions: [...suggestions],
    ...(explanation === undefined ? {} : { explanation }),
  };
  if (found.kind !== "unanswered") return { ...shared, ...found, answered: true };
  const { reason } = found;
  return { ...shared, kind: "unanswered", answered: false, heading: reason, reason, evidence: [] };
}
