import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { dateInWords } from "../../answer/date-words.ts";
import type { News, NewsDelivery } from "../../bot.ts";
import { CORRECTION, NEWS } from "../shared/words.ts";
import { type Api, isRefusal } from "./api.ts";
import { blockQuote, escapeLine, maskedLink } from "./escape.ts";
import { citation, event, excerpt } from "./excerpt.ts";
import { paginate } from "./pages.ts";
import { type Message, message, row, text } from "./payload.ts";

/** News as a message within Discord's limits: whole excerpts, and how much is left out. `since` says from when, where somebody asked. */
export function renderNews(news: News, since?: string, withButton = false): Message {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [NEWS.articles, news.articles.map(article)],
    [NEWS.statements, news.statements.map((one, i) => excerpt(one, news.statements.slice(0, i)))],
    [NEWS.events, news.events.map((one, i) => event(one, news.events.slice(0, i)))],
    [
      NEWS.corrected,
      news.corrected.map(({ before, after, citation: place }) =>
        [
          `${CORRECTION.before}\n${blockQuote(before)}`,
          after === undefined ? CORRECTION.gone : `${CORRECTION.after}\n${blockQuote(after)}`,
          `-# ${citation(place, [after ?? before])}`,
        ].join("\n"),
      ),
    ],
  ];
  const top = [`### ${escapeLine(NEWS.title(news, since))}`];
  const blocks = parts.flatMap(([name, entries]) =>
    entries.slice(0, NEWS.most).map((entry, i) => {
      const markup = i === 0 ? `**${name}**\n${entry}` : entry;
      return { markup: () => markup, instead: "Something that is too long for Discord." };
    }),
  );
  // As one list, so that a page isn't cut after so many excerpts.
  const [page] = paginate({ top, blocks, of: "lines" });
  const lines = page?.markup ?? [];
  const rest = parts.reduce((sum, [, entries]) => sum + entries.length, 0) - lines.length;
  const buttons = withButton
    ? [
        row([
          {
            type: ComponentType.Button as const,
            style: ButtonStyle.Secondary as const,
            label: NEWS.button,
            custom_id: `news:${news.story}`,
          },
        ]),
      ]
    : [];
  return message([...[...top, ...lines, ...(rest > 0 ? [`-# ${rest} more not shown`] : [])].map(text), ...buttons]);
}

function article({ title, publisher, published, url }: News["articles"][number]): string {
  const facts = [
    publisher && escapeLine(publisher),
    published && dateInWords(published),
    url === undefined ? undefined : maskedLink("read it", url),
  ];
  return [`**${escapeLine(title)}**`, ...facts.filter((fact) => fact !== undefined && fact !== "")].join(" · ");
}

/** The story that the button below news asks about; undefined for any other's custom_id. */
export function readNewsButton(customId: string): string | undefined {
  return /^news:([a-z0-9_-]{1,32})$/.exec(customId)?.[1];
}

/** Posts news in a channel that follows; resolves to false where we may not post. */
export async function postNews(api: Api, { id, channel, news }: NewsDelivery): Promise<boolean> {
  try {
    await api.post({ channel, message: renderNews(news, undefined, true), nonce: id });
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}
