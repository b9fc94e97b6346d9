import { statSync, watch } from "node:fs";
import { join } from "node:path";
import { Cron } from "croner";
import { messageOf } from "../errors.ts";
import { storyNames } from "../ingest/load.ts";
import type { Log } from "../log.ts";
import type { Refresher } from "./refresher.ts";

/** Milliseconds without a change after which a folder counts as written. */
const QUIET = 300;
/** The default of `look`. */
const LOOK = 5000;

/** What triggers refreshes by themselves. */
export interface TriggerParts {
  readonly knowledgeDir: string;
  readonly refresher: Refresher;
  readonly settings: { readonly refreshOnChange: "on" | "off"; readonly refreshSchedule: string };
  readonly log: Log;
  /** Stories that are answered from now. */
  readonly stories: () => readonly string[];
  /** Milliseconds between looks for folders to watch: new ones, and those that were replaced. */
  readonly look?: number;
}

/** Refreshes stories when their folders change and on schedule, as the settings say. Returns what ends it, after what is under way. */
export function triggerRefreshes({ knowledgeDir, refresher, settings, log, stories, look = LOOK }: TriggerParts): () => Promise<void> {
  let work = Promise.resolve();
  const refresh = (story: string, by: "change" | "schedule") => {
    work = work.then(async () => {
      try {
        const { revision, problems } = await refresher.folderRevision(story);
        for (const reason of problems) log.warn({ story, reason }, "can't be read");
        if (revision === "") return;
        const { from, to } = await refresher.refresh(story, by);
        if (from !== to) log.info({ story, revision: to, event: by }, "refreshed");
      } catch (error) {
        log.error({ story, event: by, reason: messageOf(error) }, "could not be refreshed");
      }
    });
  };
  const ends: (() => void)[] = [];
  if (settings.refreshSchedule !== "") {
    const job = new Cron(settings.refreshSchedule, { unref: true }, () => {
      for (const story of stories()) refresh(story, "schedule");
    });
    ends.push(() => job.stop());
  }
  if (settings.refreshOnChange === "on") ends.push(watchFolders(knowledgeDir, look, (story) => refresh(story, "change")));
  return async () => {
    for (const end of ends) end();
    await work;
  };
}

/** Calls `changed` once a story's folder has been changed and left alone for a moment, and for each at the start. Returns what ends it. */
function watchFolders(knowledgeDir: string, every: number, changed: (story: string) => void): () => void {
  const watched = new Map<string, { readonly folder: string; readonly end: () => void }>();
  const watchStory = (story: string, folder: string) => {
    let timer: NodeJS.Timeout | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => changed(story), QUIET);
    };
    const watcher = watch(join(knowledgeDir, story), { persistent: false }, soon);
    const end = () => {
      clearTimeout(timer);
      watcher.close();
      watched.delete(story);
    };
    watcher.on("error", end);
    watched.set(story, { folder, end });
    soon();
  };
  const look = async () => {
    const names: readonly string[] = await storyNames(knowledgeDir).catch(() => []);
    for (const [name, { end }] of watched) if (!names.includes(name)) end();
    for (const name of names) {
      const folder = identityOf(join(knowledgeDir, name));
      const before = watched.get(name);
      if (folder === undefined || before?.folder === folder) continue;
      before?.end(); // the folder was replaced, or a link leads to another one
      watchStory(name, folder);
    }
  };
  void look();
  const timer = setInterval(() => void look(), every);
  timer.unref();
  return () => {
    clearInterval(timer);
    for (const { end } of watched.values()) end();
  };
}

/** Which folder a path leads to, through links; undefined where there is none. */
function identityOf(path: string): string | undefined {
  const at = statSync(path, { throwIfNoEntry: false });
  return at?.isDirectory() ? `${at.dev} ${at.ino}` : undefined;
}
