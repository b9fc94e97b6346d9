import type { Bot } from "../bot.ts";
import type { Ready } from "./shared/readiness.ts";

/** A platform connection. `stop` resolves when what was under way is finished. */
export interface Adapter {
  readonly name: string;
  /** Where it can be reached once it has started, in a few words. */
  readonly address?: () => string;
  /** `ready` is what /readyz returns, where the adapter listens on a port. */
  start(bot: Bot, ready?: Ready): Promise<void>;
  /** Whether the platform reaches us now. */
  connected(): boolean;
  stop(): Promise<void>;
}
