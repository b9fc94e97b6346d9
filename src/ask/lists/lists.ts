import { COUNTRIES } from "../../annotate/people/lexicon.ts";
import { excerptOf, referenceTo } from "../../answer/evidence.ts";
import type { AnnotatedArticle, Evidence, Person, PersonLine, SourceLine } from "../../model.ts";
import { eachInSteps, type Steps } from "../../steps.ts";
import { type StoryIndex, storyTable } from "../../story/story-index.ts";
import { fold } from "../../text/normalize.ts";
import { eventFields, evidenceOf, shownRole, wholeSentences } from "../evidence.ts";
import { type Outcome, type QuestionOf, unanswered } from "../question/question.ts";
import type { Wording } from "../question/wording.ts";
import { speakersOf } from "../statements/speakers.ts";

const HELP =
  /^(?:help|help me|\?+|commands?|usage|how does (?:this|it) work|what can (?:i|you|we) (?:ask|do|answer)(?: here| you| about)?|what do you know|hi|hello|hey|start|thanks|thank you|thx|ok|okay)(?: (?:so much|a lot|bot))?$/i;
const OVERVIEW =
  /^(?:summary|overview|(?:give me |what(?:'s| is) )?(?:the )?(?:gist|basics|highlights|(?:key|main) (?:points|facts))(?: of (?:this|it|the story))?|(?:in )?(?:short|brief|a nutshell)|summari[sz]e(?: (?:this|it|the story|the articles?))?|tl;?dr|(?:give me )?an? (?:summary|overview)(?: of (?:this|the story))?|what(?:'s| is| are) (?:this|the|these) (?:stor(?:y|ies)|articles?|all|news)(?: all)? about|what(?:'s| is) (?:this|it|going on|the story|new|the news)(?: about)?|what(?:'s| is) happening|what (?:does|do|did) (?:the|this|these) (?:article|story|piece|text)s? (?:say|tell|report)(?: us)?)$/i;
const PEOPLE =
  /^(?:(?:list|show|give)(?: me| us)? )?(?:all )?(?:the )?(?:people|persons|speakers|names|who is who|who's who)(?: list)?(?: in (?:this|the) (?:story|articles?))?$|^who (?:speaks|spoke|is quoted|was quoted|are quoted|are the people|are the speakers|is in (?:this|the) (?:story|article)|appears|is mentioned|are mentioned|gets quoted)(?: here| in (?:this|the|these) (?:story|articles?))?$|^who(?: all)?(?: else)? (?:says?|said|talks?|talked|speaks?|spoke|is quoted|was quoted)(?: (?:something|anything|what|to (?:the )?(?:press|media|reporters?)))?$|^which people (?:are|were|appear).*$/i;
/** The articles themselves, by any word for them. */
const ARTICLE =
  "(?:(?:this|these)(?: (?:story|stories|articles?|piece|reports?|text))?|the (?:story|stories|articles?|piece|reports?|text))";
/** Who wrote the articles, and when: their list says both. */
const ORIGIN = new RegExp(
  `^(?:who (?:wrote|published|reported) ${ARTICLE}|who(?:'s| is| are) the (?:authors?|writers?|reporters?|publishers?)(?: of ${ARTICLE})?|when (?:was|were) ${ARTICLE} (?:published|written|posted)|how (?:old|recent|new) (?:is|are) ${ARTICLE})$`,
  "i",
);
const SOURCES =
  /^(?:(?:list|show|give)(?: me| us)? )?(?:all )?(?:the |your )?(?:sources?|articles?|publications?|publishers?)(?: list)?(?: of (?:this|the) story)?$|^(?:what|which) (?:are |is )?(?:the |your )?(?:sources?|articles?)(?: (?:is|are|do you (?:have|use|know)|does? (?:this|the story|it) (?:use|come from)).*)?$|^where (?:does|is|do) (?:this|the story|it|these) (?:come )?from$$/i;

type Parse<K extends "help" | "overview" | "people" | "sources"> = (wording: Wording) => QuestionOf<K> | undefined;

export const parseHelp: Parse<"help"> = ({ text }) => (text === "" || HELP.test(text) ? { kind: "help", text } : undefined);
/** What the whole story is about. */
export const parseOverview: Parse<"overview"> = ({ text }) => (OVERVIEW.test(text) ? { kind: "overview", text } : undefined);
export const parsePeople: Parse<"people"> = ({ text }) => (PEOPLE.test(text) ? { kind: "people", text } : undefined);
export const parseSources: Parse<"sources"> = ({ text }) =>
  SOURCES.test(text) || ORIGIN.test(text) ? { kind: "sources", text } : undefined;

/** The story's people with their numbers of statements, the most quoted first. */
export const peopleOf = storyTable(function* (index): Steps<readonly PersonLine[]> {
  const counts = new Map<string, number>();
  yield* eachInSteps(index.story.articles, ({ statements }) => {
    for (const statement of statements)
      if (statement.act === "speech")
        for (const name of new Set(speakersOf(statement).flatMap(({ name, resolved }) => (resolved ? [name] : []))))
          counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  const lines: PersonLine[] = [];
  yield* eachInSteps(index.story.people, (person) => {
    const { name, roles } = person;
    const statements = counts.get(name) ?? 0;
    const role = roles[0] === undefined ? undefined : shownRole(roles[0].text);
    if (statements > 0 || (person.kind === "person" && role !== undefined))
      lines.push({ name, kind: kindOf(person), ...(role === undefined ? {} : { role }), statements });
  });
  return lines.sort((a, b) => b.statements - a.statements);
});

/** What a list calls somebody: a country speaks like a body, and is a place. */
function kindOf({ name, kind }: Person): PersonLine["kind"] {
  if (kind === "person") return "person";
  return COUNTRIES.has(fold(name).replace(/^the /, "")) ? "place" : "organisation";
}

/** The people, organisations and places of a story. */
export function answerPeople(index: StoryIndex): Outcome {
  return { kind: "people", heading: `People in ${index.story.title}`, evidence: [], people: peopleOf(index) };
}

/** The articles of a story. */
export function answerSources(index: StoryIndex): Outcome {
  const articles = index.story.articles.map((article): SourceLine => ({ ...referenceTo(article), passages: article.passages.length }));
  return {
    kind: "sources",
    heading: `${index.story.title}: ${articles.length} ${articles.length === 1 ? "article" : "articles"}`,
    evidence: [],
    articles,
  };
}

/** How many articles are quoted to show what a story is about. */
const BEGINNINGS = 3;

/** What the story is about, in its own words: how the newest articles begin. */
export function answerOverview(index: StoryIndex): Outcome {
  const evidence = index.story.articles
    .slice(-BEGINNINGS)
    .reverse()
    .flatMap((article) => {
      const [passage] = article.passages;
      return passage === undefined
        ? []
        : [
            excerptOf(article, passage.number, {
              start: passage.sentences[0]?.start ?? passage.start,
              end: passage.sentences.at(-1)?.end ?? passage.end,
            }),
          ];
    });
  return evidence.length === 0
    ? unanswered("This story has no articles yet.")
    : {
        kind: "passages",
        heading: `How ${evidence.length === 1 ? "the article begins" : "the newest articles begin"}`,
        evidence,
        questions: ["timeline", "people"],
      };
}

/** What can be asked. */
export function answerHelp(index: StoryIndex): Outcome {
  return {
    kind: "help",
    heading: `Ask about ${index.story.title}: what someone said, who someone is, when something happened, the timeline, the people or the sources.`,
    evidence: [],
  };
}

/** What the newest articles bring: statements with their speakers, and dated events; the newest article first, each in its own order. At most `most`, and never half an article but the first. */
export function latest(index: StoryIndex, most: number): readonly Evidence[] {
  const all: Evidence[] = [];
  for (const article of index.story.articles.toReversed()) {
    const own = newsOf(index, article);
    if (all.length > 0 && all.length + own.length > most) break;
    all.push(...own.slice(0, most));
  }
  return all;
}

function newsOf(index: StoryIndex, article: AnnotatedArticle): readonly Evidence[] {
  const speech = article.statements.filter(
    (statement) => statement.act === "speech" && speakersOf(statement).some(({ resolved }) => resolved),
  );
  const statements = evidenceOf(
    index,
    speech.map((statement) => ({ article, statement })),
  );
  const events = article.events.flatMap((event): Evidence[] => {
    const passage = article.passages.find(({ start, end }) => event.start >= start && event.end <= end);
    if (event.from !== "mention" || passage === undefined) return [];
    const span = wholeSentences(passage, event);
    return [{ ...excerptOf(article, passage.number, span), ...eventFields(event, span) }];
  });
  const isTold = ({ citation: { passage, start, end } }: Evidence) =>
    statements.some(({ citation: other }) => other.passage === passage && other.start < end && other.end > start);
  return [...statements, ...firstOfEach(events).filter((event) => !isTold(event))].sort(
    (a, b) => a.citation.passage - b.citation.passage || a.citation.start - b.citation.start,
  );
}

/** Sentences that contain several events, once each. */
function firstOfEach(events: readonly Evidence[]): readonly Evidence[] {
  const place = ({ citation: { passage, start } }: Evidence) => `${passage}:${start}`;
  return events.filter((event, i) => events.findIndex((other) => place(other) === place(event)) === i);
}
