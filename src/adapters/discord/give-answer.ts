import { faultOf } from "../../log.ts";
import type { Answer } from "../../model.ts";
import type { Shown } from "./buttons.ts";
import { renderCorrection } from "./correction.ts";
import type { Place } from "./incoming.ts";
import type { Message } from "./payload.ts";
import { besides, conversationKey, remember } from "./remember.ts";
import { render } from "./render.ts";
import type { Work } from "./reply.ts";
import type { Setup } from "./setup.ts";

/** An answer to be given. */
export interface Giving {
  readonly answer: Answer;
  readonly question: string;
  readonly context?: readonly string[];
  readonly place: Place;
  /** For the asker alone whatever the settings say. */
  readonly alone?: boolean;
  /** Whether it can be asked again, page by page; a quote of somebody's message isn't kept. */
  readonly turnable?: boolean;
}

/** Who sees an answer: in a server what was answered goes to all, unless the settings or `alone` say otherwise; help and what isn't found to the asker. */
export function visibilityOf({ answers }: Setup, { answer, place, alone }: Giving): "public" | "private" | "direct" {
  if (place.server === "") return "direct";
  return alone !== true && answers === "public" && answer.answered && answer.kind !== "help" ? "public" : "private";
}

/** The work of giving an answer to an interaction: it is remembered, drawn and, once sent, found again where it stands. */
export function giveAnswer(setup: Setup, giving: Giving): Work {
  const visibility = visibilityOf(setup, giving);
  return {
    defer: visibility === "private" ? "private" : "public",
    reply: async () => {
      const { message, id } = await draw(setup, giving, visibility);
      const after = await correctionsFor(setup, giving.place);
      if (id === undefined || visibility === "private") return { kind: "message", message, after };
      return { kind: "message", message, after, sent: (sent) => besides(setup, "placed", () => setup.bot.memory.placed(id, sent)) };
    },
  };
}

/** Remembers an answer, continues its conversation and draws its first page. */
export async function draw(
  setup: Setup,
  giving: Giving,
  visibility: Shown["visibility"],
): Promise<{ readonly message: Message; readonly id: string | undefined }> {
  const { answer, question, context = [], place, turnable = true } = giving;
  const id = await remember(setup, { answer, question, context, place, visibility: visibility === "public" ? "public" : "private" });
  const key = conversationKey(place);
  if (key !== undefined && turnable && answer.kind !== "help")
    await besides(setup, "conversation", () => setup.bot.memory.continued(key, `${answer.story} ${question}`));
  return { message: render(answer, { id, visibility, page: 0, turnable }), id };
}

/** Corrections of what this person was told in private, each once. */
export async function correctionsFor({ bot, log }: Setup, { server, user }: Place): Promise<readonly Message[]> {
  try {
    return (await bot.corrections.forAsker("discord", server, user)).map(renderCorrection);
  } catch (error) {
    log.error({ platform: "discord", event: "corrections", ...faultOf(error) }, "The ledger failed.");
    return [];
  }
}
