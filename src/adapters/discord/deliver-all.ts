import type { Bot } from "../../bot.ts";
import type { Api } from "./api.ts";
import { postCorrection } from "./correction.ts";
import { postNews } from "./news.ts";

/** Posts what becomes due by itself: corrections, and news for channels that follow. Returns what ends it. */
export function deliverAll(bot: Pick<Bot, "corrections" | "news">, api: Api): () => void {
  const ends = [
    bot.corrections.deliver("discord", (correction) => postCorrection(api, correction)),
    bot.news.deliver("discord", (delivery) => postNews(api, delivery)),
  ];
  return () => {
    for (const end of ends) end();
  };
}
