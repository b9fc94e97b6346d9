import type { Evidence, Person } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { contentWords } from "../../text/tokens.ts";
import { datedBy, evidenceOf, ownWordsFirst, reportedOnce, speakerName } from "../evidence.ts";
import { count, explainCutStatements, explainRange, explainStatements } from "../explain.ts";
import { answerFactAbout } from "../facts/fact.ts";
import { datesOverlap } from "../question/date-range.ts";
import { mentionPlaces } from "../question/names.ts";
import {
  type Attempt,
  elsewhere,
  notMentioned,
  type Outcome,
  type QuestionOf,
  type QuestionRange,
  unanswered,
} from "../question/question.ts";
import { explainTopic, readTopic } from "../question/topic.ts";
import { isSpeech, REPORTING, SPEECH, type Wording } from "../question/wording.ts";
import { about, readTail, statementsHeading, TOPICAL, wholeOf } from "./limits.ts";
import { type ResolvedSpeaker, resolveSpeaker, statementsBy } from "./resolve-speaker.ts";
import { answerClaim } from "./speaker.ts";
import { type AttributedStatement, byAct, isSaid, speakersOf, statementsOf } from "./speakers.ts";

const VERB = `${SPEECH}|${REPORTING}`;
const AUXILIARY = "did|does|do|has|have|had|would|will|might";
const ING =
  "saying|telling|writing|talking|speaking|claiming|arguing|asking|warning|suggesting|insisting|thinking|hoping|announcing|proposing|demanding|predicting|calling for";
/** Statements of everybody: "quotes about the bridge", "reactions to the verdict". */
const EVERYBODYS =
  /^(?:(?:show|give|list|find|get|any|all|are there|is there|what are|what were|what's|what is|what was)(?: me| us)? ?)?(?:all |any |some |the )*(?<verb>quotes?|quotations?|statements?|reactions?)(?<tail>(?: (?:about|on|regarding|concerning|over|to) .*)?)$/i;
const FORMS = [
  /^(?:show|give|list|find|get|what(?:'s| is| are| was| were))?(?: me| us)? ?(?:all |any )?(?<who>\S.*?)(?:'s|') (?<verb>quotes?|quotations?|statements?|remarks?|comments?|words|reactions?|views?|opinions?|position|stance|response|take|thoughts)(?<tail>(?: (?:about|on|regarding|concerning|over|to|in|at) .*)?)$/i,
  new RegExp(
    `^(?:so |and |but )?(?:what|how)(?: all| else| more| exactly| precisely)?(?:'d| (?:${AUXILIARY})) (?<who>.+?) (?:just |also |ever |really |actually |have to |has to |had to |been |to |publicly )*(?<verb>${VERB})\\b(?<tail>.*)$`,
    "i",
  ),
  // "What is X saying", but not "what is X called".
  new RegExp(
    `^(?:so |and |but )?(?:what|how)(?: all| else| more| exactly)?(?:'s| is| was| are| were) (?<who>.+?) (?<verb>${ING}|said)\\b(?<tail>.*)$`,
    "i",
  ),
  new RegExp(
    `^(?:show|give|list|find|get|tell|read)?(?: me| us)? ?(?:everything|anything|all|all that|everything that|the things|things|whatever)(?: that)? (?<who>.+?) (?:has |have |had |ever |just |also )*(?<verb>${SPEECH})\\b(?<tail>.*)$`,
    "i",
  ),
  // "What scientist told …" asks which one; "what Lee said" asks for Lee's words.
  new RegExp(
    `^(?:show|give|list|find|get|tell|read)(?: me| us)? what (?<who>.+?) (?:has |have |had |ever |just |also )*(?<verb>${SPEECH})\\b(?<tail>.*)$`,
    "i",
  ),
  /^what (?<who>.+?) (?:has |have |had |ever |just |also )*(?<verb>said|says)\b(?<tail>.*)$/i,
  /^(?:did|does|has|have|was|were) (?<who>.+?) (?:ever |also |really |just )*(?<verb>say|said|tell|told|write|written|comment|commented|speak|spoken|talk|talked|mention|mentioned)\b(?: (?:anything|something|a word|more|else))*(?<tail>.*)$/i,
  /^(?:show|give|list|find|get|any|all|are there|is there)?(?: me| us)? ?(?:all |any |some |the )*(?<verb>quotes?|quotations?|statements?|remarks?|comments?|words|reactions?|views?|opinions?|position|stance|response)(?: made| given)? (?:by|from|of) (?<who>.+?)(?<tail> (?:about|on|regarding|concerning|over|to) .*)?$/i,
  /^(?<who>.+?) (?<verb>said|says) what(?<tail>.*)$/i,
  EVERYBODYS,
  /^(?<who>\S.*?) (?<verb>quotes?|statements?|remarks)(?<tail>(?: (?:about|on) .*)?)$/i,
];
/** "Did X say (that) …": the claim. */
const CLAIM =
  /^(?:did|does|has|have) .+? (?:ever |also |really |just )*(?:(?:say|said|claim|claimed|state|stated|admit|admitted)\b(?: that)?|(?:tell|told)\b (?:\S+ ){1,4}?(?:that|to)) (?<claim>\S.*)$/i;
/** What follows the verb and isn't a claim: "anything about the bridge", "to the board", "why", "this", but not "this is a scandal". */
const NO_CLAIM =
  /^(?:about|on|regarding|concerning|over|to|with|at|in|during|after|before|when|while|for|anything|something|nothing|everything|more|else|a word|much|so|what|why|who|whom|where|how|whether|if|(?:it|that|this)(?!['’]s\b| (?:is|was|will|would|can|could|has|had|does|did|should|may|might|must|isn['’]t|wasn['’]t|won['’]t)\b))\b/i;
/** Nouns for words said; those for what somebody thinks may be met by a stance as well. */
const WORDS = /^(?:quotes?|quotations?|statements?|remarks?|comments?|words)$/i;
/** What takes a speaker's place but isn't one: the story, the reader, a question within the question. */
const NOBODY =
  /^(?:it|there|this|that|the (?:story|article|articles|piece|text)|you|we|i|one|who|whom|what|which|is|are|was|were)$|^(?:what|who|whom|whose|where|when|why|how|which|does|do|did|is|are|was|were|has|have|had) /i;
/** Verbs that ask for one kind of saying or wishing, not for whatever somebody said. */
const ACT =
  /^(?:ask|call|claim|announc|warn|suggest|insist|predict|recommend|promis|declar|hop|fear|propos|demand|den[yi]|admit|criticiz|criticis|prais|reject|urg|vow|want|expect)(?:e|es|ed|s|y|ies|ied|ted|ting|ing)?$/i;
/** "What did X say (to Y) (about T) (at P)", and the ways in which people put that. */
export function parseStatements({ text, range, rest }: Wording): QuestionOf<"statements"> | undefined {
  const whole = range === undefined || TOPICAL.test(range.text) ? parseForm(text, text) : undefined;
  const withRange = whole === undefined && range !== undefined ? parseForm(text, rest) : undefined;
  return whole ?? (withRange && { ...withRange, ...(range === undefined ? {} : { range }) });
}

function parseForm(text: string, words: string): QuestionOf<"statements"> | undefined {
  for (const form of FORMS) {
    const { verb = "", who = form === EVERYBODYS && verb !== "" ? "people" : "", tail = "" } = form.exec(words)?.groups ?? {};
    // "What is traded between the United States and …" has no verb "states".
    if (who === "" || NOBODY.test(who) || /^\p{Lu}\p{Ll}/u.test(verb)) continue;
    const strict = isSpeech(verb) || WORDS.test(verb);
    const claim = CLAIM.exec(words)?.groups?.claim;
    if (claim !== undefined && !NO_CLAIM.test(claim)) return { kind: "statements", text, speaker: who, claim: claim.trim(), strict: true };
    const act = !strict && ACT.test(verb) ? { act: verb.toLowerCase() } : {};
    return { kind: "statements", text, speaker: who, ...readTail(verb, tail), strict, ...act };
  }
  return undefined;
}

type StatementsQuestion = QuestionOf<"statements">;

/** Nobody reads more excerpts than this. */
const MOST = 50;

/** All statements of the speaker asked about, in the articles' order, limited to hearer, topic, setting and time; where the words name nobody a fact may answer. */
export function answerStatements(index: StoryIndex, question: StatementsQuestion): Attempt {
  const resolution = resolveSpeaker(index, question.speaker);
  if (resolution.kind === "ambiguous") return ambiguous(resolution);
  if (resolution.kind === "unknown") {
    if (resolution.isMentioned)
      return question.strict && !isDocument(resolution.name)
        ? unanswered(quotesNothingBy(resolution.name))
        : elsewhere([notSpeaker(resolution.name)]);
    return question.strict || /^\p{Lu}/u.test(resolution.name)
      ? unanswered(notMentioned(resolution.name))
      : elsewhere([notSpeaker(resolution.name)]);
  }
  if (question.claim !== undefined) return answerClaim(index, question.claim, resolution);
  const all = statementsBy(index, resolution);
  // What somebody is quoted as calling, praising or wanting is said in their words too.
  const speech = all.filter(isSaid);
  // What somebody thinks, wants or announces may also show in what they did and in facts about them; what a person said may not.
  const strict = question.strict && !isDocument(resolution.name);
  const acts = question.act === undefined ? undefined : byAct(question.act, all);
  if (acts?.length === 0 && question.topic === undefined && resolution.kind === "people") {
    const fact = answerFactAbout(index, question.text, resolution.people);
    if (fact !== undefined) return fact;
  }
  let first: Outcome | undefined;
  for (const own of strict ? [speech] : acts !== undefined && acts.length > 0 ? [acts, speech, all] : [speech, all]) {
    const outcome = applyLimits(index, question, resolution, own);
    if (outcome.kind !== "unanswered") return outcome;
    first ??= outcome;
  }
  const last = first ?? elsewhere([]);
  if (strict) return last;
  if (resolution.kind !== "people") return elsewhere([`statements: none by ${resolution.name} that fit`]);
  return answerFactAbout(index, question.text, resolution.people) ?? last;
}

/** Names in a row. The format is made when it is needed: the first takes some 20 ms of a start. */
const inARow = (names: readonly string[]) => new Intl.ListFormat("en").format(names);

/** "This story doesn't quote the mayor", "… quotes no residents"; a closer description may fit somebody whom the story doesn't describe so. */
function quotesNothingBy(name: string): string {
  if (/^\p{Ll}/u.test(name) && contentWords(name).length > 1) return `No statement by ${name} was found.`;
  const isGroup = /^\p{Ll}.*(?:s|people)$/u.test(name) && !/^(?:the|an?|this|that|his|her|its|their) /i.test(name);
  return isGroup ? `This story quotes no ${name}.` : `This story doesn't quote ${name}.`;
}

/** Whether a quotation by an unknown speaker is in a passage that names one of these people. */
function hasUnplacedBeside(index: StoryIndex, people: readonly Person[]): boolean {
  const places = people.flatMap(({ name }) => mentionPlaces(index).get(name) ?? []);
  return places.some(({ article: { passages, statements }, mention }) => {
    const passage = passages.find(({ start, end }) => mention.start >= start && mention.start < end);
    return statements.some(
      (statement) =>
        statement.form !== "indirect" &&
        passage !== undefined &&
        statement.content.slice(0, 1).some(({ start }) => start >= passage.start && start < passage.end) &&
        speakerName(statement) === undefined,
    );
  });
}

const notSpeaker = (name: string) => `speaker: ${JSON.stringify(name)} is nobody the story names`;

/** A law, a report: what it says is more often reported as a fact than quoted. */
const isDocument = (name: string): boolean =>
  /\b(?:report|study|survey|poll|census|act|law|bill|treaty|agreement|constitution|charter|clause|amendment|code|book|history|paper|letter|document|manifesto|rule|ruling|theorem|theory|hypothesis|principle|model)s?$/i.test(
    name,
  );

/** Speakers whom the story knows. */
type KnownSpeaker = Extract<ResolvedSpeaker, { kind: "people" | "group" }>;

/** Whether what has no date of its own may be said to be of a range because its article is: of a month, never of a day. */
const isWide = ({ from, to }: QuestionRange): boolean =>
  from === undefined || to === undefined || Date.parse(to) - Date.parse(from) >= 27 * 86_400_000;

/** These statements as the question limits them. */
function applyLimits(
  index: StoryIndex,
  question: StatementsQuestion,
  resolution: KnownSpeaker,
  own: readonly AttributedStatement[],
): Outcome {
  const { name } = resolution;
  const namesakes = resolution.kind === "people" ? resolution.namesakes.map((person) => person.name) : [];
  const back = [`what did ${name} say`];
  const steps: string[] = [`speaker: ${JSON.stringify(question.speaker)} is ${name}`, `statements: ${own.length} by them`];
  if (own.length === 0) {
    const unsure = resolution.kind === "people" && hasUnplacedBeside(index, resolution.people);
    const reason = unsure
      ? `It isn't clear whether this story quotes ${name}: some quotations near the name have no clear speaker.`
      : quotesNothingBy(name);
    return unanswered(reason, [`who is ${name}`], steps);
  }
  let rest = own;
  const { range } = question;
  if (range !== undefined) {
    rest = own.filter(({ article, statement }) => {
      const { date, dateText } = datedBy(article, statement, wholeOf(article, statement));
      return date !== undefined && (dateText !== undefined || isWide(range)) && datesOverlap(date, range);
    });
    steps.push(`range: ${count(rest.length, "statement")} dated ${explainRange(range)}`, ...explainCutStatements(own, rest));
    if (rest.length === 0) return unanswered(`This story quotes nothing that ${name} said ${range.text}.`, back, steps);
  }
  for (const role of ["hearer", "topic", "setting"] as const) {
    const words = question[role];
    const topic = words === undefined ? undefined : readTopic(index, words);
    if (topic === undefined) continue;
    const fitting = about(index, rest, topic, role);
    steps.push(explainTopic(topic), `${role}: ${count(fitting.length, "statement")} cover it`, ...explainCutStatements(rest, fitting));
    rest = fitting;
    if (rest.length > 0) continue;
    const [missing] = topic.unknown;
    if (missing !== undefined) return unanswered(notMentioned(missing), back, steps);
    return unanswered(
      `This story quotes nothing that ${name} said ${{ hearer: "to", topic: "about", setting: "in connection with" }[role]} ${topic.text}.`,
      back,
      steps,
    );
  }
  const evidence = ownWordsFirst(reportedOnce(evidenceOf(index, rest)));
  const more = evidence.length - MOST;
  return {
    kind: "statements",
    heading: `${statementsHeading(index, question, name)}${namesakes.length > 0 ? ` (there is also ${inARow(namesakes)})` : ""}`,
    evidence: evidence.slice(0, MOST),
    ...(more > 0 ? { more } : {}),
    steps: [...steps, ...explainStatements(rest)],
    ...(namesakes.length > 0 ? { questions: namesakes.map((namesake) => `what did ${namesake} say`) } : {}),
  };
}

/** Numbers that are written as words. */
const SMALL: readonly string[] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** The choice to make where the story has several people of that name. */
export function ambiguous({ name, people }: Extract<ResolvedSpeaker, { kind: "ambiguous" }>): Outcome {
  return unanswered(
    `This story has ${SMALL[people.length] ?? people.length} people called ${name}: ${inARow(people.map(({ name }) => name))}.`,
    people.map(({ name }) => `what did ${name} say`),
  );
}

/** Everything that a person of the story says, each saying once, in the articles' order; `person` is the full name as the story has it. */
export function evidenceBy(index: StoryIndex, person: string): readonly Evidence[] {
  const own = statementsOf(index).filter(({ statement }) =>
    speakersOf(statement).some(({ name, resolved }) => resolved && name === person),
  );
  return reportedOnce(evidenceOf(index, own));
}
