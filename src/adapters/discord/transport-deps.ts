import type { Bot } from "../../bot.ts";
import type { Config } from "../../config.ts";
import type { Log } from "../../log.ts";
import type { PictureRenderer } from "../../picture/picture-renderer.ts";
import type { Clock } from "../shared/clock.ts";
import type { Ready } from "../shared/readiness.ts";
import { createRecent } from "../shared/recent.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { DiscordContext } from "./handler-context.ts";
import { TIMES } from "./limits.ts";
import { createPicture } from "./picture.ts";

/** The settings that Discord needs. */
export type DiscordConfig = Pick<
  Config,
  "discordToken" | "discordPublicKey" | "discordPort" | "discordApiUrl" | "answers" | "defaultStory" | "listen"
>;

/** What a transport starts with. */
export interface TransportDeps {
  readonly config: DiscordConfig;
  readonly log: Log;
  readonly renderer: PictureRenderer;
  readonly bot: Bot;
  readonly clock: Clock;
  readonly ready: Ready | undefined;
}

/** What the handlers of either transport work with; what is `known` depends on the transport. */
export function contextOf(
  { config, log, renderer, bot, clock }: TransportDeps,
  known: Pick<DiscordContext, "served" | "commandId">,
): DiscordContext {
  return {
    bot,
    log,
    picture: createPicture(renderer, log, clock),
    clock,
    answers: config.answers,
    // Over HTTP no messages come.
    listens: config.listen === "on",
    defaultStory: config.defaultStory,
    corrected: createRecent(TIMES.corrections, clock),
    ...known,
  };
}

/** Lets a dispatcher finish what is under way, and logs how much could not be finished. */
export async function finish(dispatcher: Dispatcher, log: Log): Promise<void> {
  const rest = await dispatcher.close(TIMES.stop);
  if (rest > 0) log.warn({ platform: "discord", event: "stop", count: rest }, "Answers were cut short.");
}

/** A transport at work. */
export interface Running {
  /** Whether Discord reaches us now. */
  connected(): boolean;
  /** Resolves when what was under way is done. */
  stop(): Promise<void>;
}
