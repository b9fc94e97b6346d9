const IRREGULAR =
  "was|were|had|did|said|told|went|came|took|made|began|became|held|gave|left|fell|rose|won|lost|met|saw|found|got|sent|put|led|ran|grew|brought|bought|sold|paid|spoke|wrote|knew|thought|stood|threw|flew|drew|spent|built|kept|sought|taught|caught|fought|felt|heard|laid|struck|shook|stole|broke|chose|drove|rode|swore|beat|dealt|fled|hung|cut|shot|sank|sprang|withdrew|overthrew|forbade|arose|froze|lent|meant|understood|withstood|ate|drank|slept|woke|bore|wore|swept|crept|split|quit";

/** A verb in the past tense; participles and regular adjectives in -ed count too. */
export const PAST_VERB = new RegExp(`\\b(?:${IRREGULAR}|\\p{L}{2,}ed)\\b`, "iu");
