import { verify } from "../shared/verify.ts";
import { WORDS } from "../shared/words.ts";
import { given } from "./compose.ts";
import { guarded, type SlackContext } from "./handler-context.ts";
import { QUESTION_LENGTH } from "./limits.ts";
import { notSent } from "./not-sent.ts";
import { responseBody } from "./outbox.ts";
import type { CheckCall } from "./parse.ts";
import { renderAnswer } from "./render.ts";
import { hint, type Reply } from "./reply.ts";

/** Checks a message's quote against every story and shows the asker the best verdict. */
export async function handleCheck(handler: SlackContext, call: CheckCall): Promise<void> {
  const reply = await guarded(handler, call, "check", async () =>
    (await handler.bot.memory.claim(call.key)) ? check(handler, call) : undefined,
  );
  if (reply === undefined) return;
  const result = await handler.outbox.respond(call.responseUrl, responseBody(reply));
  if (result.outcome === "sent") return;
  const { workspace, channel, user } = call;
  handler.log.error(
    { platform: "slack", event: "check", workspace, channel, asker: user, state: result.outcome, reason: result.reason },
    "answer not sent",
  );
  if (result.outcome === "refused") await handler.outbox.tell(call, hint(notSent(result, handler.name)).message);
}

async function check(handler: SlackContext, call: CheckCall): Promise<Reply> {
  const { text, link } = call;
  if (text === "") return hint(WORDS.nothingToVerify);
  if (text.length > 10 * QUESTION_LENGTH) return hint(`That message is ${text.length} characters long: too long to check.`);
  const best = verify(handler.bot, text);
  if (best === undefined) return hint(WORDS.noStory);
  // The text is somebody's message, and isn't kept.
  const id = await handler.bot.memory.save(given(call, best, { question: WORDS.verify, context: [], visibility: "private" }));
  const { workspace, channel, user } = call;
  handler.log.info(
    { platform: "slack", event: "check", workspace, channel, asker: user, story: best.story, kind: best.kind, answer: id },
    "checked",
  );
  const share = best.answered && text.length <= QUESTION_LENGTH ? { share: { check: text, ...(link === undefined ? {} : { link }) } } : {};
  return {
    visibility: "private",
    message: renderAnswer(best, { id, checked: { words: text, ...(link === undefined ? {} : { link }) }, ...share }),
  };
}
