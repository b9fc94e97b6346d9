import type { QuestionOf } from "../question/question.ts";
import type { Wording } from "../question/wording.ts";

const WHOLE =
  /^(?:(?:show|give|draw|make|what(?:'s| is)|can i (?:see|have))(?: me| us)? )?(?:an? |the )?(?:time-?line|chronology|history|events?|course of events|dates?)(?: please)?(?: (?:of|for|about|on) (?:the |this )?(?:story|articles?|events?|everything|all))?$|^what happened(?: when| so far| in (?:this|the) story)?$|^what happened in order$/i;
const TOPIC =
  /^(?:(?:show|give|draw|make|what(?:'s| is))(?: me| us)? )?(?:an? |the )?(?:time-?line|chronology|history|events|dates)(?: (?:of|for|about|on|around|with|in))? (?<topic>.+)$/i;
const TOPIC_FIRST = /^(?<topic>.+?) (?:time-?line|chronology)$/i;
const HAPPENED =
  /^(?:and |so )?what (?:else )?(?:happened|took place|occurred|went on|was going on|has happened|was happening)(?: (?:to|with|around|about) (?<topic>.+?))?\s*$/i;

/** The timeline, whole, of a topic, or of a time ("what happened in 2004"). */
export function parseTimeline({ text, range, rest }: Wording): QuestionOf<"timeline"> | undefined {
  const limits = range === undefined ? {} : { range };
  if (WHOLE.test(rest) || (range !== undefined && rest === "")) return { kind: "timeline", text, ...limits };
  const match = (range === undefined ? null : HAPPENED.exec(rest)) ?? TOPIC.exec(rest) ?? TOPIC_FIRST.exec(rest);
  if (match === null) return undefined;
  const topic = match.groups?.topic?.trim();
  return { kind: "timeline", text, ...limits, ...(topic === undefined || topic === "" ? {} : { topic }) };
}
