import type { QuestionOf } from "../question/question.ts";
import { isSpeech, REPORTING, SPEECH } from "../question/speech-verbs.ts";
import type { Wording } from "../question/wording.ts";

const VERB = `${SPEECH}|${REPORTING}`;
const AUXILIARY = "did|does|do|has|have|had|would|will|might";
const ING =
  "saying|telling|writing|talking|speaking|claiming|arguing|asking|warning|suggesting|insisting|thinking|hoping|announcing|proposing|demanding|predicting|calling for";
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
  /^(?<who>\S.*?) (?<verb>quotes?|statements?|remarks)(?<tail>(?: (?:about|on) .*)?)$/i,
];
/** "Did X say (that) …": the claim. */
const CLAIM =
  /^(?:did|does|has|have) .+? (?:ever |also |really |just )*(?:say|said|claim|claimed|state|stated|admit|admitted)\b(?: that)? (?<claim>\S.*)$/i;
/** What stands behind the verb and claims nothing: "anything about the bridge", "to the board", "why". */
const NO_CLAIM =
  /^(?:about|on|regarding|concerning|over|to|with|at|in|during|after|before|when|while|for|anything|something|nothing|everything|more|else|a word|much|so|it|that|this|what|why|who|whom|where|how|whether|if)\b/i;
/** Nouns for words said; those for what somebody thinks may be met by a stance as well. */
const WORDS = /^(?:quotes?|quotations?|statements?|remarks?|comments?|words)$/i;
/** What stands in a speaker's place and is none: the story, the reader, a question within the question. */
const NOBODY =
  /^(?:it|there|this|that|the (?:story|article|articles|piece|text)|people|you|we|i|one)$|^(?:what|who|whom|whose|where|when|why|how|which|does|do|did|is|are|was|were|has|have|had) /i;
/** Verbs that ask for one kind of saying or wishing, not for whatever somebody said. */
const ACT =
  /^(?:ask|call|claim|announc|warn|suggest|insist|predict|recommend|promis|declar|hop|fear|propos|demand|den[yi]|admit|criticiz|criticis|prais|reject|urg|vow|want|expect)(?:e|es|ed|s|y|ies|ied|ted|ting|ing)?$/i;
const PREPOSITION = /\b(?<word>about|on|regarding|concerning|re|of|over|that|to|with|at|in|during|after|before|while|when|around|for)\b/i;
const ABOUT = /^(?:about|on|regarding|concerning|re|of|over|that|for)$/i;
/** Before a time: "said about Christmas" asks for a topic. */
const TOPICAL = /^(?:about|of|for)\b/i;
const HEARER = /^(?:to|with)$/i;

/** "What did X say (to Y) (about T) (at P)", and the ways in which people put that. */
export function parseStatements({ text, range, rest }: Wording): QuestionOf<"statements"> | undefined {
  const whole = range === undefined || TOPICAL.test(range.text) ? parseForm(text, text) : undefined;
  const limited = whole === undefined && range !== undefined ? parseForm(text, rest) : undefined;
  return whole ?? (limited && { ...limited, ...(range === undefined ? {} : { range }) });
}

function parseForm(text: string, words: string): QuestionOf<"statements"> | undefined {
  for (const form of FORMS) {
    const { who = "", verb = "", tail = "" } = form.exec(words)?.groups ?? {};
    if (who === "" || NOBODY.test(who)) continue;
    const strict = isSpeech(verb) || WORDS.test(verb);
    const claim = CLAIM.exec(words)?.groups?.claim;
    if (claim !== undefined && !NO_CLAIM.test(claim)) return { kind: "statements", text, speaker: who, claim: claim.trim(), strict: true };
    const act = !strict && ACT.test(verb) ? { act: verb.toLowerCase() } : {};
    return { kind: "statements", text, speaker: who, ...readTail(verb, tail), strict, ...act };
  }
  return undefined;
}

/** What limits the statements asked for: the words after the verb, and their time. */
export function readLimits(verb: string, { text, range, rest }: Wording): Limits & Pick<QuestionOf<"statements">, "range"> {
  return range === undefined || TOPICAL.test(range.text) ? readTail(verb, text) : { ...readTail(verb, rest), range };
}

interface Limits {
  hearer?: string;
  topic?: string;
  setting?: string;
}

/** Hearer, topic and setting after the verb: "told Y about T at P". */
function readTail(verb: string, tail: string): Limits {
  let rest = tail.trim();
  const read: Limits = {};
  const [, object = "", after = ""] =
    /^(.*?)(?=\b(?:about|on|regarding|concerning|that|at|in|during|after|before|when|while|to|with|over|of|for)\b|$)(.*)$/is.exec(rest) ??
    [];
  if (object.trim() !== "" && /^(?:tell|tells|told|telling|ask|asks|asked|warn|warns|warned|urge|urged)$/i.test(verb)) {
    read.hearer = object.trim();
    rest = after;
  } else if (object.trim() !== "") {
    read.topic = object.trim();
    rest = after;
  }
  for (let found = PREPOSITION.exec(rest); found !== null; found = PREPOSITION.exec(rest)) {
    const word = found.groups?.word ?? "";
    const from = found.index + word.length;
    const next = /\b(?:about|regarding|concerning|to|with|at|in|during|after|before|while|when)\b/i.exec(rest.slice(from + 1));
    const end = next === null ? rest.length : from + 1 + next.index;
    const words = rest.slice(from, end).trim();
    rest = rest.slice(end);
    if (words === "") continue;
    const role = ABOUT.test(word) ? "topic" : HEARER.test(word) && read.hearer === undefined ? "hearer" : "setting";
    const before = read[role];
    read[role] = before === undefined ? words : `${before} ${words}`;
  }
  return read;
}
