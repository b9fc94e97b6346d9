import type { Story } from "../../model.ts";
import { passagesOf, type StoryIndex } from "../../story/story-index.ts";
import { alike } from "../../text/normalize.ts";
import { type Attempt, elsewhere, unanswered } from "../outcome.ts";
import { asHeading } from "../question/heading.ts";
import type { QuestionOf } from "../question/question.ts";
import { coverage, explainTopic, readTopic, type Topic } from "../question/topic.ts";
import { type Vocabulary, vocabularyOf } from "../question/vocabulary.ts";
import { type Attributed, statementsOf } from "./resolve-speaker.ts";
import { evidenceOf } from "./statement-evidence.ts";

/** Share of the asked words that the statement and its sentence must hold. */
const ENOUGH = 0.65;
const BESIDE_BEST = 0.85;
const MOST = 5;

/** Who said it: the statements that hold the asked words, the closest first; where none do a fact may answer. */
export function answerSpeaker({ story }: StoryIndex, { text, words, quoted, strict }: QuestionOf<"speaker">): Attempt {
  const topic = readTopic(story, words);
  if (topic === undefined) return unanswered("It isn't clear which words are meant. Please give a few of them.");
  const vocabulary = vocabularyOf(story);
  const plain = (text: string) => alike(text).toLowerCase();
  const may = articlesHolding(story, topic, vocabulary);
  const scored = statementsOf(story)
    .filter(({ article }) => may.has(article.id))
    .filter(({ statement }) => statement.speaker !== null)
    .map((from) => {
      const said = textOf(from);
      const exact = plain(said).includes(plain(words)) ? 1 : 0;
      return {
        from,
        score:
          coverage(
            topic,
            [
              { text: said, weight: 1 },
              ...(quoted
                ? []
                : [
                    { text: sentenceOf(from), weight: 0.8 },
                    { text: beforeOf(from), weight: 0.6 },
                  ]),
            ],
            vocabulary,
          ) + exact,
      };
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const steps = [
    explainTopic(topic),
    `statements: ${scored.length} in ${may.size} articles that hold enough of the words; shown from ${ENOUGH} and ${BESIDE_BEST} of the best`,
    ...scored
      .slice(0, 5)
      .map(
        ({ from, score }) =>
          `score: ${score.toFixed(2)} ${from.statement.speaker?.name ?? "?"} ${JSON.stringify(textOf(from).slice(0, 60))}`,
      ),
  ];
  if (best < ENOUGH) {
    if (!strict) return elsewhere(steps);
    const [missing] = topic.unknown;
    return unanswered(
      missing === undefined ? `This story quotes nobody as saying “${words}”.` : `Nothing here mentions ${missing}.`,
      [],
      steps,
    );
  }
  const close = scored.filter(({ score }) => score >= Math.max(ENOUGH, BESIDE_BEST * best)).slice(0, MOST);
  return {
    kind: "statements",
    heading: asHeading(story, text),
    evidence: close.flatMap(({ from }) => evidenceOf(story, [from])),
    steps,
  };
}

/** Ids of the articles that hold enough of a topic's words, by the index: others needn't be read. */
function articlesHolding(story: Story, { alternatives }: Topic, { idf }: Vocabulary): ReadonlySet<string> {
  const passages = passagesOf(story);
  const found = new Set<string>();
  for (const stems of alternatives) {
    const worths = new Map<string, number>();
    for (const stem of stems) {
      const ids = new Set(passages.idsHolding(stem).map((id) => id.slice(0, id.lastIndexOf("#"))));
      for (const id of ids) worths.set(id, (worths.get(id) ?? 0) + idf(stem));
    }
    const all = stems.reduce((sum, stem) => sum + idf(stem), 0);
    for (const [id, worth] of worths) if (worth >= ENOUGH * all - 1e-9) found.add(id);
  }
  return found;
}

const textOf = ({ article, statement }: Attributed): string =>
  statement.content.map(({ start, end }) => article.text.slice(start, end)).join(" ");

function sentenceOf({ article, statement }: Attributed): string {
  const [from, to] = [statement.content[0]?.start ?? 0, statement.content.at(-1)?.end ?? 0];
  const sentences = article.passages.flatMap(({ sentences }) => sentences).filter(({ start, end }) => start < to && end > from);
  return article.text.slice(sentences[0]?.start ?? from, sentences.at(-1)?.end ?? to);
}

function beforeOf({ article, statement }: Attributed): string {
  const from = statement.content[0]?.start ?? 0;
  const passage = article.passages.find(({ start, end }) => from >= start && from < end);
  const sentence = passage?.sentences.filter(({ end }) => end <= from).at(-1);
  return sentence === undefined ? "" : article.text.slice(sentence.start, sentence.end);
}
