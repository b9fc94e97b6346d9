import { UserError } from "../errors.ts";
import type { Admin, AdminReply } from "./admin.ts";
import { asCsv } from "./csv.ts";
import { previewInWords, statusInWords } from "./in-words.ts";
import { type Actor, nameOf } from "./permission.ts";
import { questionsAsCsv, questionsAsText } from "./unanswered-questions.ts";

const HELP = [
  "status: shows the revision in use, who refreshed it last, and which files can't be read",
  "refresh: shows what would change, then asks you to confirm",
  "rollback [revision]: goes back to an earlier revision",
  "gaps: lists questions that went unanswered",
  "add <address>: adds an article from the web; then refresh",
  "remove <article>: asks, then removes an article; then refresh",
  "feedback: lists the answers that readers marked as wrong, and why",
  "followers: lists the channels that follow the story",
  "listen on|off: answers questions in this channel without being mentioned, where it is sure of the answer",
].join("\n");

type Run = (admin: Admin, story: string, words: readonly string[], by: string, actor: Actor) => Promise<AdminReply>;

/** Admin work in chat, by its first word. */
const COMMANDS: Readonly<Record<string, Run>> = {
  status: async (admin, story) => ({ text: statusInWords(await admin.status(story)) }),
  refresh: async (admin, story, [expected], by) => {
    if (expected !== undefined) {
      const { from, to } = await admin.refresh(story, by, { expected });
      return { text: from === to ? `${story}: nothing changed (revision ${to}).` : `${story} now answers from revision ${to}.` };
    }
    const preview = await admin.preview(story);
    const text = previewInWords(preview);
    return preview.from === preview.to ? { text } : { text, confirm: { label: "Refresh", words: `refresh ${preview.to}` } };
  },
  rollback: async (admin, story, [revision], by) => {
    const { revisions } = await admin.status(story);
    const target = revisions.find((one) => (revision === undefined ? !one.current : one.revision === revision && !one.current));
    if (revision !== undefined && target !== undefined) {
      const { to } = await admin.rollback(story, by, revision);
      return {
        text: `${story} answers from revision ${to} again. The folder wasn't changed: the next refresh goes back to what it contains.`,
      };
    }
    if (target === undefined)
      throw new UserError(`${story} has no ${revision === undefined ? "revision before this one" : `other revision ${revision}`}.`);
    const when = new Date(target.at).toISOString().slice(0, 16).replace("T", " ");
    return {
      text: `${story} would go back to revision ${target.revision} (${when} UTC, ${target.note} by ${target.by}).`,
      confirm: { label: "Roll back", words: `rollback ${target.revision}` },
    };
  },
  gaps: async (admin, story) => {
    const gaps = await admin.gaps(story);
    const file = gaps.length === 0 ? {} : { file: { name: `${story}-gaps.csv`, text: questionsAsCsv(gaps) } };
    return { text: questionsAsText(story, gaps.slice(0, 20)), ...file };
  },
  add: async (admin, story, [address, ...rest]) => {
    if (address === undefined || rest.length > 0) throw new UserError("Give one web address: add https://…");
    const { text, hash } = await admin.lookAt(story, address);
    return hash === undefined ? { text } : { text, confirm: { label: "Keep", words: `keep ${hash}` } };
  },
  keep: async (admin, story, [hash, ...rest], by) => {
    if (hash === undefined || rest.length > 0) throw new UserError("Preview an article first: add https://…");
    await admin.keep(story, hash, by);
    return { text: "Added. Refresh to answer from it.", confirm: { label: "Preview the refresh", words: "refresh" } };
  },
  followers: async (admin, story) => {
    const lines = (await admin.followers(story)).map(
      ({ platform, channel, speaker, daily, by }) =>
        `  ${platform} ${channel}: ${speaker || "everything"}${daily === "" ? "" : `, once a day at ${daily} UTC`}${by === "" ? "" : `, by ${by}`}`,
    );
    return { text: lines.length === 0 ? `No channel follows ${story}.` : [`${story}: channels that follow it`, ...lines].join("\n") };
  },
  listen: async (admin, story, [how, ...rest], by, { platform, workspace, channel = "" }) => {
    if ((how !== "on" && how !== "off") || rest.length > 0)
      throw new UserError("Say listen on or listen off, in the channel that is meant.");
    if (channel === "" || workspace === "") throw new UserError("Say it in the channel that is meant.");
    await admin.listen({ platform, workspace, channel, story }, by, how === "on");
    return {
      text:
        how === "on"
          ? `In this channel, questions about ${story} are answered without a mention from now on, where the answer is sure. “listen off” ends that.`
          : `In this channel, questions about ${story} are answered only where I am mentioned.`,
    };
  },
  feedback: async (admin, story) => {
    const feedback = await admin.feedback(story);
    const wrong = feedback.filter(({ verdict }) => verdict === "wrong");
    if (feedback.length === 0) return { text: `${story}: nobody has marked an answer as right or wrong yet.` };
    const lines = wrong.slice(0, 20).map(({ question, reason, comment }) => {
      const why = [reason, comment.replace(/\s+/g, " ").slice(0, 300)].filter((part) => part !== "").join(": ");
      return `  ${question}${why === "" ? "" : ` — ${why}`}`;
    });
    const rows = feedback.map(({ at, verdict, reason, comment, question }) => [
      new Date(at).toISOString(),
      verdict,
      reason,
      comment,
      question,
    ]);
    return {
      text: [`${story}: answers marked as right: ${feedback.length - wrong.length}, as wrong: ${wrong.length}`, ...lines].join("\n"),
      file: { name: `${story}-feedback.csv`, text: asCsv([["at", "verdict", "reason", "comment", "question"], ...rows]) },
    };
  },
  remove: async (admin, story, words, by) => {
    const [id, now] = words;
    if (id === undefined) throw new UserError('Name the article: remove <its file\'s name>. "sources" lists them.');
    const article = id.replace(/\.md$/i, "");
    const match = (await admin.articles(story)).find((one) => one.article === article);
    if (now !== "now" && match !== undefined)
      return {
        text: `Remove “${match.title}” (${article}) from ${story}? Its file is moved to ".removed"; answers change with the next refresh.`,
        confirm: { label: "Remove", words: `remove ${article} now` },
      };
    await admin.remove(story, article, by);
    return { text: `${article} was removed. Refresh to answer without it.`, confirm: { label: "Preview the refresh", words: "refresh" } };
  },
};

/** Words that change something: asked of an actor before, and a refusal is kept. Reading what is known is for admins too. */
export async function runAdminCommand(admin: Admin, actor: Actor, story: string, text: string): Promise<AdminReply> {
  const [act = "help", ...words] = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  const run = Object.hasOwn(COMMANDS, act) ? COMMANDS[act] : undefined;
  const refused = await admin.refusal(actor, story, run === undefined ? "help" : act);
  if (refused !== undefined) return { text: refused };
  if (run === undefined) return { text: act === "help" ? HELP : `There is no command "${act}". The commands are:\n${HELP}` };
  try {
    return await run(admin, story, words, nameOf(actor), actor);
  } catch (error) {
    if (error instanceof UserError) return { text: error.message };
    throw error;
  }
}
