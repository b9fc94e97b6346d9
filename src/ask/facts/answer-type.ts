/** What kind of thing would answer a question. */
export type AnswerType = "person" | "place" | "time" | "number" | "reason" | "manner" | "description" | "thing";

/** The question word with what follows it; of patterns that fit, the first tells. */
const KINDS: readonly (readonly [RegExp, AnswerType])[] = [
  [/^how (?:many|much|old|long|far|tall|big|large|often|high|deep|fast)\b/, "number"],
  [/^what(?:'s| is| was)? (?:the )?(?:percentage|percent|number|amount|age|population|size|cost|price)\b/, "number"],
  [/^when(?:'s)?(?: \w+)? (?:did|do|does|is|was|are|were|will|would|can|could|should|has|have|had|exactly|next|last|first)\b/, "time"],
  [/^when$|^when \w+$/, "time"],
  [/^(?:what|which) (?:years?|date|day|month|decade|century|time|season)\b/, "time"],
  [/^who(?:m|se|'s)?\b/, "person"],
  [/^(?:what|which) (?:person|man|woman|president|leader|author|actor|king|queen|minister|scientist|official|expert)\b/, "person"],
  [/^where\b/, "place"],
  [/^(?:what|which) (?:city|country|state|place|location|town|region|county|continent|area|province|nation|street)\b/, "place"],
  [/^why\b/, "reason"],
  [/^(?:what|which) (?:reasons?|caused?|led)\b/, "reason"],
  [/^what(?:'s| is| was| are| were) (?:an? |the )?[\w’'. -]+$/, "description"],
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
    const kind = KINDS.find(([pattern]) => pattern.test(text.slice(index)))?.[1];
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
