import type { Person } from "../../model.ts";
import { articleById } from "../../story/per-story.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { contentWords } from "../../text/tokens.ts";
import { type Outcome, unanswered } from "../outcome.ts";
import { asHeading } from "../question/heading.ts";
import { answerability } from "./answerability.ts";
import { expand } from "./expand.ts";
import { explainFact } from "./explain-fact.ts";
import { factEvidence } from "./fact-evidence.ts";
import { reasonForAbstaining, unknownName } from "./reason.ts";
import { retrieve } from "./retrieve.ts";
import { score } from "./score.ts";
import { readTerms } from "./terms.ts";
import { textsOf } from "./texts.ts";

/** A fact: the excerpts that answer, each with its speaker and date where it has them, or silence with the reason. Pure. */
export function answerFact(index: StoryIndex, text: string): Outcome {
  const question = readTerms(text, textsOf(index));
  const unknown = unknownName(question);
  const candidates = retrieve(index, question);
  const ranking = score(question, candidates);
  const excerpts = expand(ranking);
  const judgement = answerability(question, ranking, excerpts[0]);
  const steps = explainFact({ question, unknown, candidates, ranking, excerpts, judgement });
  if (unknown !== undefined || !judgement.answerable)
    return unanswered(reasonForAbstaining(question, ranking, excerpts[0], judgement), [], steps);
  const stems = new Set(contentWords(text).map(({ stem }) => stem));
  return {
    kind: "passages",
    heading: asHeading(index.story, text),
    evidence: excerpts.map((excerpt) => factEvidence(index.story, excerpt, stems)),
    steps,
  };
}

/** A fact about somebody: only excerpts that name them or mean them; undefined where none does. */
export function answerFactAbout(index: StoryIndex, text: string, people: readonly Person[]): Outcome | undefined {
  const outcome = answerFact(index, text);
  if (outcome.kind !== "passages") return undefined;
  const evidence = outcome.evidence.filter(({ citation }) => {
    const article = articleById(index.story).get(citation.article);
    const offset = article?.passages[citation.passage - 1]?.start ?? 0;
    return article?.mentions.some(
      ({ person, start, end }) =>
        people.some(({ name }) => name === person) && start < offset + citation.end && end > offset + citation.start,
    );
  });
  return evidence.length === 0 ? undefined : { ...outcome, evidence };
}
