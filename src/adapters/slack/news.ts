import type { KnownBlock } from "@slack/types";
import { dateInWords } from "../../answer/date-words.ts";
import type { News, NewsDelivery } from "../../bot.ts";
import type { Evidence } from "../../model.ts";
import { CORRECTION, NEWS } from "../shared/words.ts";
import { actions, button, bytesOf, heading, line, literal, note, richText, type SlackMessage } from "./blocks.ts";
import { actionId, buttonValue } from "./buttons.ts";
import type { SlackContext } from "./handler-context.ts";
import { LIMITS } from "./limits.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";
import { cite, renderEvent, renderExcerpt } from "./render-excerpt.ts";

/** News as a message within Slack's limits: whole excerpts, and how much is left out. `since` says from when, where somebody asked. */
export function renderNews(news: News, since?: string): SlackMessage {
  const title = NEWS.title(news, since);
  const parts: readonly {
    readonly name: string;
    readonly blocks: readonly (readonly KnownBlock[])[];
    readonly words: readonly string[];
  }[] = [
    {
      name: NEWS.articles,
      blocks: news.articles.map(({ title: name, publisher, published, url }) => [
        richText(
          line(
            url !== undefined && URL.canParse(url) && /^https?:/.test(url) ? { type: "link", url, text: name } : literal(name, true),
            literal(
              [publisher, published && dateInWords(published)]
                .filter(Boolean)
                .map((part) => ` · ${part}`)
                .join(""),
            ),
          ),
        ),
      ]),
      words: news.articles.map((article) => article.title),
    },
    { name: NEWS.statements, ...excerpts(news.statements, renderExcerpt, ({ speaker }) => speaker) },
    { name: NEWS.events, ...excerpts(news.events, renderEvent, ({ date }) => date && dateInWords(date)) },
    {
      name: NEWS.corrected,
      blocks: news.corrected.map(({ before, after, citation }) => [
        richText(
          line(literal(CORRECTION.before)),
          { type: "rich_text_quote", elements: [literal(before)] },
          line(literal(after === undefined ? CORRECTION.gone : CORRECTION.after)),
          ...(after === undefined ? [] : [{ type: "rich_text_quote" as const, elements: [literal(after)] }]),
          line(literal("— "), ...cite(citation, [after ?? before])),
        ),
      ]),
      words: news.corrected.map(({ before, after }) => `${before} → ${after ?? CORRECTION.gone}`),
    },
  ];
  const blocks: KnownBlock[] = [heading(title)];
  const words = [title];
  let rest = 0;
  let size = bytesOf(blocks) + 1_000;
  for (const part of parts) {
    const fitting = part.blocks.slice(0, NEWS.most).filter((some) => {
      size += bytesOf(some);
      return size < LIMITS.blocksBytes;
    });
    rest += part.blocks.length - fitting.length;
    if (fitting.length === 0) continue;
    blocks.push(richText(line(literal(part.name, true))), ...fitting.flat());
    words.push(part.name, ...part.words.slice(0, fitting.length));
  }
  const text = escapeMrkdwn(words.join("\n"));
  return {
    text: text.length <= LIMITS.text ? text : escapeMrkdwn(shorten(title, 300)),
    blocks: [...blocks, ...(rest > 0 ? [note(`${rest} more not shown`)] : [])],
  };
}

function excerpts(
  evidence: readonly Evidence[],
  render: (excerpt: Evidence, above: readonly Evidence[]) => KnownBlock,
  first: (excerpt: Evidence) => string | undefined,
) {
  return {
    blocks: evidence.map((excerpt, i) => [render(excerpt, evidence.slice(0, i))]),
    words: evidence.map((excerpt) => [first(excerpt), excerpt.text].filter(Boolean).join(": ")),
  };
}

/** Posts news in a channel that follows; resolves to whether they were posted, throws where it may be tried again. */
export async function postNews(
  { outbox, log }: Pick<SlackContext, "outbox" | "log">,
  { channel, workspace, news }: NewsDelivery,
): Promise<boolean> {
  const { text, blocks } = renderNews(news);
  const ask = button(actionId("news"), NEWS.button, buttonValue({ act: "news", story: news.story }));
  const result = await outbox.post(channel, { text, blocks: [...blocks, ...actions(ask)] });
  log.info({ platform: "slack", event: "news", workspace, channel, story: news.story, state: result.outcome }, "news");
  if (result.outcome === "refused" && result.reason === "ratelimited") throw new Error("Slack takes no more messages just now");
  return result.outcome !== "refused";
}
