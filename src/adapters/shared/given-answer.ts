import type { GivenAnswer } from "../../bot.ts";
import type { Answer } from "../../model.ts";

/** What is kept of an answer that was given like this: with the excerpts it shows, so that it can be corrected. */
export function givenAnswer(answer: Answer, details: Omit<GivenAnswer, "story" | "revision" | "answered" | "quoted">): GivenAnswer {
  const { story, revision, answered } = answer;
  const evidence = answer.kind === "timeline" ? [...answer.evidence, ...answer.upcoming] : answer.evidence;
  return { ...details, story, revision, answered, quoted: evidence.map(({ text, citation }) => ({ text, citation })) };
}

/** Whether an answer is for all to see: what can't be answered and help are the asker's alone, the rest as the settings say. */
export function isForAll(answers: "public" | "private", { answered, kind }: Answer): boolean {
  return answers === "public" && answered && kind !== "help";
}

/** Whether this person may press the buttons of an answer: of a private one only who asked, or whoever is in the direct messages where it is. */
export function mayPress(
  { visibility, asker, workspace, channel }: GivenAnswer,
  press: { readonly user: string; readonly workspace: string; readonly channel: string; readonly direct: boolean },
): boolean {
  if (visibility === "public") return true;
  return (asker === press.user && workspace === press.workspace) || (press.direct && channel === press.channel);
}
