import type { Correction } from "../../bot.ts";
import { faultOf } from "../../log.ts";
import type { HandlerContext } from "./handler-context.ts";

/** Ids to log a fault with. */
interface Facts {
  readonly platform: "slack" | "discord";
  readonly event: string;
  readonly [id: string]: string | undefined;
}

/** Whether this work is ours to do; where the ledger fails it is, for in this process it is done once, and silence would be worse. */
export async function claimed({ bot, log }: Pick<HandlerContext, "bot" | "log">, key: string, facts: Facts): Promise<boolean> {
  try {
    return await bot.memory.claim(key);
  } catch (error) {
    log.error({ ...facts, ...faultOf(error) }, "The ledger failed: no claim.");
    return true;
  }
}

/** Earlier questions of a conversation, the oldest first; none where the ledger fails, so that each question is answered by itself. */
export async function earlierQuestions(
  { bot, log }: Pick<HandlerContext, "bot" | "log">,
  key: string,
  facts: Facts,
): Promise<readonly string[]> {
  try {
    return await bot.memory.conversation(key);
  } catch (error) {
    log.error({ ...facts, ...faultOf(error) }, "The ledger failed: no conversation.");
    return [];
  }
}

/** Waits for work on the ledger that no answer depends on; a fault is logged. */
export async function logged({ log }: Pick<HandlerContext, "log">, facts: Facts, work: Promise<unknown> | undefined): Promise<void> {
  try {
    await work;
  } catch (error) {
    log.error({ ...facts, ...faultOf(error) }, "The ledger failed.");
  }
}

/** Corrections of this person's private answers, each once: looked up when the story's revision is another, else once a minute; [] where the ledger fails. */
export async function correctionsFor(
  { bot, log, corrected }: HandlerContext,
  { platform, workspace, user }: { readonly platform: Facts["platform"]; readonly workspace: string; readonly user: string },
  revision = "",
): Promise<readonly Correction[]> {
  if (corrected.repeats(`${workspace}:${user}:${revision}`)) return [];
  try {
    return await bot.corrections.forAsker(platform, workspace, user);
  } catch (error) {
    log.error({ platform, event: "corrections", workspace, asker: user, ...faultOf(error) }, "The ledger failed.");
    return [];
  }
}

/** Deletes what is kept of a workspace that has removed the bot. Never rejects. */
export async function forget(
  { bot, log }: Pick<HandlerContext, "bot" | "log">,
  platform: Facts["platform"],
  workspace: string,
): Promise<void> {
  try {
    const count = await bot.admin.forget({ platform, workspace }, platform);
    log.info({ platform, event: "removed", workspace, count }, "A workspace removed the bot; its rows are deleted.");
  } catch (error) {
    log.error({ platform, event: "removed", workspace, ...faultOf(error) }, "A workspace's rows couldn't be deleted.");
  }
}
