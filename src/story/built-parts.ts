import type { AnnotatedArticle, Story } from "../model.ts";
import type { Built, StoredArticle } from "./build.ts";

/** What of a build is handed over in pieces: a thread that takes each in a few milliseconds goes on answering, and holds no copy of the whole. */
interface Pieces {
  readonly articles: readonly AnnotatedArticle[];
  readonly people: Story["people"];
  readonly files: readonly StoredArticle[];
}

/** A build without its pieces, whose places are null. */
export interface BuiltOutline extends Omit<Built, "articles" | "people" | "files"> {
  readonly articles: readonly (string | null)[];
  readonly people: readonly (number | null)[];
}

/** Articles of one piece: some 1 MB. */
const ARTICLES = 100;
/** The same of people. */
const PEOPLE = 2000;

/** The pieces of a build as JSON, which is read faster than a message's objects and into smaller ones. */
export function* piecesOf({ articles, people, files }: Built): Iterable<string> {
  const own = articles.filter((article) => typeof article !== "string");
  const known = people.filter((person) => typeof person !== "number");
  const json = (pieces: Partial<Pieces>) => JSON.stringify({ articles: [], people: [], files: [], ...pieces });
  for (let i = 0; i < own.length; i += ARTICLES) yield json({ articles: own.slice(i, i + ARTICLES) });
  for (let i = 0; i < files.length; i += ARTICLES) yield json({ files: files.slice(i, i + ARTICLES) });
  for (let i = 0; i < known.length; i += PEOPLE) yield json({ people: known.slice(i, i + PEOPLE) });
}

/** A build without its pieces. */
export function outlineOf({ articles, people, files, ...built }: Built): BuiltOutline {
  return {
    ...built,
    articles: articles.map((article) => (typeof article === "string" ? article : null)),
    people: people.map((person) => (typeof person === "number" ? person : null)),
  };
}

/** Joins pieces, in their order, to the build that they are of. */
export interface Joining {
  add(json: string): void;
  /** Throws where a piece is missing. */
  join(outline: BuiltOutline): Built;
}

export function createJoining(): Joining {
  const articles: AnnotatedArticle[] = [];
  const people: Story["people"][number][] = [];
  const files: StoredArticle[] = [];
  return {
    add: (json) => {
      // What this program's other thread wrote.
      const pieces: Pieces = JSON.parse(json);
      articles.push(...pieces.articles);
      people.push(...pieces.people);
      files.push(...pieces.files);
    },
    join: (outline) => {
      const nextArticle = inTurn(articles);
      const nextPerson = inTurn(people);
      return {
        ...outline,
        articles: outline.articles.map((article) => article ?? nextArticle()),
        people: outline.people.map((person) => person ?? nextPerson()),
        files,
      };
    },
  };
}

function inTurn<T>(pieces: readonly T[]): () => T {
  let at = 0;
  return () => {
    const piece = pieces[at];
    if (piece === undefined) throw new Error("A piece of a build is missing.");
    at += 1;
    return piece;
  };
}
