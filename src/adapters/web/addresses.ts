import { articlePath, citationPath } from "../../answer/page-address.ts";
import { encodePart, linkToText } from "../../answer/text-fragment.ts";
import type { Citation } from "../../model.ts";

/** Earlier questions of a conversation that an address carries. */
export const MOST_CONTEXT = 10;

/** A question on a story's page, in its conversation. */
export function askPath(story: string, question: string, context: readonly string[] = []): string {
  return `/${story}?${[`q=${field(question)}`, ...context.slice(-MOST_CONTEXT).map((earlier) => `c=${field(earlier)}`)].join("&")}`;
}

/** A person's page. */
export const personPath = (story: string, person: string): string => `/${story}/people/${encodePart(person)}`;

/** A story's timeline in some form, of a topic or range. */
export const timelinePath = (story: string, words: string, ending = ""): string =>
  `/${story}/timeline${ending}${words === "" ? "" : `?q=${field(words)}`}`;

/** An article with one person's words lit. */
export const litPath = (story: string, article: string, person: string): string => `${articlePath(story, article)}?person=${field(person)}`;

/** Where a citation leads: to its words in the article on our page, and where the article has an address of the web, there too. */
export function citationLinks(story: string, citation: Citation, text: string): { readonly inside: string; readonly outside?: string } {
  const outside = citation.url === undefined ? undefined : linkToText(citation.url, text);
  return { inside: citationPath(story, citation, text), ...(outside === undefined ? {} : { outside }) };
}

const field = (text: string): string => encodePart(text).replaceAll("%20", "+");
