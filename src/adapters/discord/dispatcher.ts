import { createInOrder } from "../shared/in-order.ts";
import { createRecent } from "../shared/recent.ts";
import { createUnderWay } from "../shared/under-way.ts";
import { answerMention, answerOverheard, type Starter } from "./answer-mention.ts";
import type { Api } from "./api.ts";
import { deliver } from "./deliver.ts";
import { handle } from "./handle.ts";
import type { DiscordContext } from "./handler-context.ts";
import { parseInteraction } from "./incoming.ts";
import { TIMES } from "./limits.ts";
import { parseMention } from "./mention.ts";
import { createTurns } from "./turns.ts";

/** What a transport knows about a message's surroundings. */
export interface Surroundings {
  /** Our own user id. */
  readonly ourselves: string;
  readonly isThread: (channel: string) => boolean;
  readonly starter: Starter;
}

/** Where both transports hand in what came, as Discord's JSON. */
export interface Dispatcher {
  /** Resolves when the interaction is answered, or was none of ours; never rejects. */
  interaction(payload: unknown): Promise<void>;
  /** The same for a message. */
  message(payload: unknown, surroundings: Surroundings): Promise<void>;
  /** Takes nothing more, and resolves when what is under way is done, at the latest after so many milliseconds, to how much wasn't. */
  close(ms: number): Promise<number>;
}

/** One dispatcher for all handlers. */
export function createDispatcher(handler: DiscordContext, api: Api): Dispatcher {
  const turn = createTurns();
  const underWay = createUnderWay();
  const delivered = createRecent(TIMES.delivered, handler.clock);
  const inOrder = createInOrder();
  let open = true;
  return {
    interaction: async (payload) => {
      const arrived = handler.clock.now();
      const interaction = parseInteraction(payload);
      if (interaction === undefined || !open || delivered.repeats(interaction.id)) return;
      await underWay.add(turn(() => deliver({ handler, api, interaction, arrived }, handle(handler, interaction))));
    },
    message: async (payload, { ourselves, isThread, starter }) => {
      const mention = open ? parseMention(payload, ourselves, isThread) : undefined;
      if (mention === undefined || !(mention.addressed || handler.listens)) return;
      // The ledger's claim says so too, unless the ledger is away.
      if (delivered.repeats(`message:${mention.id}`)) return;
      const answer = mention.addressed ? answerMention : answerOverheard;
      await underWay.add(inOrder(mention.channel, () => turn(() => answer(handler, api, mention, starter))));
    },
    close: (ms) => {
      open = false;
      return underWay.settled(ms);
    },
  };
}
