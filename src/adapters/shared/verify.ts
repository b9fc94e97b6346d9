import type { Bot } from "../../bot.ts";
import type { Answer } from "../../model.ts";

/** Verdicts from the most to the least telling. */
const VERDICTS = ["exact", "misattributed", "altered", "absent"] as const;

/** Checks a text against every story: the answer that tells most, the first of equals; undefined where there is no story. */
export function verify(bot: Pick<Bot, "commands" | "check">, text: string): Answer | undefined {
  const answers = bot.commands().map(({ name }) => bot.check(name, text));
  return [...answers].sort((one, other) => rankOf(one) - rankOf(other))[0];
}

function rankOf(answer: Answer): number {
  return answer.kind === "check" ? VERDICTS.indexOf(answer.verdict) : VERDICTS.length;
}
