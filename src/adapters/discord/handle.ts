import { UserError } from "../../errors.ts";
import { faultOf } from "../../log.ts";
import { storyLines } from "../shared/stories.ts";
import { WORDS, wordsFor } from "../shared/words.ts";
import { adminCommand } from "./admin-command.ts";
import { answerQuestion, answerTimeline, suggest, suggestForAdmin, verifyQuote } from "./answer-command.ts";
import type { DiscordContext } from "./handler-context.ts";
import type { Interaction } from "./incoming.ts";
import { fittingLines } from "./lines.ts";
import { asPrivate, message, text } from "./payload.ts";
import { pressButton } from "./press-button.ts";
import { note } from "./render.ts";
import { done, type Reply, type Work } from "./reply.ts";
import { parseWrong } from "./wrong-form.ts";

/** The work that an interaction asks for; what can't be done becomes a word to the asker. */
export function handle(handler: DiscordContext, interaction: Interaction): Work {
  try {
    const { defer, reply } = workOf(handler, interaction);
    return { defer, reply: () => reply().catch((error: unknown) => mistake(handler, interaction, error)) };
  } catch (error) {
    return done(mistake(handler, interaction, error));
  }
}

function workOf(handler: DiscordContext, interaction: Interaction): Work {
  switch (interaction.kind) {
    case "question":
      return answerQuestion(handler, interaction);
    case "timeline":
      return answerTimeline(handler, interaction);
    case "stories":
      return done({ kind: "message", message: asPrivate(message([text(fittingLines(storyLines(handler.bot)))])) });
    case "verify":
      return verifyQuote(handler, interaction);
    case "admin":
      return adminCommand(handler, interaction);
    case "button":
      return pressButton(handler, interaction);
    case "naming":
      return suggestForAdmin(handler, interaction);
    case "typing":
      return suggest(handler, interaction);
    case "form":
      return keepWrong(handler, interaction);
    case "unknown":
      return done({
        kind: "message",
        message: note("I don't know this command any more. Ask whoever runs the bot to register its commands again."),
      });
  }
}

/** Keeps what somebody said is wrong about an answer. */
function keepWrong({ bot }: DiscordContext, { data, user }: Extract<Interaction, { readonly kind: "form" }>): Work {
  return {
    defer: "private",
    reply: async () => {
      const form = parseWrong(data);
      if (form === undefined) return { kind: "message", message: note(WORDS.forgotten) };
      await bot.memory.feedback(form.answer, user, "wrong", form.details);
      return { kind: "message", message: note(WORDS.wrong) };
    },
  };
}

/** A UserError's own words; anything else is logged and reported as our fault. Nothing is reported while somebody types. */
function mistake({ log }: DiscordContext, interaction: Interaction, error: unknown): Reply {
  if (!(error instanceof UserError))
    log.error(
      { platform: "discord", event: interaction.kind, workspace: interaction.server, channel: interaction.channel, ...faultOf(error) },
      "An interaction failed.",
    );
  if (interaction.kind === "typing" || interaction.kind === "naming") return { kind: "choices", choices: [] };
  return {
    kind: "message",
    message: note(wordsFor(error)),
  };
}
