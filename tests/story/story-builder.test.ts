import { expect, test } from "vitest";
import { createArticleCache } from "../../src/story/article-cache.ts";
import { createBuilder } from "../../src/story/build.ts";
import { createStoryBuilder, type StoredContent } from "../../src/story/story-builder.ts";
import { COACH, testFolders } from "../admin/story-folder.ts";

const quiet = () => {};

test("a story made ready for refreshes is learnt then, and not when it is refreshed", async () => {
  const folders = testFolders();
  try {
    const cache = createArticleCache(folders.data, "v");
    const parts = { cache, stored: async () => undefined };
    const first = await createStoryBuilder({ ...parts, builder: createBuilder(folders.knowledge, cache) }).fromFolder(
      "club",
      undefined,
      quiet,
    );
    const content: StoredContent = {
      ...first.content,
      articles: first.content.articles.map(({ hash, json = "" }) => ({ hash, json })),
    };

    const learnt: string[] = [];
    const inner = createBuilder(folders.knowledge, cache);
    const builder = {
      ...inner,
      learn: async (...learning: Parameters<typeof inner.learn>) => {
        learnt.push(learning[0]);
        await inner.learn(...learning);
      },
    };
    const started = createStoryBuilder({ ...parts, builder, stored: async () => content });
    const inUse = { knowledge: await first.knowledge(), problems: [] };
    await started.prepare(inUse);
    expect(learnt).toEqual(["club"]);
    folders.write("coach", COACH);
    const next = await started.fromFolder("club", inUse, quiet);
    expect(learnt).toEqual(["club"]);
    expect(next.story.articles.map(({ id }) => id)).toEqual(["stadium", "coach"]);
    expect(next.story.articles[0]).toBe(first.story.articles[0]);
  } finally {
    folders.remove();
  }
});
