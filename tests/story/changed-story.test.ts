import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KnownPerson } from "../../src/annotate/people/find-people.ts";
import type { ArticleFile } from "../../src/ingest/load.ts";
import type { AnnotatedArticle } from "../../src/model.ts";
import { annotateArticle } from "../../src/story/annotate-article.ts";
import { hashArticle } from "../../src/story/content.ts";
import { readWith } from "../../src/story/known-names.ts";
import { type MadeStory, storyOf } from "../../src/story/load-story.ts";

// Names that join, stay apart and change whom others mean: full names, surnames alone, first names alone, short forms, bodies.
const NAMES = ["Anna Lee", "Lee", "Jim Lee", "Mayor Lee", "John Vale", "John", "Bill Sole", "William Sole", "Ms. Vale", "Judge Sole"];
const BODIES = ["the Harbour Council", "the Valley Bank", "the Harbour Council of Sole"];
const SAID = ["“It is closed,” NAME said.", "NAME told BODY that the ropes were sold.", "The pier fell. “No,” said NAME of BODY."];

const aSentence = fc
  .record({ said: fc.constantFrom(...SAID), name: fc.constantFrom(...NAMES), body: fc.constantFrom(...BODIES) })
  .map(({ said, name, body }) => said.replace("NAME", name).replace("BODY", body));

/** A change of one article: new words for its sentences with the same names, other sentences, or none: the article is taken away. */
const aChange = fc.record({
  at: fc.nat(5),
  become: fc.oneof(fc.constant("longer" as const), fc.constant("gone" as const), fc.array(aSentence, { minLength: 1, maxLength: 3 })),
});
const LISTED = [[], [], [], [{ name: "Anna Lee", aliases: ["Mayor Lee"] }]];
const aStory = fc.record({
  texts: fc.array(fc.array(aSentence, { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 6 }),
  changes: fc.array(aChange, { minLength: 1, maxLength: 5 }),
  people: fc.array(fc.constantFrom(...LISTED), { minLength: 6, maxLength: 6 }),
});

const annotated = new Map<string, AnnotatedArticle>();
/** An article's annotations, the same objects for the same words. */
function read(file: ArticleFile): AnnotatedArticle {
  const key = `${file.id} ${file.text}`;
  const made = annotated.get(key) ?? annotateArticle(file);
  annotated.set(key, made);
  return made;
}

const reread = new Map<string, AnnotatedArticle>();
/** The same read with the names known to it. */
function readAgain(article: AnnotatedArticle, known: readonly KnownPerson[]): AnnotatedArticle {
  const key = `${article.id} ${article.text} ${JSON.stringify(known)}`;
  const made = reread.get(key) ?? readWith(article, known);
  reread.set(key, made);
  return made;
}

function storyWith(texts: readonly (readonly string[])[], people: (typeof LISTED)[number], before?: MadeStory): MadeStory {
  const files = texts.flatMap((sentences, i) => (sentences.length === 0 ? [] : [{ id: `a${i}`, title: "A", text: sentences.join(" ") }]));
  const story = { command: "s", title: "S", description: "S", people };
  return storyOf({ story, articles: files.map(hashArticle) }, files.map(read), readAgain, before);
}

describe("a story made of the one before", () => {
  test("is the same as one made anew, whatever changed", () => {
    fc.assert(
      fc.property(aStory, ({ texts: first, changes, people }) => {
        let texts: readonly (readonly string[])[] = first;
        let made = storyWith(texts, people[0] ?? []);
        changes.forEach(({ at, become }, i) => {
          const next = (sentences: readonly string[]) =>
            become === "gone" ? [] : become === "longer" ? ["It rained.", ...sentences] : become;
          texts = texts.map((sentences, j) => (j === at ? next(sentences) : sentences));
          made = storyWith(texts, people[i + 1] ?? [], made);
          expect(made.story).toEqual(storyWith(texts, people[i + 1] ?? []).story);
        });
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test("shares with it the articles and people that are as they were", () => {
    const texts = [["“No,” Anna Lee said."], ["Mayor Lee told the Valley Bank that the ropes were sold."], ["“Yes,” John Vale said."]];
    const before = storyWith(texts, []);
    const after = storyWith([...texts.slice(0, 2), ["It rained.", "“Yes,” John Vale said."]], [], before);
    expect(after.story.articles.map((article, i) => article === before.story.articles[i])).toEqual([true, true, false]);
    const shared = after.story.people.filter((person) => before.story.people.includes(person));
    expect(shared.length).toBe(after.story.people.length);
  });
});
