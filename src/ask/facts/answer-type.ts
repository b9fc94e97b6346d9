import { isPersonNoun, isRoleNoun } from "../../annotate/people/lexicon.ts";
import { stem } from "../../text/tokens.ts";

/** What kind of thing would answer a question. */
export type AnswerType = "person" | "place" | "time" | "number" | "reason" | "manner" | "description" | "thing";

/** The question word with what follows it; the first pattern that fits decides. */
const KINDS: readonly (readonly [RegExp, AnswerType])[] = [
  [/^how (?:many|much|old|long|far|tall|big|large|often|high|deep|fast)\b/, "number"],
  [/^what(?:'s| is| was)? (?:the )?(?:percentage|percent|number|amount|age|population|size|cost|price)\b/, "number"],
  [/^when(?:'s)?(?: \w+)? (?:did|do|does|is|was|are|were|will|would|can|could|should|has|have|had|exactly|next|last|first)\b/, "time"],
  [/^when$|^when \w+$/, "time"],
  [/^(?:what|which) (?:years?|date|day|month|decade|century|time|season)\b/, "time"],
  [/^who(?:m|se|'s)?\b/, "person"],
  [/^(?:what|which) (?:person|man|woman|president|leader|author|actor|king|queen|minister|scientist|official|expert)\b/, "person"],
  [/^where\b/, "place"],
  [
    /^(?:what|which) (?:\w+ )?(?:city|country|state|place|location|town|region|county|continent|area|province|nation|street|village|district|neighbou?rhood|suburb|island|school|college|university|hospital|prison|jail|church|hotel|airport|stadium|park)\b/,
    "place",
  ],
  [/^why\b/, "reason"],
  [/^(?:what|which) (?:reasons?|caused?|led)\b/, "reason"],
  [/^what(?:'s| is| was| are| were) (?:an? |the )?[\w’'. -]+$|^what (?:do|does|did) .+ mean$/, "description"],
  [/^how\b/, "manner"],
  [/^(?:what|which)\b/, "thing"],
];

/** Reads what is asked for off the first question word that asks: "When the war ended, who won?" asks for a person. */
export function answerTypeOf(question: string): AnswerType {
  const text = question
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\b(who|what|when|where|why|how)'(?:s|re)\b/g, "$1 is")
    .replace(/[^\w' -]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  for (const { index } of text.matchAll(/\b(?:who|whom|whose|what|which|where|when|why|how)\b/g)) {
    const asked = text.slice(index);
    const kind = asksForSomebody(asked) ? "person" : KINDS.find(([pattern]) => pattern.test(asked))?.[1];
    if (
      kind === "person" &&
      index > 0 &&
      /\b(?:those|people|man|woman|men|women|person|someone|anyone|students?|workers?) $/.test(text.slice(0, index))
    )
      continue;
    if (kind !== undefined) return kind;
  }
  return "thing";
}

/** Whether "which" or "what" stands before a noun for somebody, or two words before: "which senator", "what former aide". */
function asksForSomebody(asked: string): boolean {
  const nouns =
    /^(?:which|what) (?!(?:is|was|are|were|did|do|does|has|have|had|can|could|will|would|should)\b)(?<first>[\w'-]+)(?: (?<second>[\w'-]+))?/.exec(
      asked,
    )?.groups;
  return [nouns?.first, nouns?.second].some((word = "") => isRoleNoun(word) || isPersonNoun(word) || isPersonNoun(word.replace(/s$/, "")));
}

/** A kind of value that a question asks for by its wording. */
export type ValueKind = "money" | "share" | "age" | "duration" | "count" | "time" | "number" | "person" | "place" | "reason";

const NUMERAL =
  "(?:\\d[\\d.,]{0,30}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|several)";
const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";

/** How a text gives each kind of value. */
export const VALUE_PATTERNS: Readonly<Record<ValueKind, RegExp>> = {
  money:
    /[$£€¥₹]\s?\d[\d.,]{0,30}(?: ?(?:[mbtr]+illion|thousand|[mbk]n?\b))?|\b\d[\d.,]{0,30} (?:(?:hundred|thousand|[mbtr]+illion) )?(?:dollars?|pounds?|euros?|cents?|pence|yuan|yen|rupees?|francs?|pesos?|rubles?|roubles?|won)\b/gi,
  share:
    /\b\d[\d.,]{0,30}(?: ?%| (?:percent|per cent|percentage points?)\b)|\b(?:half|a third|two[- ]thirds|a quarter|three[- ]quarters|majority)\b/gi,
  age: /\b\d{1,3}[- ]years?[- ]olds?\b|\b(?:aged?|age of|turn(?:ed|ing|s)|(?:he|she|who) (?:was|is|would be)) \d{1,3}\b(?! ?(?:%|percent|per cent|[-:]|\p{L}+s\b))|(?<=\p{L}, (?:then |now |only |just |aged? )?)\d{1,3}(?=[,.;]| and )|(?<=\p{L} \()\d{1,3}(?=\))/giu,
  duration: new RegExp(
    `\\b${NUMERAL}(?: and a half)?[- ](?:more |straight |consecutive )?(?:centur(?:y|ies)|decades?|years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?)(?![- ]olds?)\\b|\\b(?:an?|half an?) (?:century|decade|year|month|week|day|hour|minute)\\b|\\blife (?:in prison|sentence|without parole)\\b|\\b(?:overnight|decades|years|months|weeks|hours)\\b`,
    "gi",
  ),
  count: new RegExp(
    `(?<![$£€¥#\\d.,:-]|\\b${MONTH} )(?!(?:1[5-9]|20)\\d\\d\\b)\\d[\\d,.]{0,30}(?:st|nd|rd|th)?(?![\\d:-]|[.,]\\d| ?(?:%|percent|per cent|p\\.?m|a\\.?m))|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|several|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|no|none|nobody|no one)\\b`,
    "gi",
  ),
  time: new RegExp(
    `\\b(?:1\\d{3}|20\\d\\d|\\d{1,4}s)\\b|\\b${MONTH}(?: \\d{1,2}\\b)?|\\b\\d{1,2} ${MONTH}|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:today|yesterday|tomorrow|tonight|Christmas|Easter|noon|midnight)\\b|\\b\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b|\\b(?:last|next|this|earlier this|late last) (?:year|month|week|spring|summer|autumn|fall|winter|night|morning|afternoon|evening)\\b|\\b\\w+ (?:years?|months?|weeks?|days?|hours?) (?:ago|earlier|later|before|after)\\b|\\b\\w+ centur(?:y|ies)\\b`,
    "gu",
  ),
  number: new RegExp(`[$£€¥]?\\b${NUMERAL}\\b`, "gi"),
  person: /(?!)/g,
  place: /(?!)/g,
  reason:
    /\b(?:because|due to|owing to|citing|cited|cites|on account of|as a result of|in response to|in retaliation|retaliat\w+|revenge|vengeance|aveng\w+|in protest (?:at|of|against)|in order to|so that|for fear|fears? (?:that|of)|fearing|reasons?|blam(?:ed?|es|ing)|caus(?:ed?|es|ing) by|thanks to|given (?:the|his|her|its|their)|accus(?:ed?|es|ing)|mistak\w+|mistook|thinking|believing|explain(?:ed|s|ing)?|over (?:concerns?|claims?|allegations?|fears?|the|his|her|its|their)|concerns? (?:over|about|that)|no longer|failed to|failure to|for (?:violating|failing|refusing|allegedly|being|having|not)|the aim|aimed at|amid|angry|angered|since|prompted by|sparked by|triggered by|motivat\w+|led to|justif\w+|rationale|argu(?:ed|es|ing) that)\b/gi,
};

/** What the wording of a question asks for, beyond its answer type; the first that fits. */
const VALUE_ASKED: readonly (readonly [RegExp, ValueKind])[] = [
  [/\bhow old\b|\bwhat(?:'s| is| was)? (?:\w+ ){0,3}age\b/i, "age"],
  [/\bhow long (?:ago|is it|is the|are the|was the (?:\w+ )?(?:road|bridge|wall|boat|ship|line|river|track|queue))\b/i, "number"],
  [
    /\bhow long\b|\bhow many (?:years|months|weeks|days|hours|minutes|seconds)\b|\b(?:how much|what(?: prison)?|which) (?:jail |prison )?(?:time|sentence)\b(?! (?:did|was|is) (?:it|the))/i,
    "duration",
  ],
  [
    /\b(?:what|which) (?:percent|per cent|percentage|share|proportion|fraction)\b|\bhow much of (?:the|all|his|her|its|their) (?!(?:money|cash|funds?|debt|sum|budget)\b)|\b(?:approval|disapproval|unemployment|inflation|interest|growth) rat(?:e|ing)s?\b/i,
    "share",
  ],
  [
    /\bhow much\b(?=.*\b(?:cost|pay|paid|earn|make|made|money|spend|spent|raise|raised|worth|owe|owed|donate|donated|give|gave|fine|fined|salary|sell|sold|buy|bought|price|lose|lost|offer|charge|get|debt|save|invest|borrow)\b)|\bwhat(?:'s| is| was| did)? (?:\w+ ){0,3}(?:price|cost|salary|pay|fee|fine|budget|debt|worth|value|bill|ransom|reward|wage|revenue|profit|income)\b/i,
    "money",
  ],
  [/\bhow many\b|\b(?:death|casualty) toll\b|\bnumber of\b/i, "count"],
  [
    /\bhow (?:much|big|large|high|tall|deep|far|fast|often|heavy|wide|hot|cold|loud|strong)\b|\bwhat(?:'s| is| was)? (?:\w+ ){0,2}(?:level|score|magnitude|total|sum|amount|size|temperature|speed|odds|record)\b/i,
    "number",
  ],
];

/** The kind of value that answers a question; undefined where anything may. */
export function valueKindOf(question: string, answerType: AnswerType): ValueKind | undefined {
  const kind = VALUE_ASKED.find(([pattern]) => pattern.test(question))?.[1];
  if (kind !== undefined) return kind;
  return answerType === "time" || answerType === "person" || answerType === "place" || answerType === "reason" || answerType === "number"
    ? answerType
    : undefined;
}

/** What is counted where a question asks for people: no word of the question, any word for people. */
export const PEOPLE = "people";

/** What an adjective asks to be measured by: "how old", "how tall". */
export type Measure = "age" | "length" | "time" | "weight" | "speed" | "heat" | "cause" | "score" | "recency" | "origin" | "meaning";

const COUNT =
  "(?:\\d[\\d.,]{0,30}|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|several|few)";
const unit = (units: string): RegExp => new RegExp(`\\b${COUNT}(?: (?:hundred|thousand|million|and a half))?[- ]?(?:${units})\\b`, "i");

/** How a text gives each measure. */
const MEASURE_PATTERNS: Readonly<Record<Measure, RegExp>> = {
  age: /\b\d{1,3}[- ]years?[- ]olds?\b|\b(?:thousand|million|billion)[- ]years?\b|\byears old\b|\byear-olds?\b|\bage(?:d| of)? \d|\b(?:he|she|who) (?:is|was|turns|would be) \d{1,3}\b(?![-:%]| ?(?:percent|per cent|\p{L}+s\b))|\p{L}, (?:then |now |only |just |aged? )?\d{1,3}(?:,|\.|;| and )|\p{L}{2} \(\d{1,3}\)|\bturned \d|\bborn (?:in|on)\b|\b(?:built|founded|opened|established|completed|created) (?:in|around|about) (?:\p{Lu}\p{L}+ )?\d|\bdat(?:es|ing) (?:back )?(?:from|to) /iu,
  length: unit(
    "met(?:re|er)s?|m|kilomet(?:re|er)s?|km|centimet(?:re|er)s?|cm|mm|miles?|feet|foot|ft|inch(?:es)?|yards?|stor(?:eys?|ies|y)|floors?",
  ),
  time: unit("centur(?:y|ies)|decades?|years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?"),
  weight: new RegExp(`${unit("tonn?es?|tons?|kilograms?|kilos?|kg|grams?|g|pounds?|lbs?|ounces?").source}|\\bweigh(?:s|ed|ing)?\\b`, "i"),
  speed: unit("mph|kph|km/h|knots?|(?:miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|feet) (?:an?|per) (?:hour|second|minute)"),
  heat: unit("degrees?|°C|°F"),
  score:
    /(?<![-–/\d])\b\d{1,3}(?:[-–]| [–-] | to )\d{1,3}\b(?![-–/\d]| ?(?:percent|per cent|%|p\.?m|a\.?m|years?|months?|weeks?|days?|hours?|minutes?|miles?|feet|inch))|\bunanimous/i,
  recency:
    /\bfirst\b[^.;]{0,60}\bsince\b|\b(?:last|previous|most recent)\b(?! (?:year|month|week|night|spring|summer|autumn|fall|winter|season|minute|hour|decade|century|few|several|two|three|four|five|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber))/i,
  origin:
    /\bfrom (?:\p{Ll}+ ){0,3}\p{Lu}|\b(?:native|resident|citizen|national|man|woman|teenager|island|city|state|town|village) (?:of|from) (?:\p{Ll}+ ){0,3}\p{Lu}|\p{Lu}\p{L}{1,40} (?:native|resident|Republican|Democrat|Rep\.|Sen\.)|\b[RD]-\p{Lu}|\bhometown|\b(?:born|raised|grew up|lives?|lived) (?:and \p{Ll}+ )?(?:in|near|on)\b|\p{Lu}\p{L}{1,40}-(?:born|based|bred)/u,
  meaning: /\bmean(?:s|t|ing)\b|\bstands? for\b|\btranslat|\b\p{Lu}\p{L}+ for\b|\brefers? to\b|\bin other words\b/u,
  cause:
    /\bcaus(?:es?|ed|ing)\b|\bbecause\b|\bdue to\b|\bowing to\b|\bblam(?:ed?|es|ing)\b|\b(?:sparked|triggered|started|set off|prompted|provoked|brought on|ignited|fuelled|fueled)\b.{0,40}\b(?:by|when|after)\b|\b(?:sparked|triggered|set off|prompted|provoked)\b|\bled to\b|\bresult(?:ed|s|ing)? (?:of|from|in)\b|\battributed to\b|\b(?:came|follow(?:s|ed|ing)|broke out|began|started|happened|occurred) (?:\w+ )?(?:after|when)\b|\bfollowing\b/i,
};

/** The adjectives, each with what may answer it: "long" asks for a length or a time. */
const MEASURE_ASKED: readonly (readonly [RegExp, readonly Measure[]])[] = [
  [/\bhow old\b|\b(?:what|which) (?:is|was) (?:the |his |her |their )?age\b/i, ["age"]],
  [/\bhow (?:tall|high|wide|broad|deep|thick|far)\b/i, ["length"]],
  [/\bhow long\b/i, ["time", "length"]],
  [/\bhow heavy\b|\bhow much .*\bweigh/i, ["weight"]],
  [
    /\bwhat(?:'s| is| was| were)? (?:the )?(?:likely |main |exact )?(?:caused?|causes|sparked|triggered|provoked|prompted|started)\b/i,
    ["cause"],
  ],
  [/\bhow fast\b/i, ["speed"]],
  [
    /\bwhat(?:'s| is| was)? (?:the )?(?:final |exact |vote )?(?:vote|score|tally|result|count)\b|\b(?:vote|final) (?:count|tally|score|total)\b/i,
    ["score"],
  ],
  [/\bhow (?:hot|cold|warm)\b/i, ["heat"]],
  [/^(?:where|(?:what|which) (?:\w+ )?(?:city|state|country|town|place))\b.* from$/i, ["origin"]],
  [/^what (?:does|do|did) .+ mean$/i, ["meaning"]],
  // "When was the last strike" is answered by "the first since 1987", never by "last year".
  [/^when (?:was|were|did|had) (?:\S+ ){0,5}?(?:last|previous)(?=\s)/i, ["recency"]],
];

/** The adjective with which a question asks for a measure, and what may answer it. */
export function measureOf(question: string): { readonly word: string; readonly measures: readonly Measure[] } | undefined {
  for (const [pattern, measures] of MEASURE_ASKED) {
    const phrase = pattern.exec(question)?.[0];
    if (phrase !== undefined) return { word: /(?<!\S)\S+$/.exec(phrase)?.[0]?.toLowerCase() ?? phrase, measures };
  }
  return undefined;
}

/** Whether a text gives any of these measures: "58", after a name, is an age; "47-metre" is a length. */
export function givesMeasure(text: string, measures: readonly Measure[]): boolean {
  return measures.some((measure) => MEASURE_PATTERNS[measure].test(text));
}

/** Stems by which to search for sentences with a measure that has no unit. */
export const CUES: Readonly<Partial<Record<Measure, readonly string[]>>> = {
  cause: "cause blame spark trigger provoke prompt result lead start follow due attribute".split(" ").map(stem),
  score: "vote rule decision majority win beat".split(" ").map(stem),
  recency: ["first", "previous", "recent"].map(stem),
  origin: ["hometown", "native", "born", "raised"].map(stem),
  meaning: ["mean", "stand", "translate"].map(stem),
};
