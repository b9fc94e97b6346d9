import { fold } from "../text/normalize.ts";
import type { ArticleFile } from "./load.ts";
import { plainHost } from "./trusted-fields.ts";
import { articleFileName, type NewArticle } from "./write-article.ts";

/** An article of a story that another is the same as, and by what it is known. */
export interface SameArticle {
  readonly article: ArticleFile;
  readonly by: "address" | "text" | "name";
}

/** The articles of a story, to be asked for the one that another is the same as. */
export interface KnownArticles {
  find(article: NewArticle): SameArticle | undefined;
  /** Whether a file's name is taken by an article. */
  has(id: string): boolean;
  add(article: ArticleFile): void;
}

/** Of the shorter text's characters, the share in sentences of both from which two articles are one. */
const ALIKE = 0.6;
/** Characters of sentences in common that are no chance. */
const LEAST = 150;

/** Knows articles by their addresses and by their sentences. */
export function knownArticles(articles: readonly ArticleFile[]): KnownArticles {
  const byId = new Map<string, ArticleFile>();
  const byAddress = new Map<string, string>();
  const bySentence = new Map<string, Set<string>>();
  const lengths = new Map<string, number>();
  const add = (article: ArticleFile) => {
    byId.set(article.id, article);
    if (article.url !== undefined) byAddress.set(plainAddress(article.url), article.id);
    const sentences = sentencesOf(article.text);
    lengths.set(article.id, total(sentences));
    for (const sentence of sentences) {
      const holders = bySentence.get(sentence) ?? new Set();
      bySentence.set(sentence, holders.add(article.id));
    }
  };
  for (const article of articles) add(article);
  const byText = (text: string): ArticleFile | undefined => {
    const own = sentencesOf(text);
    const common = new Map<string, number>();
    for (const sentence of own) for (const id of bySentence.get(sentence) ?? []) common.set(id, (common.get(id) ?? 0) + sentence.length);
    const [best] = [...common].sort(([, a], [, b]) => b - a);
    if (best === undefined) return undefined;
    const [id, length] = best;
    const shorter = Math.min(total(own), lengths.get(id) ?? 0);
    return length >= shorter * ALIKE && length >= Math.min(LEAST, shorter) ? byId.get(id) : undefined;
  };
  return {
    has: (id) => byId.has(id),
    add,
    find: (article) => {
      const address = article.url === undefined ? undefined : byId.get(byAddress.get(plainAddress(article.url)) ?? "");
      if (address !== undefined) return { article: address, by: "address" };
      const text = byText(article.body.join("\n\n"));
      if (text !== undefined) return { article: text, by: "text" };
      const sameName = byId.get(articleFileName(article).replace(/\.md$/, ""));
      const isOther = sameName?.url !== undefined && article.url !== undefined;
      return sameName === undefined || isOther ? undefined : { article: sameName, by: "name" };
    },
  };
}

const total = (sentences: ReadonlySet<string>) => [...sentences].reduce((sum, { length }) => sum + length, 0);

/** A text's sentences, split roughly, without case and punctuation. */
function sentencesOf(text: string): ReadonlySet<string> {
  const sentences = text.split(/\n+|(?<=[.!?]["”’)]?) +/).map((sentence) =>
    fold(sentence)
      .replace(/[^\p{L}\d]+/gu, " ")
      .trim(),
  );
  return new Set(sentences.filter((sentence) => sentence.length >= 15));
}

/** An address without what doesn't tell articles apart: scheme, "www.", "#…", marks of campaigns, a slash at the end. */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|cmpid)$/i.test(name)) url.searchParams.delete(name);
  return `${plainHost(address)}${url.pathname.replace(/(?<!\/)\/+$/, "")}${url.search}`;
}

/** Whether two articles stand at addresses of one host, or one of them at none. */
export function isOfOneHost(a: { readonly url?: string | undefined }, b: { readonly url?: string | undefined }): boolean {
  return a.url === undefined || b.url === undefined || plainHost(a.url) === plainHost(b.url);
}
