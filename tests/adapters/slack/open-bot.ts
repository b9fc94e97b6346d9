import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask, checkQuote } from "../../../src/ask/ask.ts";
import { suggest } from "../../../src/ask/suggest.ts";
import type { Bot } from "../../../src/bot.ts";
import { openLedger } from "../../../src/ledger/ledger.ts";
import { openLibrary } from "../../../src/library/library.ts";

/** The real bot on a knowledge folder, with a ledger in a file that outlives it until `remove`. */
export async function openBot(knowledgeDir: string, folder?: string) {
  const data = folder ?? (await mkdtemp(join(tmpdir(), "pullquote-slack-")));
  const library = await openLibrary(knowledgeDir);
  const ledger = await openLedger({ place: join(data, "ledger.sqlite"), keepDays: 180 });
  const bot: Bot = {
    commands: () =>
      library.stories().map((name) => {
        const { title, description } = library.knowledge(name).story;
        return { name, title, description };
      }),
    ask: (story, question, options) => ask(library.knowledge(story), question, options),
    check: (story, text) => checkQuote(library.knowledge(story), text),
    suggest: (story, typed) => suggest(library.knowledge(story).story, typed),
    status: (story) => library.status(story),
    refresh: async (story) => library.status(story),
    memory: ledger,
  };
  return {
    bot,
    ledger,
    data,
    close: () => ledger.close(),
    remove: async () => {
      await ledger.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
