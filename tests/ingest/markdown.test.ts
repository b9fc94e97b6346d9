import { expect, test } from "vitest";
import { cleanText } from "../../src/ingest/clean.ts";
import { plainMarkdown } from "../../src/ingest/markdown.ts";
import { processorTime } from "../processor-time.ts";

const NOTE = `---
title: The last ferry
date: 2020-02-29
author: Jane Roe
tags: [water]
---

# The last ferry

![The quay](quay.jpg)

The **ferry** to the [island](https://x.example/i) stops at six, as it *always* has done for forty years, and nobody _complains_ about it much. <!-- check -->

> “We like it so,” said one \\*old\\* man.

## Who pays

- the town
- the county

The snake_case_name and 3 * 4 * 5 stay as they are in \`the text\` of this paragraph.
`;

test("a Markdown file gives its fields and its words without marks", () => {
  const { fields, text } = plainMarkdown("a.md", NOTE);
  expect(fields).toEqual({ title: "The last ferry", author: "Jane Roe", published: "2020-02-29" });
  expect(cleanText(text, fields.title).body).toEqual([
    "The ferry to the island stops at six, as it always has done for forty years, and nobody complains about it much.",
    "“We like it so,” said one *old* man.",
    "## Who pays",
    "the town",
    "the county",
    "The snake_case_name and 3 * 4 * 5 stay as they are in the text of this paragraph.",
  ]);
});

test("a file without front matter, and headings that are underlined", () => {
  const { fields, text } = plainMarkdown("a.md", "The title\n=========\n\nA part\n------\n\nText.");
  expect(fields).toEqual({});
  expect(text).toBe("# The title\n\n## A part\n\nText.");
});

test("a knowledge file reads as itself", () => {
  const file = "---\ntitle: T\nurl: https://x.example/a\npublisher: P\npublished: 2020-02-29\nstandfirst: S\n---\n\nOne.\n\n## H\n\nTwo.\n";
  const { fields, text } = plainMarkdown("a.md", file);
  expect(fields).toEqual({ title: "T", url: "https://x.example/a", publisher: "P", published: "2020-02-29", standfirst: "S" });
  expect(text.trim()).toBe("One.\n\n## H\n\nTwo.");
});

test("marks without end are no trap", () => {
  const taken = processorTime();
  for (const mark of ["<!--", "[", "![", "*", "**a", "_", "`", "](", "> "]) plainMarkdown("a.md", mark.repeat(200_000));
  expect(taken()).toBeLessThan(5000);
});
