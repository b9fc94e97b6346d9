import { UserError } from "../errors.ts";
import type { FetchRules } from "../ingest/fetch/fetch-rules.ts";
import { storyNameFault } from "../ingest/names.ts";
import { articleIds, removeArticle, removeStoryFolder } from "../ingest/remove-article.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { endListening, startListening } from "../ledger/listening.ts";
import { currentRevisions, dropStory, keepText, listRevisions, loadText } from "../ledger/revisions.ts";
import type { Pool } from "../pool/pool.ts";
import type { Library } from "../story/library.ts";
import { keepShown, lookAtWeb } from "./add-article.ts";
import type { Admin } from "./admin.ts";
import { runAdminCommand } from "./admin-command.ts";
import { nameOf, type PermissionSettings, refusal } from "./permission.ts";
import type { Refresher } from "./refresher.ts";
import type { Subscriptions } from "./subscriptions/subscriptions.ts";
import { groupQuestions, wholeQuestion } from "./unanswered-questions.ts";

/** What admin work is done with. */
export interface AdminParts {
  readonly knowledgeDir: string;
  readonly library: Library;
  readonly ledger: Ledger;
  readonly refresher: Refresher;
  readonly permission: PermissionSettings;
  readonly subscriptions: Pick<Subscriptions, "followers">;
  /** Whether stories may answer without being mentioned. */
  readonly listening: boolean;
  readonly now: () => number;
  /** How addresses may be fetched. */
  readonly fetchRules: FetchRules;
  /** Where pages are read. */
  readonly pool: Pool;
  /** Told of each refused act, for the log. */
  readonly refused: (act: { readonly story: string; readonly act: string; readonly platform: string; readonly workspace: string }) => void;
}

/** Admin work on a library and its ledger. */
export function createAdmin({
  knowledgeDir,
  library,
  ledger,
  refresher,
  subscriptions,
  permission,
  listening,
  now,
  fetchRules,
  pool,
  refused,
}: AdminParts): Admin {
  const texts = {
    put: (hash: string, text: string) => keepText(ledger.db, hash, text),
    get: (hash: string) => loadText(ledger.db, hash),
  };
  const web = { knowledgeDir, fetchRules, pool, shown: texts, now };
  const admin: Admin = {
    refusal: async (actor, story, act) => {
      const why = refusal(actor, permission, act);
      if (why === undefined) return undefined;
      refused({ story, act, platform: actor.platform, workspace: actor.workspace });
      await ledger.acted({ story, act: `refused ${act}`, by: nameOf(actor), detail: "" });
      return why;
    },
    permits: (actor) => refusal(actor, permission) === undefined,
    preview: refresher.preview,
    refresh: (story, by, { expected } = {}) => refresher.refresh(story, by, expected),
    rollback: async (story, by, revision) => {
      const revisions = await listRevisions(ledger.db, story);
      const target =
        revision === undefined
          ? revisions.find(({ current }) => !current)
          : revisions.find(({ revision: one }) => revision.length >= 4 && one.startsWith(revision));
      if (target === undefined)
        throw new UserError(
          `${story} has no ${revision === undefined ? "revision before this one" : `revision ${revision}`}. Kept: ${revisions.map((one) => one.revision).join(", ") || "none"}.`,
        );
      if (target.current) throw new UserError(`${story} is already at revision ${target.revision}.`);
      return refresher.rollback(story, by, target.revision);
    },
    status: async (story) => {
      const status = library.status(story);
      const folder = await refresher.folderRevision(story);
      return {
        ...status,
        problems: folder.problems,
        revisions: await listRevisions(ledger.db, story),
        acts: await ledger.acts(story),
        folderDiffers: folder.revision !== status.revision,
      };
    },
    articles: async (story) => {
      const titles = new Map(library.index(story).story.articles.map(({ id, title }) => [id, title]));
      return (await articleIds(knowledgeDir, story)).map((article) => ({ article, title: titles.get(article) ?? article }));
    },
    followers: (story) => subscriptions.followers(story),
    listen: async (place, by, on) => {
      if (on && !listening)
        throw new UserError("Listening is switched off: whoever runs the bot sets LISTEN=on, which takes further rights on the platform.");
      if (on) await startListening(ledger.db, now(), by, place);
      else await endListening(ledger.db, place);
      await ledger.acted({ story: place.story, act: on ? "listen on" : "listen off", by, detail: place.channel });
    },
    remove: async (story, article, by) => {
      const place = await removeArticle(knowledgeDir, story, article, now());
      await ledger.acted({ story, act: "remove", by, detail: article });
      return place;
    },
    removeStory: async (story, by) => {
      const exists = (await currentRevisions(ledger.db)).has(story);
      const place = storyNameFault(story) === undefined ? await removeStoryFolder(knowledgeDir, story, now()) : undefined;
      if (place === undefined && !exists) throw new UserError(`There is no story "${story}".`);
      await dropStory(ledger.db, story);
      library.drop(story);
      await ledger.acted({ story, act: "remove story", by, detail: "" });
      return place;
    },
    lookAt: async (story, address) => {
      library.index(story);
      return lookAtWeb(web, story, address);
    },
    keep: async (story, hash, by) => {
      library.index(story);
      const address = await keepShown(web, story, hash);
      await ledger.acted({ story, act: "add", by, detail: address });
    },
    feedback: (story) => ledger.feedbackOn(story),
    gaps: async (story) => {
      // A story that isn't loaded, as at a command line, leaves its questions as they were asked.
      const index = library.find(story)?.index;
      const questions = await ledger.unanswered(story);
      return groupQuestions(
        questions.map((entry) => ({ question: index === undefined ? entry.question : wholeQuestion(index, entry), at: entry.at })),
      );
    },
    forget: async ({ platform, workspace, user }, by) => {
      if (user === undefined && workspace === undefined) throw new UserError("Say whose data to delete: a user's or a workspace's.");
      const answers =
        user === undefined ? await ledger.forgetWorkspace(platform, workspace ?? "") : await ledger.forgetPerson(platform, user, workspace);
      await ledger.acted({ story: "", act: user === undefined ? "forget workspace" : "forget person", by, detail: `${answers} answers` });
      return answers;
    },
    command: (actor, story, text) => runAdminCommand(admin, actor, story, text),
  };
  return admin;
}
