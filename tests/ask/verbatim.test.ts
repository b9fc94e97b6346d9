import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, checkQuote } from "../../src/ask/ask.ts";
import { readFrontMatter, writeFrontMatter } from "../../src/ingest/front-matter.ts";
import { readArticleFile } from "../../src/ingest/load.ts";
import type { Answer, Evidence, Story } from "../../src/model.ts";
import { buildStory } from "../../src/story/load-story.ts";
import { indexStory } from "../../src/story/story-index.ts";

const NAMES = ["Ada Quill", "Mayor Boris Tanaka", "the Port Authority", "Zoë O’Neil-Švec", "Quill", "Tanaka", "she", "Dr. Li van der Berg"];
const WORDS = [
  "the bridge",
  "fell",
  "in 2019",
  "last March",
  "on Tuesday",
  "two engines",
  "—",
  "naïve 😀 emoji",
  "<!channel>",
  "@everyone",
  "[sic]",
  "U.S.",
  "$5.50",
  "…",
  "‘inner’",
  "don’t",
  "\u200D",
  "𝒳",
];

const clause = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(" "));
const quote = fc
  .tuple(fc.constantFrom("“", '"', "‘", "“"), clause, fc.constantFrom(",”", '."', "”", "’", "", "?”"))
  .map(([open, words, close]) => `${open}${words}${close}`);
const sentence = fc.oneof(
  fc
    .tuple(quote, fc.constantFrom(...NAMES), fc.constantFrom("said", "told reporters", "wrote"))
    .map(([words, name, verb]) => `${words} ${name} ${verb}.`),
  fc.tuple(fc.constantFrom(...NAMES), clause).map(([name, words]) => `${name} said that ${words}.`),
  fc.tuple(fc.constantFrom(...NAMES), quote, clause).map(([name, words, more]) => `According to ${name}, ${words} ${more}.`),
  clause,
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts
      .join(" ")
      .replace(/\s*\n\s*/g, " ")
      .trim(),
  )
  .filter((text) => text !== "");
const body = fc
  .array(fc.oneof({ weight: 8, arbitrary: paragraph }, { weight: 1, arbitrary: clause.map((words) => `## ${words}`) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join("\n\n").trim());
const published = fc.constantFrom("2024-05-06", "2019-12-31", undefined);

const article = fc
  .tuple(body, published)
  .map(([text, date]) => ({ title: "A title", text, ...(date === undefined ? {} : { published: date }) }));
const story = fc.array(article, { minLength: 1, maxLength: 2 }).map((articles) =>
  buildStory(
    { command: "s", title: "S", description: "S", people: [] },
    articles.map((one, i) => ({ ...one, id: `a${i}` })),
  ),
);
const question = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("what did", "who is", "what has", "did"),
      fc.constantFrom(...NAMES),
      fc.constantFrom("say", "said about the bridge", "tell reporters", "", "say last March"),
    )
    .map((parts) => parts.join(" ")),
  fc.constantFrom(
    "timeline",
    "what happened in 2019",
    "timeline of the bridge",
    "people",
    "sources",
    "when did the bridge fall",
    "how many engines",
    "who said the bridge fell",
    "why",
    "?",
  ),
  clause,
  fc.string({ maxLength: 60 }),
);

/** What makes an excerpt something else than the article's own words. */
function faults({ articles }: Story, { text, said, clause, citation }: Evidence): string[] {
  const found = articles.find(({ id }) => id === citation.article);
  const passage = found?.passages[citation.passage - 1];
  if (found === undefined || passage === undefined) return ["no such passage"];
  const body = found.text.slice(passage.start, passage.end);
  const out: string[] = [];
  if (text !== body.slice(citation.start, citation.end)) out.push("the text isn't the passage's");
  if (text === "") out.push("no words");
  for (const span of [...said, ...(clause === undefined ? [] : [clause])])
    if (span.start < 0 || span.end > text.length || span.start >= span.end) out.push(`span ${span.start}-${span.end} outside`);
  if (said.some(({ start }, i) => start < (said[i - 1]?.end ?? 0))) out.push("said spans out of order");
  const starts = passage.sentences.map(({ start }) => start - passage.start);
  const ends = passage.sentences.map(({ end }) => end - passage.start);
  if (!starts.includes(citation.start) || !ends.includes(citation.end)) out.push("not whole sentences");
  return out;
}

const evidenceOf = (answer: Answer): readonly Evidence[] =>
  answer.kind === "timeline" ? [...answer.evidence, ...answer.upcoming] : answer.evidence;

describe("excerpts", () => {
  test("are the passage's own words, for any article and any question", () => {
    let excerpts = 0;
    fc.assert(
      fc.property(story, fc.array(question, { minLength: 1, maxLength: 3 }), (told, questions) => {
        const knowledge = indexStory(told);
        const answers = [
          ...questions.map((asked, i) => ask(knowledge, asked, { context: questions.slice(0, i) })),
          checkQuote(knowledge, questions[0] ?? ""),
        ];
        for (const answer of answers) {
          excerpts += evidenceOf(answer).length;
          expect(evidenceOf(answer).flatMap((excerpt) => faults(told, excerpt))).toEqual([]);
          expect(answer.answered).toBe(answer.kind !== "unanswered");
          if (!answer.answered) expect(answer.reason).toBeTruthy();
        }
      }),
    );
    expect(excerpts).toBeGreaterThan(10);
  });

  test("answer the same to the same question", () => {
    fc.assert(
      fc.property(story, question, (told, asked) => {
        expect(ask(indexStory(told), asked)).toEqual(ask(indexStory(told), asked));
      }),
    );
  });

  test("survive the file's round trip at the same offsets", () => {
    fc.assert(
      fc.property(body, (text) => {
        const file = writeFrontMatter({ title: "A title", published: "2024-05-06" }, text);
        expect(readFrontMatter("a.md", file).body.trim()).toBe(text.trim());
        expect(readArticleFile("a.md", file).text).toBe(text.trim());
      }),
    );
  });
});
