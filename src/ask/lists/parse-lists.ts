import type { QuestionOf } from "../question/question.ts";
import type { Wording } from "../question/wording.ts";

const HELP =
  /^(?:help|help me|\?+|commands?|usage|how does (?:this|it) work|what can (?:i|you|we) (?:ask|do|answer)(?: here| you| about)?|what do you know|hi|hello|hey|start|thanks|thank you|ok|okay)$/i;
const OVERVIEW =
  /^(?:summary|overview|summari[sz]e(?: (?:this|it|the story|the articles?))?|tl;?dr|(?:give me )?an? (?:summary|overview)(?: of (?:this|the story))?|what(?:'s| is| are) (?:this|the|these) (?:stor(?:y|ies)|articles?|all|news)(?: all)? about|what(?:'s| is) (?:this|it|going on|the story|new|the news)(?: about)?|what(?:'s| is) happening|what (?:does|do|did) (?:the|this|these) (?:article|story|piece|text)s? (?:say|tell|report)(?: us)?)$/i;
const PEOPLE =
  /^(?:(?:list|show|give)(?: me| us)? )?(?:all )?(?:the )?(?:people|persons|speakers|names|who is who|who's who)(?: list)?(?: in (?:this|the) (?:story|articles?))?$|^who (?:speaks|spoke|is quoted|was quoted|are quoted|are the people|are the speakers|is in (?:this|the) (?:story|article)|appears|is mentioned|are mentioned|gets quoted)(?: here| in (?:this|the|these) (?:story|articles?))?$|^which people (?:are|were|appear).*$/i;
const SOURCES =
  /^(?:(?:list|show|give)(?: me| us)? )?(?:all )?(?:the |your )?(?:sources?|articles?|publications?|publishers?)(?: list)?(?: of (?:this|the) story)?$|^(?:what|which) (?:are |is )?(?:the |your )?(?:sources?|articles?)(?: (?:is|are|do you (?:have|use|know)|does? (?:this|the story|it) (?:use|come from)).*)?$|^where (?:does|is|do) (?:this|the story|it|these) (?:come )?from$/i;

type Parse<K extends "help" | "overview" | "people" | "sources"> = (wording: Wording) => QuestionOf<K> | undefined;

export const parseHelp: Parse<"help"> = ({ text }) => (text === "" || HELP.test(text) ? { kind: "help", text } : undefined);
/** What the whole story is about. */
export const parseOverview: Parse<"overview"> = ({ text }) => (OVERVIEW.test(text) ? { kind: "overview", text } : undefined);
export const parsePeople: Parse<"people"> = ({ text }) => (PEOPLE.test(text) ? { kind: "people", text } : undefined);
export const parseSources: Parse<"sources"> = ({ text }) => (SOURCES.test(text) ? { kind: "sources", text } : undefined);
