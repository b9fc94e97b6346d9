import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateInWords } from "../../src/answer/date-words.ts";
import type { Correction } from "../../src/bot.ts";
import type { Answer, Evidence } from "../../src/model.ts";
import { evidence, HOSTILE, quoting, SAMPLES } from "./samples.ts";

/** What a reader gets of a rendered answer; each platform's tests make it from the payload as that platform reads it. */
export interface Reading {
  /** Every word on the screen, buttons included, markup resolved. */
  readonly shown: string;
  /** The text of each quotation, markup resolved. */
  readonly quotes: readonly string[];
  /** Addresses that can be followed. */
  readonly links: readonly string[];
  /** Limits of the platform that the payload breaks, in words. */
  readonly faults: readonly string[];
  /** Whom the payload would notify. */
  readonly pings: readonly string[];
  /** What a screen reader or a notification says. */
  readonly aloud: string;
}

/** The excerpts of an answer in the order in which they are shown. */
function excerptsOf(answer: Answer): readonly Evidence[] {
  return answer.kind === "timeline" ? [...answer.evidence, ...answer.upcoming] : answer.evidence;
}

/** The one contract of all renderers. `read` renders an answer and reads the result as the platform would. In a terminal the story was named by who asks, and addresses are to be seen. */
export function testRenderer(platform: string, read: (answer: Answer) => Reading, { chat = true } = {}): void {
  describe(`${platform}: an answer as it is shown`, () => {
    describe.each(Object.entries(SAMPLES))("%s", (_, answer) => {
      const excerpts = excerptsOf(answer);
      const { shown, quotes, links, faults, pings, aloud } = read(answer);

      test("quotes nothing but whole excerpts, unchanged and in order", () => {
        let from = 0;
        for (const quote of quotes) {
          const at = excerpts.findIndex(({ text }, i) => i >= from && text === quote);
          expect(at, `not an excerpt, or not in order: ${quote.slice(0, 80)}`).not.toBe(-1);
          from = at + 1;
        }
      });

      test("says which of all excerpts it shows, and how many can't be shown", () => {
        const onOtherPages = /1–(\d+) of (\d+)/.exec(shown);
        const here = Number(onOtherPages?.[1] ?? excerpts.length);
        if (excerpts.length > 0) expect(Number(onOtherPages?.[2] ?? excerpts.length)).toBe(excerpts.length);
        const hidden = here - quotes.length + (answer.more ?? 0);
        if (excerpts.length > 0 && hidden > 0) expect(shown).toContain(`${hidden} more not shown`);
        else expect(shown).not.toMatch(/\b\d+ more\b/);
      });

      test.skipIf(!chat)("names the story by its title", () => expect(shown).toContain(answer.title));

      test("cites each quotation: publisher, title, date, passage, linked to the sentence", () => {
        for (const { citation, also = [], text } of excerpts.filter((excerpt) => quotes.includes(excerpt.text))) {
          for (const part of [citation.publisher, citation.title, `passage ${citation.passage}`]) expect(shown).toContain(part ?? "");
          if (citation.published !== undefined) expect(shown).toContain(dateInWords(citation.published));
          // A word too long for an address leaves the link to the article as a whole.
          const [first = ""] = text.split(" ");
          if (citation.url?.startsWith("https:"))
            expect(
              links.some((link) => (first.length > 500 ? link : decodeURIComponent(link.split(":~:text=")[1] ?? "").startsWith(first))),
            ).toBeTruthy();
          for (const other of also) expect(shown).toContain(other.title);
        }
      });

      test("names who says it and when", () => {
        for (const { speaker, role, date, dateText } of excerpts.filter((excerpt) => quotes.includes(excerpt.text))) {
          for (const part of [speaker, role, dateText]) expect(shown).toContain(part ?? "");
          if (date !== undefined) expect(shown).toContain(dateInWords(date));
        }
      });

      test("keeps the platform's limits", () => expect(faults).toEqual([]));

      test("notifies nobody", () => expect(pings).toEqual([]));

      test("links to nothing but addresses of the web", () => {
        for (const link of links) expect(link).toMatch(/^https?:\/\/daily\.example\//);
      });

      test("reads aloud what it shows", () => {
        expect(aloud.trim()).not.toBe("");
        if (chat) expect(aloud).not.toContain("daily.example/");
        for (const quote of quotes.slice(0, 1)) if (quote.length < 1000) expect(aloud).toContain(quote);
        if (answer.reason !== undefined) expect(aloud).toContain(answer.reason);
      });

      test("shows the words that the kind of answer brings", () => {
        for (const words of ownWords(answer)) expect(shown).toContain(words);
      });
    });

    test("names a speaker once a run of excerpts, and an article whole once: then the passage alone says where", () => {
      const [one, two, three] = [1, 2, 3].map((n) =>
        evidence(`Sentence ${n} of the pier.`, n, {
          speaker: n === 3 ? "Tom Baker" : "Ida Mora",
          role: "the harbour master",
          date: `2019-0${n}`,
        }),
      );
      const other = evidence("Another paper's words.", 9, {
        citation: { ...evidence("", 9).citation, article: "b", title: "Other talks" },
      });
      const back = evidence("The first paper again.", 12);
      const excerpts = [one, two, three, other, back].filter((excerpt) => excerpt !== undefined);
      const { shown } = read({ ...quoting(""), heading: "Words", evidence: excerpts });
      const times = (words: string) => shown.split(words).length - 1;
      expect([times("Ida Mora"), times("Tom Baker"), times("The Daily"), times("Harbour talks"), times("Other talks")]).toEqual([
        1, 1, 2, 2, 1,
      ]);
      for (const words of ["passage 1", "passage 2", "passage 3", "passage 9", "passage 12", "February 2019"])
        expect(shown).toContain(words);
    });

    test.skipIf(!chat)(
      "says the sources of a run of excerpts in one line, each passage once and linked to all its sentences, behind the speaker's name where the article is cited above",
      () => {
        const said = (text: string, passage: number, speaker = "Ida Mora") => evidence(text, passage, { speaker });
        const excerpts = [
          ...[said("First words.", 1), said("More words.", 2), said("Last words.", 2)],
          ...[said("Another's words.", 3, "Tom Baker"), said("Dated words.", 4, "Tom Baker")],
        ];
        const { shown, links } = read({ ...quoting(""), heading: "Words", evidence: excerpts });
        const sources = shown.split("\n").filter((line) => line.includes("passage"));
        expect(sources.map((line) => line.match(/passage \d/g))).toEqual([
          ["passage 1", "passage 2"],
          ["passage 3", "passage 4"],
        ]);
        expect(sources.map((line) => line.includes("Harbour talks"))).toEqual([true, false]);
        expect(sources[1]).toMatch(/^Tom Baker/);
        expect(links.some((link) => link.endsWith(":~:text=More%20words.&text=Last%20words."))).toBe(true);
      },
    );

    test.skipIf(!chat)("says an event's passage on the line of its date where its article is cited above", () => {
      const events = [1, 2].map((month) => evidence(`Event ${month}.`, month, { date: `2019-0${month}-03`, certain: true }));
      const { shown } = read({ ...quoting(""), kind: "timeline", heading: "Events", evidence: events, upcoming: [] });
      const lines = shown.split("\n");
      expect(lines.filter((line) => line.includes("Harbour talks"))).toHaveLength(1);
      expect(lines.find((line) => line.startsWith("3 February 2019"))).toContain("passage 2");
    });

    test.skipIf(!chat)("tells in help of mentions and of checking a quote too", () => {
      const { shown } = read(SAMPLES.help ?? quoting(""));
      for (const words of ["Mention me", "Verify this quote"]) expect(shown).toContain(words);
    });

    test("any text stays as it is", () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { quotes, faults, pings, links } = read(quoting(text));
          expect(quotes).toEqual([text]);
          expect([...faults, ...pings]).toEqual([]);
          for (const link of links) expect(link).toMatch(/^https:\/\/daily\.example\/harbour/);
        }),
      );
    });
  });
}

/** The same of corrections. */
export function testCorrection(platform: string, read: (correction: Correction) => Reading): void {
  describe(`${platform}: a correction as it is shown`, () => {
    test("holds each changed sentence whole, before and after, linked to where it stands now", () => {
      const { shown, quotes, links, faults, pings, aloud } = read(correctionOf(1));
      expect(quotes).toEqual(["The pier will stay.", "The pier will go.", HOSTILE]);
      expect(shown).toContain("/harbour what did Mora say");
      expect(shown).toContain("These words are no longer there.");
      expect(links.some((link) => link.includes(":~:text=The%20pier%20will%20go"))).toBe(true);
      expect([...faults, ...pings]).toEqual([]);
      expect(aloud).toContain("The pier will go.");
    });

    test("says how many answers it corrects where they are several", () => {
      expect(read(correctionOf(12)).shown).toContain("12 answers given here quoted these words");
    });

    test("of more sentences than a message holds says how many are left out", () => {
      const quotes = Array.from({ length: 300 }, (_, i) => ({
        before: `${i} ${"word ".repeat(90)}`.trim(),
        citation: evidence("x", i + 1).citation,
      }));
      const { faults, shown, quotes: held } = read({ ...correctionOf(3), quotes });
      expect(faults).toEqual([]);
      expect(shown).toMatch(new RegExp(`\\b${300 - held.length} more\\b`));
    });
  });
}

function correctionOf(answers: number): Correction {
  const [first, second] = [evidence("The pier will stay.", 3), evidence(HOSTILE, 4)];
  return {
    id: "abc",
    answer: "def",
    answers,
    story: "harbour",
    question: "what did Mora say",
    platform: "any",
    workspace: "1",
    channel: "2",
    asker: "3",
    visibility: "public",
    given: 0,
    quotes: [
      { before: first.text, after: "The pier will go.", citation: first.citation },
      { before: second.text, citation: second.citation },
    ],
  };
}

/** Words that must be on the screen besides the excerpts. */
function ownWords(answer: Answer): readonly string[] {
  const heading = answer.heading.length <= 100 ? [answer.heading] : [];
  switch (answer.kind) {
    case "unanswered":
      return [...heading, answer.reason ?? "", ...answer.suggestions.slice(0, 3)];
    case "check":
      return [...heading, ...answer.differences.map(({ text }) => text)];
    case "sources":
      return [...heading, ...answer.articles.map(({ title }) => title)];
    case "people":
      return answer.people.length > 100 ? heading : [...heading, "Organisations", "Places", ...answer.people.map(({ name }) => name)];
    case "help":
      return [...heading, ...answer.suggestions.slice(0, 1)];
    default:
      return heading;
  }
}

/** Words and marks as articles could hold them: a paragraph without line breaks or spaces at its ends. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
      fc.constantFrom(
        "<!channel>",
        "<@1>",
        "@everyone",
        "*",
        "_",
        "~",
        "`",
        "||",
        "&lt;",
        "&",
        ">",
        "#",
        "1.",
        "-",
        "[a](https://b.example)",
        "https://b.example",
      ),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((words) => words.join(" ").replace(/\s+/gu, " ").trim())
  .filter((text) => text !== "");
