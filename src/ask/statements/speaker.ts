import type { StoryIndex } from "../../story/story-index.ts";
import { normalizeMarks } from "../../text/normalize.ts";
import { words as wordsOf } from "../../text/tokens.ts";
import { evidenceOf, reportedOnce } from "../evidence.ts";
import { count, quote } from "../explain.ts";
import { type Attempt, asHeading, elsewhere, notMentioned, type Outcome, type QuestionOf, unanswered } from "../question/question.ts";
import { coverage, explainTopic, readTopic, type Topic } from "../question/topic.ts";
import { narrowerThan, synonymsOf, type Vocabulary, vocabularyOf } from "../question/vocabulary.ts";
import { isSpeech, REPORTING, SPEECH, type Wording } from "../question/wording.ts";
import { spanOf } from "./limits.ts";
import type { ResolvedSpeaker } from "./resolve-speaker.ts";
import { type AttributedStatement, statementsOf } from "./speakers.ts";

const FORMS = [
  new RegExp(
    `^(?:and |so |but )?who(?: else)?(?: was it (?:that|who))?(?: has| have| had| ever| also| first| just)* (?<verb>${SPEECH}|${REPORTING})\\b(?: (?:that|about|on|of|in|to)\\b)?(?<words>.*)$`,
    "i",
  ),
  /^(?:and |so |but )?who(?: else)?(?:'s| is| was| are| were)(?: been)? (?<verb>saying|telling|writing|talking|arguing|claiming|warning|suggesting|asking|thinking|hoping|insisting)\b(?: (?:that|about|on|of|in|to)\b)?(?<words>.*)$/i,
  /^whose (?:words|quote|statement|line) (?<verb>is|are|was|were)(?: this| these| that)?:? (?<words>.+)$/i,
  /^(?:who|by whom) (?:is|was|are|were) (?<words>["“].+["”]) (?<verb>said|written|from|by)\b/i,
];

/** "Who said T", with T quoted or paraphrased. */
export function parseSpeaker({ text }: Wording): QuestionOf<"speaker"> | undefined {
  for (const form of FORMS) {
    const { verb = "", words = "" } = form.exec(text)?.groups ?? {};
    const quote = readWords(words);
    if (verb === "" || quote.words === "") continue;
    return { kind: "speaker", text, ...quote, strict: isSpeech(verb) && !/^(?:write|writes|wrote|written|quote[ds]?)$/i.test(verb) };
  }
  return undefined;
}

/** The words asked about, out of their quotation marks where they have them. */
export function readWords(words: string): { readonly words: string; readonly isQuoted: boolean } {
  const quote = /["“](?<inside>[^"”]+)["”]?/.exec(words)?.groups?.inside;
  return { words: (quote ?? words).replace(/(?<![?!.\s])[?!.\s]+$/, "").trim(), isQuoted: quote !== undefined };
}

/** Share of the weight of the asked words that a statement must contain: with its sentence where they are sought, alone where they are claimed. */
const ENOUGH = 0.65;
const BESIDE_BEST = 0.85;
const MOST = 5;

/** Who said it: the statements that contain the asked words, the closest first; where none do a fact may answer. */
export function answerSpeaker(index: StoryIndex, { text, words, isQuoted, strict }: QuestionOf<"speaker">): Attempt {
  const topic = readTopic(index, words);
  if (topic === undefined) return unanswered("Which words do you mean? Please quote a few of them.");
  const vocabulary = vocabularyOf(index);
  const plain = (text: string) => normalizeMarks(text).toLowerCase();
  const may = articlesHolding(index, topic, vocabulary);
  const ranking = statementsOf(index)
    .filter(({ article }) => may.has(article.id))
    .filter(({ statement }) => statement.speaker !== null)
    .map((from) => {
      const statementText = textOf(from);
      const exact = plain(statementText).includes(plain(words)) ? 1 : 0;
      return {
        from,
        score:
          coverage(
            topic,
            [
              { text: statementText, weight: 1 },
              ...(isQuoted
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
  const best = ranking[0]?.score ?? 0;
  const steps = [
    explainTopic(topic),
    `statements: ${ranking.length} in ${count(may.size, "article")} with enough of the words; shown from a score of ${ENOUGH} and of ${BESIDE_BEST} of the best`,
    ...ranking
      .slice(0, 5)
      .map(
        ({ from, score }) =>
          `score: ${score.toFixed(2)} ${from.statement.speaker?.name ?? "?"} ${quote(from.article, spanOf(from.statement.content))}`,
      ),
  ];
  if (best < ENOUGH) {
    if (!strict) return elsewhere(steps);
    const [missing] = topic.unknown;
    return unanswered(missing === undefined ? `This story quotes nobody as saying “${words}”.` : notMentioned(missing), [], steps);
  }
  const close = ranking.filter(({ score }) => score >= Math.max(ENOUGH, BESIDE_BEST * best)).slice(0, MOST);
  return {
    kind: "statements",
    heading: asHeading(index, text),
    evidence: close.flatMap(({ from }) => evidenceOf(index, [from])),
    steps,
  };
}

/** Ids of the articles that contain enough of a topic's words, by the index: others needn't be read. */
function articlesHolding(index: StoryIndex, { alternatives }: Topic, { idf }: Vocabulary): ReadonlySet<string> {
  const passages = index.passages;
  const articleIds = new Set<string>();
  for (const stems of alternatives) {
    const sums = new Map<string, number>();
    for (const stem of stems) {
      const ids = new Set(passages.idsWith(stem).map((id) => id.slice(0, id.lastIndexOf("#"))));
      for (const id of ids) sums.set(id, (sums.get(id) ?? 0) + idf(stem));
    }
    const all = stems.reduce((sum, stem) => sum + idf(stem), 0);
    for (const [id, sum] of sums) if (sum >= ENOUGH * all - 1e-9) articleIds.add(id);
  }
  return articleIds;
}

const textOf = ({ article, statement }: AttributedStatement): string =>
  statement.content.map(({ start, end }) => article.text.slice(start, end)).join(" ");

function sentenceOf({ article, statement }: AttributedStatement): string {
  const [from, to] = [statement.content[0]?.start ?? 0, statement.content.at(-1)?.end ?? 0];
  const sentences = article.passages.flatMap(({ sentences }) => sentences).filter(({ start, end }) => start < to && end > from);
  return article.text.slice(sentences[0]?.start ?? from, sentences.at(-1)?.end ?? to);
}

function beforeOf({ article, statement }: AttributedStatement): string {
  const from = statement.content[0]?.start ?? 0;
  const passage = article.passages.find(({ start, end }) => from >= start && from < end);
  const sentence = passage?.sentences.filter(({ end }) => end <= from).at(-1);
  return sentence === undefined ? "" : article.text.slice(sentence.start, sentence.end);
}

/** Share of a claim that two sentences must hold together. */
const ALL = 0.95;

const NEGATION = /\b(?:not|never|no|nobody|nothing|none|neither|nor|cannot|cant|dont|doesnt|didnt|isnt|arent|wasnt|wont)\b|n't\b/i;

/** Whether somebody said something: confirmed by their own words for it alone; else that they aren't quoted so, and who is. */
export function answerClaim(index: StoryIndex, claim: string, speaker: Extract<ResolvedSpeaker, { kind: "people" | "group" }>): Outcome {
  const topic = readTopic(index, claim);
  if (topic === undefined)
    return unanswered(`It isn't clear what ${speaker.name} is supposed to have said. Please quote a few words of it.`);
  const vocabulary = vocabularyOf(index);
  const denies = NEGATION.test(normalizeMarks(claim));
  const confirms = (text: string, enough: number, isDenied: boolean) =>
    coverage(topic, [{ text, weight: 1 }], vocabulary) >= enough && (NEGATION.test(clauseOf(topic, text)) !== isDenied) === denies;
  const confirming = statementsOf(index).filter((from) => {
    const sentences = sentencesOf(from);
    const isDenied = DENIAL.test(cueOf(from));
    return (
      sentences.some((sentence) => confirms(sentence, ENOUGH, isDenied)) ||
      sentences.some((sentence, i) => i > 0 && confirms(`${sentences[i - 1]} ${sentence}`, ALL, isDenied))
    );
  });
  const own = confirming.filter(speaker.says);
  const steps = [`claim: ${JSON.stringify(claim)}, ${confirming.length} statements hold it, ${own.length} of them by ${speaker.name}`];
  if (own.length > 0)
    return {
      kind: "statements",
      heading: `What ${speaker.name} said about this`,
      evidence: reportedOnce(evidenceOf(index, own)),
      steps,
    };
  // One word is no claim by which to name somebody else.
  const isTelling = topic.alternatives.every((stems) => stems.length > 1);
  const others = isTelling
    ? [...new Set(confirming.flatMap(({ statement: { speaker: by } }) => (by?.resolved === true ? by.name : [])))]
    : [];
  const [other] = others;
  const missing = topic.unknown.find((word) => /\p{Lu}/u.test(word));
  if (missing !== undefined && other === undefined) return unanswered(notMentioned(missing), [`what did ${speaker.name} say`], steps);
  return unanswered(
    `This story doesn't quote ${speaker.name} saying that.${other === undefined ? "" : ` ${other} is quoted saying something similar.`}`,
    other === undefined ? [`what did ${speaker.name} say`] : [`who said ${claim}`, `what did ${speaker.name} say`],
    steps,
  );
}

/** Verbs that introduce what somebody says isn't so. */
const DENIAL = /\b(?:den(?:y|ies|ied|ying)|disput(?:e[sd]?|ing)|refut(?:e[sd]?|ing)|reject(?:s|ed|ing)?)\b/i;

const cueOf = ({ article, statement: { cue } }: AttributedStatement): string =>
  cue === null ? "" : article.text.slice(cue.start, cue.end);

/** Words before a claim's first in which it may be denied: "I don't think that the bridge is safe". */
const LEAD = 5;

/** The part of a text that says a claim: from some words before its first word to its last. */
function clauseOf({ alternatives }: Topic, text: string): string {
  const plain = normalizeMarks(text);
  const stems = new Set(alternatives.flat().flatMap((stem) => [stem, ...synonymsOf(stem), ...narrowerThan(stem)]));
  const tokens = wordsOf(plain);
  const [first, last] = [tokens.findIndex(({ stem }) => stems.has(stem)), tokens.findLastIndex(({ stem }) => stems.has(stem))];
  return first < 0 ? plain : plain.slice(tokens[Math.max(0, first - LEAD)]?.start, tokens[last]?.end);
}

/** The words said, sentence by sentence, but for questions, which claim nothing; a name that is an account's is read as its words: "@AdaQuill". */
function sentencesOf({ article, statement }: AttributedStatement): string[] {
  return statement.content.flatMap((span) =>
    article.passages
      .flatMap(({ sentences }) => sentences)
      .filter(({ start, end }) => start < span.end && end > span.start)
      .map(({ start, end }) => article.text.slice(Math.max(start, span.start), Math.min(end, span.end)))
      .filter((sentence) => !/\?["”’']?\s*$/.test(sentence))
      .map((sentence) => sentence.replace(/@\w+/g, (account) => account.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "))),
  );
}
