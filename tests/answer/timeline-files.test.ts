import { expect, test } from "vitest";
import { timelineCsv } from "../../src/answer/timeline-csv.ts";
import { timelineIcs } from "../../src/answer/timeline-ics.ts";
import type { Answer, Evidence } from "../../src/model.ts";

function event(date: string, text: string, more: Partial<Evidence> = {}): Evidence {
  const citation = {
    article: "a",
    title: "Piers, ropes; and “more”",
    publisher: "The Post",
    published: "2024-04-29",
    url: "https://post.example/piers",
    passage: 3,
    start: 7,
    end: 7 + text.length,
  };
  return { text, said: [], date, certain: true, citation, ...more };
}

const TIMELINE: Extract<Answer, { kind: "timeline" }> = {
  kind: "timeline",
  question: "timeline",
  title: "The story",
  story: "harbour",
  revision: "r",
  answered: true,
  heading: "Timeline",
  evidence: [
    event("2003-08", "In August 2003, they said “=2+2”."),
    event("199", "It grew in the 1990s."),
    event("2024-01-05", "=cmd() closed it.", { certain: false, dateText: "last Friday" }),
  ],
  upcoming: [event("2025", "It opens in 2025.")],
  suggestions: [],
};

test("a calendar has one all-day event for each date of a year or finer, as long as the date is coarse", () => {
  const lines = timelineIcs(TIMELINE).split("\r\n");
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(3);
  expect(lines.filter((line) => /^DT(?:START|END)/.test(line))).toEqual([
    "DTSTART;VALUE=DATE:20030801",
    "DTEND;VALUE=DATE:20030901",
    "DTSTART;VALUE=DATE:20240105",
    "DTEND;VALUE=DATE:20240106",
    "DTSTART;VALUE=DATE:20250101",
    "DTEND;VALUE=DATE:20260101",
  ]);
  expect(lines).toContain("SUMMARY:In August 2003\\, they said “=2+2”.");
  expect(lines).toContain("UID:harbour-a-3-7-2003-08@pullquote");
  expect(lines).toContain("DTSTAMP:20240429T000000Z");
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
});

test("a table has one row for each event, quoted as CSV wants, and runs no formula", () => {
  const lines = timelineCsv(TIMELINE).split("\r\n");
  expect(lines[0]).toBe("\uFEFFdate,from,to,stated,as_written,text,clause,speaker,publisher,title,published,url,article,passage,upcoming");
  expect(lines[1]).toBe(
    '2003-08,2003-08-01,2003-08-31,yes,,"In August 2003, they said “=2+2”.",,,The Post,"Piers, ropes; and “more”",2024-04-29,https://post.example/piers,a,3,no',
  );
  expect(lines[3]).toContain(",no,last Friday,'=cmd() closed it.,");
  expect(lines[4]).toMatch(/^2025,.*,yes$/);
  expect(lines).toHaveLength(6);
});

test("the same timeline gives the same files", () => {
  expect(timelineIcs(TIMELINE)).toBe(timelineIcs(TIMELINE));
  expect(timelineCsv(TIMELINE)).toBe(timelineCsv(TIMELINE));
});
