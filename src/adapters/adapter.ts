import type { Bot } from "../bot.ts";

/** A platform connection. `stop` resolves when what was under way is finished. */
export interface Adapter {
  readonly name: string;
  /** Where it can be reached once it has started, in a few words. */
  readonly address?: () => string;
  start(bot: Bot): Promise<void>;
  stop(): Promise<void>;
}
