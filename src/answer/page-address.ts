import type { Answer, Citation, Evidence, Story } from "../model.ts";
import { encodePart, textAnchors } from "./text-fragment.ts";

/** What follows a story in the addresses of the web page and so is no article's: its pages, and its files. */
const PAGES: ReadonlySet<string> = new Set(["articles", "check", "people", "timeline"]);
const FILES = /^(?:timeline|feed)\.[a-z]+$/;

/** Path of an article's page. */
export function articlePath(story: string, article: string): string {
  const isPage = PAGES.has(article) || FILES.test(article);
  return `/${story}/${isPage ? "articles/" : ""}${encodePart(article)}`;
}

/** Path of the page that shows a citation's words marked in their article: by passage, and by the words themselves, so that it marks no others when the article has changed. */
export function citationPath(story: string, { article, passage }: Citation, text: string): string {
  const [from, to] = textAnchors(text);
  const words = [from === undefined ? "" : `&from=${encodePart(from)}`, to === undefined ? "" : `&to=${encodePart(to)}`];
  return `${articlePath(story, article)}?p=${passage}${words.join("")}#p${passage}`;
}

/** An answer whose citations link to our own page, which has this address. */
export function withPages(answer: Answer, story: Story, publicUrl: string): Answer {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const addPage = (citation: Citation): Citation => {
    const article = articles.get(citation.article);
    const offset = article?.passages[citation.passage - 1]?.start ?? 0;
    const text = article?.text.slice(offset + citation.start, offset + citation.end) ?? "";
    return { ...citation, page: new URL(citationPath(story.command, citation, text).slice(1), publicUrl).href };
  };
  const withPage = (evidence: Evidence): Evidence => ({
    ...evidence,
    citation: addPage(evidence.citation),
    ...(evidence.also === undefined ? {} : { also: evidence.also.map(addPage) }),
  });
  const evidence = answer.evidence.map(withPage);
  return answer.kind === "timeline" ? { ...answer, evidence, upcoming: answer.upcoming.map(withPage) } : { ...answer, evidence };
}
