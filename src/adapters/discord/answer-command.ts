import { verify } from "../shared/verify.ts";
import { WORDS } from "../shared/words.ts";
import { answerNews } from "./answer-news.ts";
import { giveAnswer } from "./give-answer.ts";
import type { DiscordContext } from "./handler-context.ts";
import type { Interaction } from "./incoming.ts";
import { LIMITS } from "./limits.ts";
import { note } from "./render.ts";
import { done, type Work } from "./reply.ts";

type Of<K extends Interaction["kind"]> = Extract<Interaction, { readonly kind: K }>;

/** `/nk question`: an empty question gets help. */
export function answerQuestion(handler: DiscordContext, interaction: Of<"question">): Work {
  const question = interaction.question === "" ? "help" : interaction.question;
  if (handler.bot.news.isMeant(question)) return answerNews(handler, interaction, interaction.story, question);
  return giveAnswer(handler, { answer: handler.bot.ask(interaction.story, question), question, place: interaction });
}

/** `/nk-timeline [topic] [from] [to]`. */
export function answerTimeline(handler: DiscordContext, interaction: Of<"timeline">): Work {
  const wrong = [interaction.from, interaction.to].find((words) => words !== "" && !handler.bot.isDate(interaction.story, words));
  if (wrong !== undefined) return done({ kind: "message", message: note(WORDS.notDate(wrong)) });
  const question = timelineQuestion(interaction);
  return giveAnswer(handler, { answer: handler.bot.ask(interaction.story, question), question, place: interaction });
}

/** The question that asks for a timeline, in words, so that buttons and follow-ups can ask it again. */
function timelineQuestion({ topic, from, to }: Of<"timeline">): string {
  const range = from !== "" && to !== "" ? ` from ${from} to ${to}` : from !== "" ? ` since ${from}` : to !== "" ? ` until ${to}` : "";
  return `timeline${topic === "" ? "" : ` of ${topic}`}${range}`;
}

/** The message command: the best verdict of all stories, for the asker alone, since it is about somebody else's message. */
export function verifyQuote(handler: DiscordContext, interaction: Of<"verify">): Work {
  if (interaction.quote === "") return done({ kind: "message", message: note(WORDS.nothingToVerify) });
  const best = verify(handler.bot, interaction.quote);
  if (best === undefined) return done({ kind: "message", message: note(WORDS.noStory) });
  return giveAnswer(handler, {
    answer: best,
    question: WORDS.verify,
    place: interaction,
    alone: true,
    turnable: false,
    checked: interaction.link,
  });
}

/** Articles and revisions while an admin types the name of one. */
export function suggestForAdmin({ bot, served }: DiscordContext, typing: Of<"naming">): Work {
  const { server: workspace, user, mayManage: manages, story, option, typed } = typing;
  if (!bot.admin.permits({ platform: "discord", workspace, user, manages, served: served() }))
    return done({ kind: "choices", choices: [] });
  return {
    defer: "private",
    reply: async () => {
      const all =
        option === "revision"
          ? (await bot.admin.status(story)).revisions.flatMap(({ revision, at, note, current }) =>
              current
                ? []
                : [{ name: `${revision}, ${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC, ${note}`, value: revision }],
            )
          : (await bot.admin.articles(story)).map(({ article, title }) => ({ name: `${title} (${article})`, value: article }));
      const prefix = typed.trim().toLowerCase();
      const fitting = all.filter(({ name, value }) => value.length <= LIMITS.choiceName && name.toLowerCase().includes(prefix));
      const choices = fitting.slice(0, LIMITS.choices).map(({ name, value }) => ({ name: name.slice(0, LIMITS.choiceName), value }));
      return { kind: "choices", choices };
    },
  };
}

/** Suggestions while somebody types: whole ones only, since a choice's value is what is asked. */
export function suggest({ bot }: DiscordContext, { story, typed }: Of<"typing">): Work {
  const fitting = bot.suggest(story, typed).filter((words) => words.length > 0 && words.length <= LIMITS.choiceName);
  const choices = [...new Set(fitting)].slice(0, LIMITS.choices).map((words) => ({ name: words, value: words }));
  return done({ kind: "choices", choices });
}
