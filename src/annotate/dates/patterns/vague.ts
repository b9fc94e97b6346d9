import { pattern } from "../pattern.ts";

/** The present: "now", "currently", "these days", "at present". */
export const present = pattern(
  "present",
  "(?:right |just |until |by )?now|currently|these days|nowadays|(?:at )?the (?:present time|present|moment)|current|the current (?:time|period)|the time being",
  ({ text, before, after }) => {
    if (/moment$/.test(text) && !/^at/.test(text)) return null;
    if (/present$/.test(text) && !/\b(?:at|to|until|of|for|up to)\s$/i.test(before) && !/^at/i.test(text)) return null;
    if (/^current$/i.test(text) && /^\s(?:account|affairs|events)\b/.test(after)) return null;
    return { kind: "fixed", type: "DATE", value: "PRESENT_REF" };
  },
);

/** The near past without a date: "recently", "recent", "the past", "previously". */
export const past = pattern("past", "(?:more |most )?recently|recent(?= \\w)|the past|lately", ({ text, after }) => {
  if (
    /past$/i.test(text) &&
    /^[-\s](?:\w+ )?(?:years?|months?|weeks?|days?|decades?|few|several|summers|winters|seasons|\w+ (?:years|months|weeks|days))\b/.test(
      after,
    )
  )
    return null;
  return { kind: "fixed", type: "DATE", value: "PAST_REF" };
});

/** The future without a date: "the future", "the near future", "soon". */
export const future = pattern("future", "(?:the )?(?:near |immediate |distant |not-too-distant )?future", ({ text, after }) => {
  if (/^future$/i.test(text)) return null;
  if (/^s/.test(after)) return null;
  return { kind: "fixed", type: "DATE", value: "FUTURE_REF" };
});
