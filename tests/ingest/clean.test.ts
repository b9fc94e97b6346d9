import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cleanText } from "../../src/ingest/clean.ts";
import { processorTime } from "../processor-time.ts";

const COUNCIL = `Skip to content

Home News Sport Search

Council votes to close the Mill Lane bridge

Repairs would have cost £3m, engineers say.

By Priya Nair, Local Democracy Reporter

14 May 2021

Share on Facebook Twitter WhatsApp

The bridge in its last week of traffic. Photo: Tom Hale/PA

Councillors in Harwell voted by nine to four on Thursday to close the Mill Lane bridge to cars, ending a dispute that has run since the floods of 2019.

“We can’t ask taxpayers for money that isn’t there,” council leader Ruth Adeyemi said.

Advertisement

What happens to the traffic

Drivers will be sent over the A417 from 1 June, which adds eleven minutes to the journey to the station, according to the county’s own survey.

Read more: Flood defences delayed again

“It is eleven minutes twice a day,” said Colin Marsh, who runs the bakery.

Related stories

Mayor defends budget in stormy meeting

Bus fares to rise in the autumn

© 2021 The Harwell Echo. All rights reserved.
`;

test("an article is taken out of a dump of its page", () => {
  const clean = cleanText(COUNCIL);
  expect(clean.title).toBe("Council votes to close the Mill Lane bridge");
  expect(clean.standfirst).toBe("Repairs would have cost £3m, engineers say.");
  expect(clean.author).toBe("Priya Nair");
  expect(clean.published).toBe("2021-05-14");
  expect(clean.body).toEqual([
    "Councillors in Harwell voted by nine to four on Thursday to close the Mill Lane bridge to cars, ending a dispute that has run since the floods of 2019.",
    "“We can’t ask taxpayers for money that isn’t there,” council leader Ruth Adeyemi said.",
    "## What happens to the traffic",
    "Drivers will be sent over the A417 from 1 June, which adds eleven minutes to the journey to the station, according to the county’s own survey.",
    "“It is eleven minutes twice a day,” said Colin Marsh, who runs the bakery.",
  ]);
  expect(clean.dropped.map(({ rule }) => rule)).toEqual([
    "menu",
    "menu",
    "byline",
    "date-line",
    "sharing",
    "credit",
    "interruption",
    "read-more",
    "related",
    "related",
    "related",
    "copyright",
  ]);
});

test("a title that is given replaces the page's own and doesn't leave it in the text", () => {
  const clean = cleanText(COUNCIL, "Bridge to close");
  expect(clean.title).toBe("Bridge to close");
  expect(clean.dropped).toContainEqual({ rule: "title-replaced", text: "Council votes to close the Mill Lane bridge" });
  expect(clean.body).toHaveLength(5);
});

test("every line of a dump is either kept or told as dropped", () => {
  const clean = cleanText(COUNCIL);
  const shown = [clean.title, clean.standfirst, ...clean.body, ...clean.dropped.map(({ text }) => text)];
  expect(shown).toHaveLength(COUNCIL.split(/\n+/).filter((line) => line !== "").length);
});

test("the characters are put in order and curly quotes stay", () => {
  const clean = cleanText(
    "A title of words\r\n\r\nThe cafe\u0301\u00a0owner said &amp; meant: \u201cWe\u2019re\u200b open.\u201d And that was all of it for the day, as she told the town\u2019s paper.",
  );
  expect(clean.body).toEqual([
    "The café owner said & meant: “We’re open.” And that was all of it for the day, as she told the town’s paper.",
  ]);
});

test("paragraphs that are wrapped at a width become one line each", () => {
  const clean = cleanText(`A club in search of a coach

Rovers have parted with their third coach of the season, and the board
says that it will take its time to find the next one, who is to come from
abroad.

Supporters are angry.`);
  expect(clean.body).toEqual([
    "Rovers have parted with their third coach of the season, and the board says that it will take its time to find the next one, who is to come from abroad.",
    "Supporters are angry.",
  ]);
});

const SEAL = `The Echo
Sport
Weather

Home | Politics | UK

Harbour seal returns to the Thames

5 hours ago

Rachel Muir
Environment correspondent

Getty Images
A seal on the river bank near Kew

A harbour seal that was nursed back to health at a rescue centre in Kent has been seen in the Thames, eleven months after it was let go.

"She looked fat and happy," said volunteer Hugh Tan.

Why are there seals in London?

The river was declared biologically dead in 1957. Today it is home to some 2,800 seals, according to the Zoological Society.

Follow the Echo on Facebook, X and Instagram. Send your story ideas to hello@example.org

Related topics
Thames
Wildlife

More on this story
Seal pup found in car park
Beluga spotted in estuary

Top stories
Rail strike called off
Cookies
Contact us
Copyright © 2024 The Echo.
`;

test("lines without punctuation around the text go: names, places, pictures, lists of links", () => {
  const clean = cleanText(SEAL);
  expect(clean.title).toBe("Harbour seal returns to the Thames");
  expect(clean.body).toHaveLength(4);
  expect(clean.body[3]).toMatch(/^The river was declared/);
});

test("in a title's place, what would be boilerplate is the title where it is given", () => {
  const clean = cleanText(
    `Photo by Jane Roe\n\n${"A book of pictures that nobody wanted to print has won the prize of the town, to the surprise of those who gave it."}`,
    "Photo by Jane Roe",
  );
  expect(clean.dropped).toEqual([]);
  expect(clean.title).toBe("Photo by Jane Roe");
});

test("verse, dialogue, lists and short sentences within the text are kept", () => {
  const text = `A poem for the harbour

The harbour master reads a poem to his boats each evening, and on Sunday he read it to the town for the first time in years.

O boats, my boats

Rocking in the dark

“Who’s there?”

“Me.”

He bowed.

- one boat

- two boats

Nobody clapped, and he went home along the quay with his lamp, as he has done on every evening for the past thirty years.`;
  expect(cleanText(text).dropped).toEqual([]);
  expect(cleanText(text).body).toHaveLength(9);
});

test("a book of lines is refused in words, and a long one is read in time", () => {
  expect(() => cleanText("a\n\n".repeat(100_000))).toThrow(/100000 paragraphs, too many for one article/);
  const taken = processorTime();
  for (const piece of ["a ", '."', "A boat\nof mine\n\n", "Share\n\n", "“", "&amp;"]) cleanText(piece.repeat(9000));
  expect(taken()).toBeLessThan(10_000);
});

const SEED = "../shared/seed/000_60505f3a1c75366e.txt";
test.skipIf(!existsSync(SEED))("the first article comes out word for word: standfirst, one heading, 26 paragraphs", () => {
  const dump = readFileSync(SEED, "utf8");
  const clean = cleanText(dump);
  const lines = dump.split("\n").filter((line) => line !== "");
  expect(clean.standfirst).toBe("That’s a gamble if it happens.");
  expect(clean.body.filter((block) => block.startsWith("## "))).toEqual(["## Why talking to North Korea might not work"]);
  expect(clean.body.filter((block) => !block.startsWith("## "))).toHaveLength(26);
  expect(clean.body.every((block) => lines.includes(block.replace(/^## /, "")))).toBe(true);
  expect(clean.dropped).toHaveLength(5);
});
