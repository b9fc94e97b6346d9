import { expect, test } from "vitest";
import { replacementInWords } from "../../src/admin/replacement.ts";
import { annotate } from "../../src/annotate/annotate.ts";
import { ask, checkQuote } from "../../src/ask/ask.ts";
import { UserError } from "../../src/errors.ts";
import { cleanText } from "../../src/ingest/clean.ts";
import { feedEntries } from "../../src/ingest/feeds.ts";
import { importPage } from "../../src/ingest/import-page.ts";
import { readArticleFile } from "../../src/ingest/load.ts";
import { plainMarkdown } from "../../src/ingest/markdown.ts";
import { segment } from "../../src/ingest/segment.ts";
import { analyze } from "../../src/text/analyze.ts";
import { LONG } from "../long.ts";
import { storyOf } from "../stories/build.ts";
import { doubling, MEASURED, steepGrowth } from "./growth.ts";
import { HOSTILE_TEXTS } from "./hostile-texts.ts";

/** Characters of an article or a page. */
const LENGTHS = LONG ? doubling(10_000, 40_000) : doubling(1_000, 8_000);
/** In the long form each reader is tried with all of them; in the short one with every sixteenth, its neighbours with others. */
const textsFor = (reader: number) => HOSTILE_TEXTS.filter((_, i) => LONG || i % 16 === (2 * reader + 1) % 16);
/** Milliseconds under which there is nothing to tell. */
const LEAST = LONG ? 150 : 15;

const story = storyOf(["“The mast is gone,” Ada Quill, a rigger at the Port Authority, told Boris Tanaka in March. “We wait.”"]);
const PLAIN = "The quay was opened by the mayor in May, and the crowd stayed until the evening. ";

interface Reader {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** Where it refuses longer texts. */
  readonly lengths?: readonly number[];
  /** Milliseconds under which there is nothing to tell: what is refused beyond a length may compare all with all up to there. */
  readonly least?: number;
}

/** What reads a text from outside. */
const READERS: readonly Reader[] = [
  { name: "annotating", read: (text) => annotate(analyze(text), "2024-05-06") },
  { name: "segmenting", read: (text) => segment(analyze(text)) },
  { name: "cleaning a text", read: (text) => cleanText(`A title\n\n${PLAIN}\n\n${text}\n\n${PLAIN}`) },
  { name: "cleaning Markdown", read: (text) => plainMarkdown("a.md", `# A title\n\n${PLAIN}\n\n${text}`) },
  { name: "reading front matter", read: (text) => readArticleFile("a.md", `---\ntitle: A title\nauthor: ${text}\n---\n\n${PLAIN}`) },
  {
    name: "reading a page",
    read: (text) => importPage(`<html><title>A title</title><body><article><p>${PLAIN}<p>${text}<p>${PLAIN}</article>`),
  },
  {
    name: "reading a page's data",
    read: (text) => importPage(`<html><title>${text}</title><meta name="author" content="${text}"><p>${PLAIN}`),
  },
  {
    name: "reading a feed",
    read: (text) => feedEntries(`<rss version="2.0"><channel><item><title>${text}</title></item></channel></rss>`, "https://x.example/"),
  },
  {
    name: "comparing a page with the article that it replaces",
    read: (text) => replacementInWords({ id: "a", title: "A", text }, { title: "A", body: [everyOtherChanged(text)] }),
  },
  { name: "asking", read: (text) => ask(story, text, { context: [text] }), lengths: [499, 998] },
  { name: "asking who said", read: (text) => ask(story, `who said ${text}`), lengths: [490, 980] },
  { name: "checking a quote", read: (text) => checkQuote(story, text), lengths: doubling(740, 5_920), least: Math.max(60, LEAST) },
];

test.each(READERS.map((reader, i) => [reader.name, { ...reader, texts: textsFor(i) }] as const))(
  "%s takes a time in line with the text, whatever that is",
  MEASURED,
  (_, { read, texts, lengths = LENGTHS, least = LEAST }) => {
    const steep = texts.flatMap(({ name, make }) => {
      const growth = steepGrowth((text) => refusing(read, text), make, lengths, least);
      return growth === undefined ? [] : [`${name}, ${growth}`];
    });
    expect(steep).toEqual([]);
  },
);

const everyOtherChanged = (text: string) =>
  text
    .split(" ")
    .map((word, i) => (i % 2 === 0 ? word : `${word}x`))
    .join(" ");

/** Reads a text, or is told in words why it can't be read. */
function refusing(read: (text: string) => unknown, text: string): void {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}
