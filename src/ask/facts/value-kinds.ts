import type { AnswerType } from "./answer-type.ts";

/** A kind of value that a question asks for by its wording. */
export type ValueKind = "money" | "share" | "age" | "duration" | "count" | "time" | "number" | "person" | "place" | "reason";

const NUMERAL =
  "(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|several)";
const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";

/** How a text gives each kind of value. */
export const GIVEN: Readonly<Record<ValueKind, RegExp>> = {
  money:
    /[$£€¥₹]\s?\d[\d.,]*(?: ?(?:[mbtr]+illion|thousand|[mbk]n?\b))?|\b\d[\d.,]* (?:(?:hundred|thousand|[mbtr]+illion) )?(?:dollars?|pounds?|euros?|cents?|pence|yuan|yen|rupees?|francs?|pesos?|rubles?|roubles?|won)\b/giu,
  share:
    /\b\d[\d.,]*(?: ?%| (?:percent|per cent|percentage points?)\b)|\b(?:half|a third|two[- ]thirds|a quarter|three[- ]quarters|majority)\b/giu,
  age: /\b\d{1,3}[- ]years?[- ]olds?\b|\b(?:aged?|age of|turn(?:ed|ing|s)|(?:he|she|who) (?:was|is|would be)) \d{1,3}\b(?! ?(?:%|percent|per cent|[-:]|\p{L}+s\b))|(?<=\p{L}, )\d{1,3}(?=[,.;]| and )|(?<=\p{L} \()\d{1,3}(?=\))/giu,
  duration: new RegExp(
    `\\b${NUMERAL}(?: and a half)?[- ](?:more |straight |consecutive )?(?:centur(?:y|ies)|decades?|years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?)(?![- ]olds?)\\b|\\b(?:an?|half an?) (?:century|decade|year|month|week|day|hour|minute)\\b|\\blife (?:in prison|sentence|without parole)\\b|\\b(?:overnight|decades|years|months|weeks|hours)\\b`,
    "giu",
  ),
  count: new RegExp(
    `(?<![$£€¥#\\d.,:-]|\\b${MONTH} )(?!(?:1[5-9]|20)\\d\\d\\b)\\d[\\d,.]*(?:st|nd|rd|th)?(?![\\d:-]|[.,]\\d| ?(?:%|percent|per cent|p\\.?m|a\\.?m))|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|several|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|no|none|nobody|no one)\\b`,
    "giu",
  ),
  time: new RegExp(
    `\\b(?:1\\d{3}|20\\d\\d|\\d{1,4}s)\\b|\\b${MONTH}(?: \\d{1,2}\\b)?|\\b\\d{1,2} ${MONTH}|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:today|yesterday|tomorrow|tonight|Christmas|Easter|noon|midnight)\\b|\\b\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b|\\b(?:last|next|this|earlier this|late last) (?:year|month|week|spring|summer|autumn|fall|winter|night|morning|afternoon|evening)\\b|\\b\\w+ (?:years?|months?|weeks?|days?|hours?) (?:ago|earlier|later|before|after)\\b|\\b\\w+ centur(?:y|ies)\\b`,
    "gu",
  ),
  number: new RegExp(`[$£€¥]?\\b${NUMERAL}\\b`, "giu"),
  person: /(?!)/g,
  place: /(?!)/g,
  reason:
    /\b(?:because|due to|owing to|citing|cited|cites|on account of|as a result of|in response to|in retaliation|retaliat\w+|revenge|vengeance|aveng\w+|in protest (?:at|of|against)|in order to|so that|for fear|fears? (?:that|of)|fearing|reasons?|blam(?:ed?|es|ing)|caus(?:ed?|es|ing) by|thanks to|given (?:the|his|her|its|their)|accus(?:ed?|es|ing)|mistak\w+|mistook|thinking|believing|explain(?:ed|s|ing)?|over (?:concerns?|claims?|allegations?|fears?|the|his|her|its|their)|concerns? (?:over|about|that)|no longer|failed to|failure to|for (?:violating|failing|refusing|allegedly|being|having|not)|the aim|aimed at|amid|angry|angered|since|prompted by|sparked by|triggered by|motivat\w+|led to|justif\w+|rationale|argu(?:ed|es|ing) that)\b/giu,
};

/** What the wording of a question asks for, beyond its answer type; the first that fits. */
const ASKED: readonly (readonly [RegExp, ValueKind])[] = [
  [/\bhow old\b|\bwhat(?:'s| is| was)? (?:\w+ ){0,3}age\b/i, "age"],
  [/\bhow long (?:ago|is it|is the|are the|was the (?:\w+ )?(?:road|bridge|wall|boat|ship|line|river|track|queue))\b/i, "number"],
  [
    /\bhow long\b|\bhow many (?:years|months|weeks|days|hours|minutes|seconds)\b|\b(?:how much|what(?: prison)?|which) (?:jail |prison )?(?:time|sentence)\b(?! (?:did|was|is) (?:it|the))/i,
    "duration",
  ],
  [
    /\b(?:what|which) (?:percent|per cent|percentage|share|proportion|fraction)\b|\b(?:approval|disapproval|unemployment|inflation|interest|growth) rat(?:e|ing)s?\b/i,
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
export function valueAsked(question: string, answerType: AnswerType): ValueKind | undefined {
  const told = ASKED.find(([pattern]) => pattern.test(question))?.[1];
  if (told !== undefined) return told;
  return answerType === "time" || answerType === "person" || answerType === "place" || answerType === "reason" || answerType === "number"
    ? answerType
    : undefined;
}

/** What is counted where a question asks for people: no word of the question, any word for people. */
export const PEOPLE = "people";
