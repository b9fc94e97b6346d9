import { z } from "zod";
import { type Target, targetOf } from "../../../answer/selectors.ts";
import { encodePart } from "../../../answer/text-fragment.ts";
import type { Reader } from "../../../bot.ts";
import type { Evidence } from "../../../model.ts";

/** A citation that a client can verify: the Web Annotation Data Model's selectors over the article's text. */
export interface Place extends Target {
  /** The address of the passage's text. */
  readonly passage: string;
  /** Where the article was published. */
  readonly url?: string;
}

export const placeSchema: z.ZodType<Place> = z.strictObject({
  source: z.string().describe("address of the article's text, a resource of this server"),
  passage: z.string().describe("address of the passage's text, a resource of this server"),
  url: z.string().exactOptional().describe("where the article was published"),
  selector: z.tuple([
    z.strictObject({ type: z.literal("TextQuoteSelector"), exact: z.string(), prefix: z.string(), suffix: z.string() }),
    z.strictObject({ type: z.literal("TextPositionSelector"), start: z.int(), end: z.int() }),
  ]),
});

/** Address of an article's text. */
export const articleAddress = (story: string, article: string): string => `pullquote://${story}/${encodePart(article)}`;

/** Address of a passage's text. */
export const passageAddress = (story: string, article: string, passage: number): string => `${articleAddress(story, article)}/${passage}`;

/** Where each excerpt is, in the order in which they are shown. */
export function citedIn(
  { read }: Pick<Reader, "read">,
  { story, evidence, ...rest }: { readonly story: string; readonly evidence: readonly Evidence[]; readonly upcoming?: readonly Evidence[] },
): readonly Place[] {
  const articles = new Map(read(story).articles.map((article) => [article.id, article]));
  return [...evidence, ...(rest.upcoming ?? [])].flatMap(({ citation }) => {
    const article = articles.get(citation.article);
    if (article === undefined) return [];
    const { url, passage } = citation;
    const target = targetOf(article, citation, articleAddress(story, article.id));
    return [{ ...target, passage: passageAddress(story, article.id, passage), ...(url === undefined ? {} : { url }) }];
  });
}
