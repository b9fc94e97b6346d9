import { UserError } from "../../errors.ts";
import { faultOf } from "../../log.ts";
import { wordsFor } from "../shared/words.ts";
import { adminCommand } from "./admin-command.ts";
import { answerQuestion, answerTimeline, suggest, verifyQuote } from "./answer-command.ts";
import type { Interaction } from "./incoming.ts";
import { pressButton } from "./press-button.ts";
import { note } from "./render.ts";
import { done, type Reply, type Work } from "./reply.ts";
import type { Setup } from "./setup.ts";

/** The work that an interaction asks for; what can't be done becomes a word to the asker. */
export function handle(setup: Setup, interaction: Interaction): Work {
  try {
    const { defer, reply } = workOf(setup, interaction);
    return { defer, reply: () => reply().catch((error: unknown) => mistake(setup, interaction, error)) };
  } catch (error) {
    return done(mistake(setup, interaction, error));
  }
}

function workOf(setup: Setup, interaction: Interaction): Work {
  switch (interaction.kind) {
    case "question":
      return answerQuestion(setup, interaction);
    case "timeline":
      return answerTimeline(setup, interaction);
    case "verify":
      return verifyQuote(setup, interaction);
    case "admin":
      return adminCommand(setup, interaction);
    case "button":
      return pressButton(setup, interaction);
    case "typing":
      return suggest(setup, interaction);
    case "unknown":
      return done({
        kind: "message",
        message: note("I don't know this command any more. Ask whoever runs the bot to register its commands again."),
      });
  }
}

/** A UserError's own words; anything else is logged and told as a fault of ours. While somebody types, nothing is said. */
function mistake({ log }: Setup, interaction: Interaction, error: unknown): Reply {
  if (!(error instanceof UserError))
    log.error(
      { platform: "discord", event: interaction.kind, workspace: interaction.server, channel: interaction.channel, ...faultOf(error) },
      "An interaction failed.",
    );
  if (interaction.kind === "typing") return { kind: "choices", choices: [] };
  return {
    kind: "message",
    message: note(wordsFor(error)),
  };
}
