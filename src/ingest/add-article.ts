import { createHash } from "node:crypto";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import type { Dropped } from "./clean.ts";
import type { Unsure } from "./head-line.ts";
import type { ImportedPage } from "./import-page.ts";
import { isForeign } from "./language.ts";
import { type ArticleFile, MAX_FILE_BYTES, present, readStory, type StoryFile } from "./load.ts";
import { articlePath, copyAside } from "./remove-article.ts";
import { isOfOneHost, type KnownArticles, knownArticles, type SameArticle } from "./same-article.ts";
import { notOfHost, plainHost } from "./trusted-fields.ts";
import { articleFileName, articleText, hasStoryFile, type NewArticle, storyText, writeKnowledge } from "./write-article.ts";

/** What is known of an article beforehand; it goes before what its page says. */
export interface GivenFields {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  /** ISO 8601. */
  readonly published?: string | undefined;
}

/** Title and description of a story that is made with its first article. */
export interface NewStory {
  readonly title: string;
  readonly description?: string | undefined;
}

/** A story that articles are added to. */
export interface Place {
  readonly knowledgeDir: string;
  readonly story: string;
  /** Absent where the story doesn't exist yet. */
  readonly file?: StoryFile;
  readonly known: KnownArticles;
  readonly articles: readonly ArticleFile[];
}

/** An article ready to be kept, with all that a person may want to see before. */
export interface Addition {
  readonly place: Place;
  /** Where it will be written. */
  readonly file: string;
  readonly article: NewArticle;
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
  /** Fields that are guesses. */
  readonly unsure: readonly Unsure[];
  /** The article of the story that it is the same as. */
  readonly same?: SameArticle;
  /** What keeping it would do: "refused" where the same text is another host's article. */
  readonly outcome: "new" | "replaced" | "unchanged" | "refused";
}

/** Opens a story's folder for articles to be added; it needn't exist. */
export async function openPlace(knowledgeDir: string, story: string): Promise<Place> {
  if (!(await hasStoryFile(knowledgeDir, story))) return { knowledgeDir, story, known: knownArticles([]), articles: [] };
  const { story: file, articles } = await readStory(knowledgeDir, story);
  return { knowledgeDir, story, file, known: knownArticles(articles), articles };
}

/** Makes an article that was found in a source ready for a story, and writes nothing; `name` is how the source is called in messages. Throws a UserError where there is no article in it. */
export function prepareArticle(place: Place, name: string, page: ImportedPage, fields: GivenFields = {}): Addition {
  const whole = withKnownPublisher(place, articleOf(name, page, fields), fields, page.publisher);
  const same = place.known.find(whole.article);
  const article = same === undefined ? whole.article : { ...present(fieldsOf(same.article)), ...presentFields(whole.article) };
  const outcome = outcomeOf(article, same);
  const unsure = (page.unsure ?? []).filter(({ field }) => fields[field] === undefined);
  return {
    ...{ place, article, unsure, outcome },
    ...(same === undefined ? {} : { same }),
    file: join(place.knowledgeDir, place.story, same === undefined ? freeName(place, article) : `${same.article.id}.md`),
    dropped: page.dropped,
    warnings: [...(page.notes ?? []), ...whole.notes, ...warningsOf(article, unsure)],
  };
}

/** Hash of all that keeping an article would do: of the text that would be written, where, and of what it would replace. */
export function hashOfAddition({ article, place, file, same }: Addition): string {
  const facts = JSON.stringify([place.story, file, articleText(article), same?.article ?? ""]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 16);
}

/** Writes a prepared article, and its story's file where there is none; one that it replaces goes to the folder's .removed. Throws a UserError where it may not be replaced. Resolves to where the one before went. */
export async function keepArticle(
  addition: Addition,
  replace: boolean,
  newStory: NewStory | undefined,
  now: number,
): Promise<string | undefined> {
  const { file, article, same, outcome, place } = addition;
  if (outcome === "unchanged") return undefined;
  if (same !== undefined && outcome === "refused" && !replace) throw new UserError(refusedWords(addition));
  if (same !== undefined && !replace)
    throw new UserError(`${sameWords(same)} in the story ${place.story}: ${file}. Nothing was written. Use --force to replace it.`);
  if (place.file === undefined && newStory !== undefined && !(await hasStoryFile(place.knowledgeDir, place.story)))
    await writeKnowledge(storyFilePath(place), storyText(newStory.title, newStory.description ?? descriptionOf(newStory.title)), false);
  const { knowledgeDir, story } = place;
  const before = same === undefined ? undefined : await copyAside(knowledgeDir, story, same.article.id, now);
  await writeKnowledge(
    same === undefined ? file : await articlePath(join(knowledgeDir, story), same.article.id),
    articleText(article),
    replace,
  );
  place.known.add({
    id: file.replace(/^.*[\\/]|\.md$/g, ""),
    title: article.title,
    text: article.body.join("\n\n"),
    ...present({ url: article.url, publisher: article.publisher }),
  });
  return before;
}

/** Where a story's own file is or will be. */
export const storyFilePath = ({ knowledgeDir, story }: Place): string => join(knowledgeDir, story, "story.md");

/** The title that a story's name suggests: "harbour-fire" is "Harbour Fire", "hf" is "HF". */
export function titleOfStory(name: string): string {
  const words = name.split(/[-_]+/).filter((word) => word !== "");
  return (
    words
      .map((word) =>
        word.length <= 3 && !/[aeiouy]/.test(word) ? word.toUpperCase() : word.replace(/^./, (letter) => letter.toUpperCase()),
      )
      .join(" ") || name
  );
}

/** A story's description as it reads in a menu of slash commands, at most 100 characters. */
export function descriptionOf(title: string): string {
  const forms = [`Answers questions about ${title} in the words of its news articles.`, `Answers questions about ${title}.`];
  return forms.find((form) => form.length <= 100) ?? "Answers questions about this story in the words of its news articles.";
}

/** That an article is there already, and by what it is known. */
export function sameWords({ article, by }: SameArticle): string {
  const what = {
    address: `An article with the address ${article.url}`,
    text: "An article with this text",
    name: "An article of this name",
  }[by];
  return `${what} is already`;
}

function refusedWords({ same, article }: Addition): string {
  return `The story already has this text, from ${same?.article.publisher ?? same?.article.url}: ${same?.article.id}. ${article.url} is on another host, so it doesn't replace that. Nothing was written. Use --force to replace it.`;
}

function outcomeOf(article: NewArticle, same: SameArticle | undefined): Addition["outcome"] {
  if (same === undefined) return "new";
  if (same.by === "text" && !isOfOneHost(article, same.article)) return "refused";
  const [before, after] = [same.article, article].map((one) => JSON.stringify(present(fieldsOf(one))));
  return before === after && same.article.text === article.body.join("\n\n") ? "unchanged" : "replaced";
}

const fieldsOf = ({ title, url, publisher, author, published, standfirst }: Omit<NewArticle, "body">) => ({
  title,
  url,
  publisher,
  author,
  published,
  standfirst,
});

function presentFields({ body, ...fields }: NewArticle): NewArticle {
  return { ...present({ ...fields }), title: fields.title, body };
}

/** The article's file's name, with a number where another article has it. */
function freeName({ known }: Place, article: NewArticle): string {
  const name = articleFileName(article);
  const id = name.replace(/\.md$/, "");
  for (let number = 2; ; number++) {
    const next = number === 2 ? id : `${id}-${number - 1}`;
    if (!known.has(next)) return `${next}.md`;
  }
}

/** A publisher that the story knows from another host isn't believed of this one, unless a person gave it. */
function withKnownPublisher({ articles }: Place, article: NewArticle, fields: GivenFields, guess: string | undefined) {
  const { publisher, url } = article;
  const others = articles.filter((one) => one.publisher === publisher && one.url !== undefined);
  if (guess === undefined || fields.publisher !== undefined || publisher === undefined || url === undefined || others.length === 0)
    return { article, notes: [] };
  if (others.some((one) => isOfOneHost(one, article))) return { article, notes: [] };
  const host = plainHost(url);
  return { article: { ...article, publisher: host }, notes: [notOfHost(publisher, host)] };
}

function articleOf(source: string, page: ImportedPage, fields: GivenFields): NewArticle {
  const title = fields.title ?? page.title;
  if (title === undefined) throw new UserError(`${source} has no recognisable title. Give it with --title.`);
  if (page.body.length === 0) throw new UserError(`${source} has no article text: everything in it is a title or navigation.`);
  if (Buffer.byteLength(page.body.join("\n\n")) > MAX_FILE_BYTES * 0.95)
    throw new UserError(`${source} is longer than ${MAX_FILE_BYTES / 1e6} MB of text. Split it into articles.`);
  return {
    title,
    url: fields.url ?? page.url,
    publisher: fields.publisher ?? page.publisher,
    author: fields.author ?? page.author,
    published: fields.published ?? page.published,
    standfirst: page.standfirst,
    body: page.body,
  };
}

const NAMES = { title: "title", publisher: "publisher", author: "author", published: "date" } as const;

/** A guess in words: "the date 2019-03-05 is a guess (it may be the day of a change)". */
export function guessWords({ field, why }: Unsure, article: NewArticle): string {
  const value = article[field];
  return value === undefined
    ? `the ${NAMES[field]} isn't certain: ${why}.`
    : `the ${NAMES[field]} ${JSON.stringify(value)} is a guess: ${why}.`;
}

function warningsOf(article: NewArticle, unsure: readonly Unsure[]): string[] {
  const warnings = unsure.map((one) => `${guessWords(one, article)} Give --${one.field} if you know it.`);
  if (article.published === undefined)
    warnings.push('no date: words such as "last year" stay as they are written. Give --published where the date is known.');
  if (isForeign(article.body.join(" "))) warnings.push("this doesn't look like English, the only language that is supported.");
  return warnings;
}
