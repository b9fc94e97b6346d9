import type { StoryIndex } from "../../story/story-index.ts";
import { alike } from "../../text/normalize.ts";
import { type Outcome, unanswered } from "../outcome.ts";
import { coverage, readTopic } from "../question/topic.ts";
import { vocabularyOf } from "../question/vocabulary.ts";
import { reportedOnce } from "./reported-once.ts";
import { type Attributed, type ResolvedSpeaker, statementsOf } from "./resolve-speaker.ts";
import { evidenceOf, speakerName } from "./statement-evidence.ts";

/** Share of a claim's weight that the words said must hold. */
const ENOUGH = 0.65;
const NEGATION = /\b(?:not|never|no|nobody|nothing|none|neither|nor|without|cannot|cant|dont|doesnt|didnt|isnt|arent|wasnt|wont)\b|n't\b/i;

/** Whether somebody said something: confirmed by their own words for it alone; else that they aren't quoted so, and who is. */
export function answerClaim(index: StoryIndex, claim: string, meant: Extract<ResolvedSpeaker, { kind: "people" | "group" }>): Outcome {
  const { story } = index;
  const topic = readTopic(story, claim);
  if (topic === undefined) return unanswered(`It isn't clear what ${meant.name} is supposed to have said. Please give a few words of it.`);
  const vocabulary = vocabularyOf(story);
  const denies = NEGATION.test(alike(claim));
  const claimed = statementsOf(story).filter((from) =>
    sentencesOf(from).some(
      (said) => NEGATION.test(alike(said)) === denies && coverage(topic, [{ text: said, weight: 1 }], vocabulary) >= ENOUGH,
    ),
  );
  const own = claimed.filter(meant.says);
  const steps = [`claim: ${JSON.stringify(claim)}, ${claimed.length} statements hold it, ${own.length} of them by ${meant.name}`];
  if (own.length > 0)
    return {
      kind: "statements",
      heading: `What ${meant.name} said about that`,
      evidence: reportedOnce(evidenceOf(story, own)),
      steps,
    };
  // One word is no claim by which to name somebody else.
  const isTelling = topic.alternatives.every((stems) => stems.length > 1);
  const others = isTelling ? [...new Set(claimed.flatMap(({ statement }) => speakerName(statement) ?? []))] : [];
  const [other] = others;
  const [missing] = topic.unknown;
  if (missing !== undefined && other === undefined)
    return unanswered(`Nothing here mentions ${missing}.`, [`what did ${meant.name} say`], steps);
  return unanswered(
    `This story doesn't quote ${meant.name} saying that.${other === undefined ? "" : ` ${other} is quoted with words like it.`}`,
    other === undefined ? [`what did ${meant.name} say`] : [`who said ${claim}`, `what did ${meant.name} say`],
    steps,
  );
}

/** The words said, sentence by sentence. */
function sentencesOf({ article, statement }: Attributed): string[] {
  return statement.content.flatMap((span) =>
    article.passages
      .flatMap(({ sentences }) => sentences)
      .filter(({ start, end }) => start < span.end && end > span.start)
      .map(({ start, end }) => article.text.slice(Math.max(start, span.start), Math.min(end, span.end))),
  );
}
