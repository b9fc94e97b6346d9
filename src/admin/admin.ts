import type { Feedback } from "../ledger/feedback.ts";
import type { Follow } from "../ledger/follows.ts";
import type { Listening } from "../ledger/listening.ts";
import type { Citation } from "../model.ts";
import type { StoryStatus } from "../story/library.ts";
import type { Actor } from "./permission.ts";

/** An article as a preview lists it. */
export interface ArticleLine {
  readonly article: string;
  readonly title: string;
}

/** An article that changed, with its sentences before and after; `before` is "" for a new one, `after` for one that went. */
export interface ChangedArticle extends ArticleLine {
  readonly sentences: readonly { readonly before: string; readonly after: string }[];
}

/** A question that would be answered otherwise. */
export interface ChangedAnswer {
  readonly question: string;
  readonly before: string;
  readonly after: string;
}

/** What a refresh would change. */
export interface Preview {
  readonly story: string;
  /** Revision in use; "" for a new story. */
  readonly from: string;
  /** Revision that a refresh would bring. The same as `from` where nothing changed. */
  readonly to: string;
  readonly added: readonly ArticleLine[];
  readonly changed: readonly ChangedArticle[];
  readonly removed: readonly ArticleLine[];
  /** Words of statements, and of events with their dates. */
  readonly statements: { readonly gained: readonly string[]; readonly lost: readonly string[] };
  readonly events: { readonly gained: readonly string[]; readonly lost: readonly string[] };
  /** Questions of the story's questions.yaml that would be answered otherwise. */
  readonly answers: readonly ChangedAnswer[];
  /** How many answers already given quote words that would change or go. */
  readonly touched: number;
  /** Files that can't be read, each with file, line and reason; such an article keeps its last good version. */
  readonly problems: readonly string[];
}

/** A revision that may be gone back to. */
export interface KeptRevision {
  readonly revision: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** "slack:T1:U1", "console:name", "schedule". */
  readonly by: string;
  /** What brought it: "first", "refresh", "rollback". */
  readonly note: string;
  readonly current: boolean;
}

/** A story's status with its history. */
export interface AdminStatus extends StoryStatus {
  readonly revisions: readonly KeptRevision[];
  /** What admins did or were refused, the newest first; time in milliseconds since 1970. */
  readonly acts: readonly { readonly act: string; readonly by: string; readonly detail: string; readonly at: number }[];
  /** Whether the folder has unpublished changes. */
  readonly folderDiffers: boolean;
}

/** A question that the story didn't answer, with its other wordings. */
export interface UnansweredGroup {
  /** As it was asked most often. */
  readonly question: string;
  readonly times: number;
  /** Other wordings. */
  readonly also: readonly string[];
  /** When it was asked last, milliseconds since 1970. */
  readonly last: number;
}

/** What is at a web address, in words, and the hash with which exactly that can be added; without one there is nothing to add. */
export interface Look {
  readonly text: string;
  readonly hash?: string;
}

/** What an admin command in chat is answered with, for the admin's eyes alone. */
export interface AdminReply {
  /** Plain text, several lines, up to some thousand characters. */
  readonly text: string;
  /** A button that runs these words as the next command. */
  readonly confirm?: { readonly label: string; readonly words: string };
  readonly file?: { readonly name: string; readonly text: string };
}

/** Admin work on stories. Every method throws a UserError that says what to do; `by` is kept with the act ("slack:T1:U1"). */
export interface Admin {
  /** Why this person may not do this act ("refresh", "rollback"), in words; undefined where they may. A refusal is kept and logged. Ask it before each act. */
  refusal(actor: Actor, story: string, act: string): Promise<string | undefined>;
  /** Whether this person may do admin work; nothing is kept of it. */
  permits(actor: Actor): boolean;
  /** What a refresh would change. Changes nothing. */
  preview(story: string): Promise<Preview>;
  /** Answers from the folder as it is from now on; with `expected` (Preview.to) only if that is what it still comes to. */
  refresh(story: string, by: string, options?: { readonly expected?: string }): Promise<Preview>;
  /** Goes back to a kept revision, by default the one before this. */
  rollback(story: string, by: string, revision?: string): Promise<Preview>;
  status(story: string): Promise<AdminStatus>;
  /** The articles in the folder, by id. */
  articles(story: string): Promise<readonly ArticleLine[]>;
  /** The channels that follow a story. */
  followers(story: string): Promise<readonly Follow[]>;
  /** Lets a story answer without being mentioned in a channel, or ends that. */
  listen(place: Listening, by: string, on: boolean): Promise<void>;
  /** Takes an article's file out of the folder; answers change with the next refresh. Resolves to where the file was put. */
  remove(story: string, article: string, by: string): Promise<string>;
  /** Takes a whole story out: no process answers from it any more. Resolves to where its folder was put; undefined where there was none. */
  removeStory(story: string, by: string): Promise<string | undefined>;
  /** Fetches a web address and says what would be kept. Stores only what `keep` needs. */
  lookAt(story: string, address: string): Promise<Look>;
  /** Puts what was shown, by its hash, into the folder, without fetching it again; answers change with the next refresh. */
  keep(story: string, hash: string, by: string): Promise<void>;
  /** What readers think of the story's answers, the newest first. */
  feedback(story: string): Promise<readonly Feedback[]>;
  /** What people asked and the story didn't answer, most asked first. */
  gaps(story: string): Promise<readonly UnansweredGroup[]>;
  /** Deletes all rows of a person (`user` given) or of a workspace, as when the app is removed from it. Resolves to how many answers went. */
  forget(of: { readonly platform: string; readonly workspace?: string; readonly user?: string }, by: string): Promise<number>;
  /** The whole of `/<story>-admin <text>` in chat: checks the permission, does it, and returns what to show; `confirm.words` are passed in here again. A UserError becomes the reply. */
  command(actor: Actor, story: string, text: string): Promise<AdminReply>;
}

/** Words that an answer quoted and that a refresh changed. */
export interface CorrectedQuote {
  readonly before: string;
  readonly citation: Citation;
  /** The words that stand there now; absent: they are gone. */
  readonly after?: string;
}

/** A correction of the answers given in one channel, thread or direct message, to be posted there. */
export interface Correction {
  readonly id: string;
  /** `Memory.recall` knows the first of the answers under this id. */
  readonly answer: string;
  /** How many answers given there it corrects. */
  readonly answers: number;
  readonly story: string;
  /** What the first of them answered. */
  readonly question: string;
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly thread?: string;
  /** The message that has the answer, where it is one. */
  readonly message?: string;
  readonly asker: string;
  readonly visibility: "public" | "private";
  /** When the answer was given, milliseconds since 1970. */
  readonly given: number;
  /** Each changed sentence once. */
  readonly quotes: readonly CorrectedQuote[];
}

/** Corrections of answers given, each sent once over all processes. With CORRECTIONS=off there are none. */
export interface Corrections {
  /**
   * From now on the public corrections due on this platform go to `send`, one a channel or thread and story, those due already at once, one after another.
   * `send` resolves to whether it was posted (false: it may not be posted there); one that throws is tried again later, at most three times. Returns what ends it.
   */
  deliver(platform: string, send: (correction: Correction) => Promise<boolean>): () => void;
  /** Corrections of this person's private answers, each once: shown above the answer to their next question. */
  forAsker(platform: string, workspace: string, asker: string): Promise<readonly Correction[]>;
}
