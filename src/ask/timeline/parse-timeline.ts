import type { Question } from "../question/question.ts";

const WHOLE =
  /^(?:(?:show|give|draw|make|what(?:'s| is)|can i (?:see|have))(?: me| us)? )?(?:an? |the )?(?:time-?line|chronology|history|events?|course of events|dates?)(?: please)?(?: (?:of|for|about|on) (?:the |this )?(?:story|articles?|events?|everything|all))?$|^what happened(?: when| so far| in (?:this|the) story)?$|^what happened in order$/i;
const TOPIC =
  /^(?:(?:show|give|draw|make|what(?:'s| is))(?: me| us)? )?(?:an? |the )?(?:time-?line|chronology|history|events|dates)(?: (?:of|for|about|on|around|with|in))? (?<topic>.+)$/i;
const TOPIC_FIRST = /^(?<topic>.+?) (?:time-?line|chronology)$/i;
const HAPPENED =
  /^(?:and |so )?what (?:else )?(?:happened|took place|occurred|went on|was going on|has happened|was happening)(?: (?:to|with|around|about) (?<topic>.+?))?\s*$/i;

/** The timeline, whole, of a topic, or of the time that `ranged` says stood in the question and has been taken out of it. */
export function timeline(text: string, ranged: boolean): Question | undefined {
  if (WHOLE.test(text) || (ranged && text === "")) return { intent: "timeline" };
  const asked = (ranged ? HAPPENED.exec(text) : null) ?? TOPIC.exec(text) ?? TOPIC_FIRST.exec(text);
  if (asked === null) return undefined;
  const topic = asked.groups?.topic?.trim();
  return { intent: "timeline", ...(topic === undefined || topic === "" ? {} : { topic }) };
}
