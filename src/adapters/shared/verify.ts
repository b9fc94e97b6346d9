import type { Bot } from "../../bot.ts";
import type { Answer } from "../../model.ts";

/** Verdicts from the most to the least telling. */
const VERDICTS = ["exact", "misattributed", "altered", "absent"] as const;

/** Checks a text against every story: the best verdict, the first of equals; what is in none names those that were checked. Undefined where there is no story. */
export function verify(bot: Pick<Bot, "commands" | "check">, text: string): Answer | undefined {
  const stories = bot.commands();
  const [best] = stories.map(({ name }) => bot.check(name, text)).sort((one, other) => rankOf(one) - rankOf(other));
  if (best?.kind !== "check" || best.verdict !== "absent") return best;
  return { ...best, heading: `This quote isn't in ${listWords(stories.map(({ title }) => `“${title}”`))}` };
}

/** "a, b or c". */
const listWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

function rankOf(answer: Answer): number {
  return answer.kind === "check" ? VERDICTS.indexOf(answer.verdict) : VERDICTS.length;
}
