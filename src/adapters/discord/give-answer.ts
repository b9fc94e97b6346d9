import type { Answer } from "../../model.ts";
import { isForAll } from "../shared/given-answer.ts";
import { correctionsFor } from "../shared/ledger.ts";
import type { Shown } from "./buttons.ts";
import { renderCorrection } from "./correction.ts";
import type { DiscordContext } from "./handler-context.ts";
import type { Message } from "./payload.ts";
import type { Place } from "./place.ts";
import { render } from "./render.ts";
import type { NewMessage, Work } from "./reply.ts";
import { saveAnswer } from "./save-answer.ts";

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
  /** Address of the message whose words were checked. */
  readonly checked?: string;
}

/** Who sees an answer: in a server what was answered goes to all, unless the settings or `alone` say otherwise; help and what isn't found to the asker. */
export function visibilityOf({ answers }: DiscordContext, { answer, place, alone }: Giving): "public" | "private" | "direct" {
  if (place.server === "") return "direct";
  return alone !== true && isForAll(answers, answer) ? "public" : "private";
}

/** The work of giving an answer to an interaction: it is sent first and kept then. */
export function giveAnswer(handler: DiscordContext, giving: Giving): Work {
  const visibility = visibilityOf(handler, giving);
  return {
    defer: visibility === "private" ? "private" : "public",
    reply: async () => ({
      ...draw(handler, giving, visibility),
      file: await handler.picture(giving.answer, giving.place),
      after: () => correctionMessages(handler, giving.place, giving.answer.revision),
    }),
  };
}

/** Draws an answer's first page, with how it is kept. */
export function draw(handler: DiscordContext, giving: Giving, visibility: Shown["visibility"]): NewMessage & { readonly answer: string } {
  const { answer, question, context = [], place, turnable = true, checked } = giving;
  const id = handler.bot.memory.newId();
  const record = { answer, question, context, place, visibility: visibility === "public" ? "public" : "private" } as const;
  return {
    kind: "message",
    answer: id,
    message: render(answer, {
      id,
      visibility,
      page: 0,
      turnable,
      commandId: handler.commandId,
      ...(checked === undefined ? {} : { checked }),
    }),
    keep: (message) => saveAnswer(handler, id, record, message),
  };
}

/** Corrections of this person's private answers, to be shown to them after an answer of this revision. */
export async function correctionMessages(handler: DiscordContext, { server, user }: Place, revision: string): Promise<readonly Message[]> {
  return (await correctionsFor(handler, { platform: "discord", workspace: server, user }, revision)).map(renderCorrection);
}
