import {
  type DueNews,
  endFollow,
  type Follow,
  followsOf,
  newsAfter,
  putFollow,
  putNews,
  returnNews,
  sentNews,
  takeNews,
} from "../../ledger/follows.ts";
import type { Database } from "../../ledger/tables.ts";
import { createDueQueue } from "../due-queue.ts";
import { isNothing, type News, ofSpeaker, together } from "./news.ts";

export type { Follow } from "../../ledger/follows.ts";

/** News for a channel that follows. */
export interface NewsDelivery extends Pick<Follow, "platform" | "workspace" | "channel"> {
  readonly id: string;
  readonly news: News;
}

/** Channels that follow stories, and what came to those. */
export interface Subscriptions {
  follow(follow: Follow): Promise<void>;
  /** Resolves to how much the channel followed. */
  unfollow(place: Omit<Follow, "speaker" | "daily" | "by">, speaker?: string): Promise<number>;
  followers(story: string): Promise<readonly Follow[]>;
  /** What refreshes brought after a time; undefined where there were none. */
  since(story: string, after: number): Promise<News | undefined>;
  /** Keeps what a refresh brought, and makes it due where it is followed. Part of the caller's transaction. */
  put(within: Database, news: News, revision: string): Promise<void>;
  /** Says that something has become due. */
  wake(): void;
  /** From now on news due on this platform go to `send`, each once over all processes; see Corrections.deliver. */
  deliver(platform: string, send: (delivery: NewsDelivery) => Promise<boolean>): () => void;
  close(): Promise<void>;
}

export function createSubscriptions(db: Database, now: () => number): Subscriptions {
  const queue = createDueQueue<NewsDelivery | undefined>({
    take: async (platform, passing) => {
      const due = await takeNews(db, now(), platform, passing);
      return due && { ids: due.ids, item: deliveryOf(due) };
    },
    sent: (ids) => sentNews(db, now(), ids),
    drop: (ids) => sentNews(db, now(), ids),
    giveBack: (ids) => returnNews(db, ids),
  });
  return {
    follow: (follow) => putFollow(db, now(), follow),
    unfollow: (place, speaker) => endFollow(db, place, speaker),
    followers: (story) => followsOf(db, story),
    since: async (story, after) => together((await newsAfter(db, story, after)).map(parseNews)),
    put: async (within, news, revision) => {
      if (isNothing(news)) return;
      const at = now();
      await putNews(within, at, { story: news.story, revision, content: JSON.stringify(news) }, (daily) => dueAt(at, daily));
    },
    wake: queue.wake,
    deliver: (platform, send) => queue.deliver(platform, async (delivery) => delivery === undefined || send(delivery)),
    close: queue.close,
  };
}

/** What this program kept itself, read again. */
const parseNews = (content: string): News => JSON.parse(content);

/** Undefined where a follower of one speaker has nothing new. */
function deliveryOf({ ids, follow, contents }: DueNews): NewsDelivery | undefined {
  const { platform, workspace, channel, speaker } = follow;
  const all = together(contents.map(parseNews));
  const news = all === undefined || speaker === "" ? all : ofSpeaker(all, speaker);
  return news === undefined || isNothing(news) ? undefined : { id: ids[0] ?? "", platform, workspace, channel, news };
}

/** When news are due that come at a time: at once, or at the next such time of day, UTC. */
function dueAt(at: number, daily: string): number {
  const [hour, minute] = daily.split(":").map(Number);
  if (hour === undefined || minute === undefined || daily === "") return at;
  const time = new Date(at);
  const today = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate(), hour, minute);
  return today >= at ? today : today + 24 * 60 * 60 * 1000;
}
