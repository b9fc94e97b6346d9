import type { VerbGroup } from "../../syntax/verb-group.ts";
import type { Word } from "../../syntax/word.ts";
import { type Match, type SentenceContext, wordCount } from "../sentence-context.ts";
import { reporting } from "../verbs.ts";

const NOUN_OF_SPEECH =
  /^(?:call|calls|comment|comments|remark|remarks|statement|statements|claim|claims|assertion|assertions|suggestion|suggestions|demand|demands|promise|promises|pledge|warning|warnings|question|questions|view|belief|argument|charge|charges|accusation|accusations|description|letter|tweet|tweets|email|emails|speech|words|word|answer|answers|response|reply|quote|admission|insistence|declaration|contention|vow|plea|phrase|opinion|estimation|testimony|criticism|slogan|chant|chants|message|point|talk|reference|idea|notion|line|headline|proposal|plan|concern|fear)$/;
const WORK =
  /^(?:show|film|movie|book|song|album|series|program|programme|star|episode|play|novel|documentary|podcast|magazine|site|website|host|column|essay|segment|video|special|memoir|act|bill|law|project|tour|game|band|cover|interview|drama|comedy|anchor)s?$/;

type Test = (input: QuotationInput) => boolean;

interface QuotationInput {
  readonly words: readonly Word[];
  readonly at: number;
  readonly word: Word;
  readonly count: number;
  readonly inner: readonly string[];
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  readonly group: VerbGroup | undefined;
  readonly verb: Word | undefined;
  readonly gap: number;
  readonly earlier: readonly Match[];
  readonly subject: Word | undefined;
}

const kind =
  (test: (verb: NonNullable<ReturnType<typeof reporting>>) => boolean): Test =>
  ({ verb, at, group }) => {
    const verbKind = group !== undefined && group.at < at ? reporting(verb?.lemma ?? "") : undefined;
    return verbKind !== undefined && test(verbKind);
  };

/** What distinguishes a quotation that is a statement from scare quotes, titles and names: each is true or false. */
const TESTS: Readonly<Record<string, Test>> = {
  one: ({ count }) => count <= 1,
  nine: ({ count }) => count >= 9,
  capital: ({ word, at }) => at > 0 && /^\P{L}*\p{Lu}/u.test(word.text),
  stopInside: ({ word }) => /[.!?]['’]?["”]?$/.test(word.text),
  be: ({ inner }) =>
    inner.some((part) =>
      /^(?:is|are|was|were|be|been|will|would|can|could|should|must|has|have|had|do|does|did|not|it's|that's)$/.test(part),
    ),
  small: ({ inner }) => inner.some((part) => /^(?:the|a|an|of|to|and|in|for|with|on|at|by|from|as|that|this)$/.test(part)),
  first: ({ at }) => at === 0,
  last: ({ words, at }) => at >= words.length - 2,
  behindVerb: ({ before }) => before?.pos === "VERB",
  behindArticle: ({ before }) => /^(?:a|an)$/.test(before?.lower ?? ""),
  behindThe: ({ before }) => /^(?:the|this|that|these|those)$/.test(before?.lower ?? ""),
  behindTo: ({ before }) => before?.lower === "to",
  behindPossessive: ({ before }) => /^(?:['’]s?|my|your|his|her|its|our|their)$/.test(before?.lower ?? ""),
  behindColon: ({ before }) => before?.text === ":",
  behindDash: ({ before }) => /^[—–-]+$/.test(before?.text ?? ""),
  beforeNoun: ({ after }) => after?.pos === "NOUN" || after?.pos === "ADJ",
  nounOfSpeech: ({ words, at }) => words.slice(Math.max(0, at - 4), at).some(({ lower }) => NOUN_OF_SPEECH.test(lower)),
  work: ({ words, at }) => [...words.slice(Math.max(0, at - 3), at), ...words.slice(at + 1, at + 2)].some(({ lower }) => WORK.test(lower)),
  says: kind(({ say, tell, ask }) => say || tell || ask),
  wants: kind(({ infinitive, about }) => infinitive || about),
  reports: kind(() => true),
  verbBehind: ({ group, at }) => group !== undefined && group.at > at,
  noVerb: ({ group }) => group === undefined,
  is: ({ group, verb, at }) => group !== undefined && group.at < at && /^(?:be|'s|is|are|was|were)$/.test(verb?.lemma ?? ""),
  negated: ({ group }) => group?.isNegated === true,
  toForm: ({ group }) => group?.form === "to",
  far: ({ gap }) => gap > 8 && gap < 100,
  commaBetween: ({ words, at, group }) =>
    group !== undefined && group.at < at && words.slice(group.at, at).some(({ text }) => text === ","),
  heOrShe: ({ subject }) => /^(?:he|she|they|who)$/.test(subject?.lower ?? ""),
  itOrThere: ({ subject }) => /^(?:it|there|that|this|which|what)$/.test(subject?.lower ?? ""),
  noSubject: ({ subject }) => subject === undefined,
  claimTouches: ({ earlier, at }) =>
    earlier.some(({ content, cue }) => content.some(({ to }) => to === at || to === at - 1) || cue?.to === at),
  claimAfter: ({ earlier, at }) => earlier.some(({ content }) => content.some(({ from }) => from > at)),
};

export const QUOTATION_FEATURES: readonly string[] = ["bias", ...Object.keys(TESTS)];
const RUN = Object.values(TESTS);

/** The features of the quotation at this word, in the order of MARKS_FEATURES: 1 where one has, else 0. */
export function featuresOf({ words }: SentenceContext, earlier: readonly Match[], at: number, group: VerbGroup | undefined): number[] {
  const word = words[at];
  if (word === undefined) return [];
  const input: QuotationInput = {
    words,
    at,
    word,
    count: wordCount(word),
    inner: word.text
      .toLowerCase()
      .replaceAll("’", "'")
      .split(/[^\p{L}']+/u),
    before: words[at - 1],
    after: words[at + 1],
    group,
    verb: words[group?.at ?? -1],
    gap: group === undefined || group.at > at ? 100 : at - group.at - 1,
    earlier,
    subject: words[group?.subject?.head ?? -1],
  };
  return [1, ...RUN.map((test) => (test(input) ? 1 : 0))];
}
