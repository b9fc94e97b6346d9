import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import type { Answer, Evidence } from "../../src/model.ts";
import { altText } from "../../src/picture/alt-text.ts";
import { chooseEntries, MOST_ENTRIES } from "../../src/picture/choose-entries.ts";
import { shortClause } from "../../src/picture/short-clause.ts";
import { layTimeline } from "../../src/picture/timeline-layout.ts";
import { timelinePng } from "../../src/picture/timeline-png.ts";
import { timelineSvg } from "../../src/picture/timeline-svg.ts";
import { drawable, TYPEFACES } from "../../src/picture/typeface.ts";

type Timeline = Extract<Answer, { kind: "timeline" }>;

function event(date: string, text: string, more: Partial<Evidence> = {}): Evidence {
  const citation = {
    article: "a",
    title: "The piers <of> “Söle” & sons",
    publisher: "The Post",
    published: "2024-04-29",
    passage: 1,
    start: 0,
    end: text.length,
  };
  return { text, said: [], date, certain: true, citation, ...more };
}

function answer(evidence: readonly Evidence[], upcoming: readonly Evidence[] = []): Timeline {
  return {
    kind: "timeline",
    question: "timeline",
    story: "s",
    title: "The harbour",
    revision: "r",
    answered: true,
    heading: "Timeline of the harbour",
    evidence,
    upcoming,
    suggestions: [],
  };
}

const HARBOUR = answer(
  [
    event("1897", "The old pier was built in 1897."),
    event("2018", "The town closed it in March 2024, and in 2018 a report had warned.", { clause: { start: 34, end: 67 } }),
    event("2023-10", "The talks began in autumn, “a good season”, said Ada Søle-Okonjo of the traders’ association.", {
      certain: false,
      dateText: "autumn",
    }),
    event("2024-W09", "A word of great length: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is one."),
  ],
  [event("2025-09", "Work on a new pier will begin in September 2025.")],
);
/** 200 events over 100 years, of one to thirty words. */
const MANY = answer(
  Array.from({ length: 200 }, (_, i) =>
    event(
      String(1900 + Math.floor(i / 2)),
      `${"The harbour grew again that year ".repeat((i % 6) + 1)}(${i}).`,
      i % 7 === 0 ? { certain: false, dateText: "that year" } : {},
    ),
  ),
);

describe.each([
  ["a story of five events", HARBOUR],
  ["a story of 200 events", MANY],
  ["no events", answer([])],
])("the picture of %s", (_, timeline) => {
  const { lines, marks, width, height } = layTimeline(timeline);

  test("has no two lines of text over each other, nor text over a mark, nor text beyond the edge", () => {
    const sorted = [...lines].sort((a, b) => a.box.top - b.box.top);
    for (const [i, { box, text }] of sorted.entries()) {
      expect(box.left >= 0 && box.right <= width && box.bottom <= height, text).toBe(true);
      for (const other of sorted.slice(i + 1))
        expect(box.bottom > other.box.top && box.right > other.box.left && other.box.right > box.left, `${text} | ${other.text}`).toBe(
          false,
        );
      for (const { y } of marks) expect(box.left < 85 && box.top < y + 15 && box.bottom > y - 15, text).toBe(false);
    }
  });

  test("draws all text, as outlines of our own typeface", () => {
    const svg = timelineSvg(timeline);
    expect(svg).not.toContain("<text");
    for (const { text, face } of lines)
      for (const character of drawable(text)) expect(TYPEFACES[face].outline(character).glyph, character).toBeGreaterThan(0);
    const { pixels, width: across } = new Resvg(svg).render();
    for (const { box, text } of lines) {
      let dark = false;
      for (let y = Math.ceil(box.top); y < box.bottom && !dark; y++)
        for (let x = Math.ceil(box.left); x < box.right && !dark; x++) dark = (pixels[4 * (y * across + x)] ?? 255) < 140;
      expect(dark, text).toBe(true);
    }
  });

  test("is the same for the same answer, and a PNG", () => {
    const png = timelinePng(timeline);
    expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(timelinePng(timeline)).toEqual(png);
  });
});

const textOf = (timeline: Timeline): string[] => layTimeline(timeline).lines.map(({ text }) => text);

test("has the story's title, the heading and how many events there are", () => {
  expect(textOf(HARBOUR).slice(0, 2)).toEqual(["The harbour", "Timeline of the harbour · 5 events"]);
  expect(textOf(MANY)[1]).toBe("Timeline of the harbour · 12 of 200 events");
});

test("names who published it, and says how a date was come by", () => {
  const text = textOf(HARBOUR);
  expect(text).toContain("From The Post");
  expect(text).toContain("○ worked out from the article’s words");
  expect(text.join(" ")).toContain("… and in 2018 a report had warned.");
  expect(layTimeline(HARBOUR).marks.map(({ hollow }) => hollow)).toEqual([false, false, true, false, false]);
});

test("dots the axis over years of which nothing is told", () => {
  expect(layTimeline(HARBOUR).axis.map(({ gap }) => gap)).toEqual([true, true, false, false]);
});

test("shows few of many events, from every stretch of time, and leaves room for what is still to come", () => {
  const { past, total } = chooseEntries(MANY);
  expect([past.length, total]).toEqual([MOST_ENTRIES, 200]);
  expect([past[0]?.date?.slice(0, 3), past.at(-1)?.date?.slice(0, 3)]).toEqual(["190", "199"]);
  const ahead = Array.from({ length: 9 }, (_, i) => event(`${2030 + i}`, "It goes on."));
  const both = chooseEntries({ ...MANY, upcoming: ahead });
  expect([both.past.length, both.upcoming.length]).toEqual([8, 4]);
  expect(chooseEntries(answer([], ahead)).upcoming).toHaveLength(9);
});

test.each([
  [
    "The council met, and the mayor spoke of the old pier, which nobody had repaired since the war.",
    {},
    "The council met, and the mayor spoke of the old pier …",
  ],
  ["In March 2024, the town closed it.", { dateText: "March 2024" }, "… the town closed it."],
  ["It fell in 2002, and rose in 2003.", { clause: { start: 0, end: 16 } }, "It fell in 2002 …"],
  ["It fell in 2002, and rose in 2003.", { clause: { start: 17, end: 34 } }, "… and rose in 2003."],
  [`Word${"s".repeat(90)}.`, {}, `Word${"s".repeat(64)} …`],
])("tells %s shortly and word for word", (text, more, words) => {
  const told = shortClause(event("2024", text, more), 70);
  expect(told).toBe(words);
  expect(text).toContain(told?.replace(/^… | …$/g, ""));
});

test("is never taller than 1.6 times its width, whatever its words", () => {
  const wide = (i: number) => event(String(1900 + i), `${"WWWWWWWW MMMMMMMM ".repeat(9)}${i}.`, { certain: false, dateText: "then" });
  const all = answer(
    Array.from({ length: 60 }, (_, i) => wide(i)),
    Array.from({ length: 9 }, (_, i) => wide(200 + i)),
  );
  for (const timeline of [
    HARBOUR,
    MANY,
    { ...all, title: "A very long title of a story ".repeat(9), heading: "What happened ".repeat(30) },
  ]) {
    const { width, height } = layTimeline(timeline);
    expect(height / width).toBeLessThanOrEqual(1.6);
  }
});

test("cannot be broken by what an article says", () => {
  const svg = timelineSvg(answer([event("2001", "</desc><script>alert(1)</script> & “x” \u0000\uFFFF")]));
  expect(svg).not.toContain("<script");
  expect(() => new Resvg(svg).render()).not.toThrow();
});

test("is described by what it shows, whole events only, within the platform's limit", () => {
  expect(altText(HARBOUR)).toMatch(
    /^The harbour\. Timeline of the harbour: 5 events from 1897 to September 2025\. 1897: The old pier was built in 1897\. 2018: … and in 2018 a report had warned\./,
  );
  expect(altText(HARBOUR)).toContain("Still to come: September 2025:");
  expect(altText(MANY)).toMatch(/: 12 of 200 events from 190\d to 199\d\./);
  expect(altText(MANY, 600).length).toBeLessThanOrEqual(600);
  expect(altText(MANY, 600)).toMatch(/ And \d+ more\.$/);
  expect(altText(MANY, 2000)).not.toContain(" more.");
});

test("a clause that is too long ends before a quotation that doesn't fit, never within it", () => {
  const told = (text: string) => shortClause(event("2024", text), 60);
  expect(told("The council called the plan for the harbour “the boldest step that this town has ever taken”.")).toBe(
    "The council called the plan for the harbour …",
  );
  expect(told("“The boldest step that this town has ever taken in all the years since the war,” the mayor said.")).toBeUndefined();
  expect(told("“It is done,” the mayor said when the council had met for the third time this year.")).toMatch(
    /^“It is done,” the mayor said/,
  );
  expect(told("The mayor called it “a bold step” in a town that has never taken one before, he said.")).toContain("“a bold step”");
  expect(told('The council called the plan for the harbour "the boldest step that this town has ever taken".')).toBe(
    "The council called the plan for the harbour …",
  );
});
