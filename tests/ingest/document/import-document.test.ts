import { describe, expect, test } from "vitest";
import { importDocument } from "../../../src/ingest/document/import-document.ts";
import { importSource } from "../../../src/ingest/import-source.ts";
import { openPool } from "../../../src/pool/pool.ts";
import { docx, type PdfLine, paragraph, pdf, zip } from "./files.ts";

const FIRST =
  "The harbour of Sandwick is to be dredged for the first time in thirty years, the council decided on Monday after a long debate.";
const SECOND = "“The mud is winning,” said the harbour master, Ole Brandt, who had asked for the money.";

describe("a Word file", () => {
  test("gives title, headings, lists and tables, and its footnotes apart", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const note =
      '<w:p><w:r><w:t>It paid 14</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> million for the work of the past three years.</w:t></w:r></w:p>';
    const body = [
      paragraph("Sandwick to dredge its harbour", "Title"),
      paragraph("By Ida Holm, The Sandwick Post"),
      paragraph("4 March 2024"),
      paragraph(FIRST),
      paragraph("What it costs", "Heading2"),
      note,
      `<w:tbl><w:tr>${cell("2023")}${cell("4 million")}</w:tr></w:tbl>`,
      paragraph(SECOND),
    ].join("");
    const footnotes = `<?xml version="1.0"?><w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph("The council’s budget.")}</w:footnote></w:footnotes>`;
    const article = await importDocument("a.docx", docx(body, { "word/footnotes.xml": footnotes }));
    expect(article).toMatchObject({
      title: "Sandwick to dredge its harbour",
      author: "Ida Holm",
      publisher: "The Sandwick Post",
      published: "2024-03-04",
    });
    expect(article.body).toEqual([
      FIRST,
      "## What it costs",
      "It paid 14 million for the work of the past three years.",
      "2023 4 million",
      SECOND,
    ]);
    expect(article.dropped).toContainEqual({ rule: "footnote", text: "The council’s budget." });
  });

  test("without styles is read as a dump of lines", async () => {
    const article = await importDocument(
      "a.docx",
      docx(["Harbour to be dredged at last", "Ida Holm", "4 March 2024", FIRST, SECOND].map((text) => paragraph(text)).join("")),
    );
    expect(article).toMatchObject({
      title: "Harbour to be dredged at last",
      author: "Ida Holm",
      published: "2024-03-04",
      body: [FIRST, SECOND],
    });
  });

  test.each([
    ["a zip archive of something else", zip({ "a.txt": "x" }), /is a zip archive, not a Word file/],
    ["a damaged one", docx(paragraph(FIRST)).subarray(0, 300), /is damaged: it can't be unpacked/],
    ["one that unpacks to too much", zip({ "word/document.xml": Buffer.alloc(61_000_000, 32) }), /unpacks to more than 60 MB/],
    ["one that lies about its size", zip({ "word/document.xml": Buffer.alloc(61_000_000, 32) }, 10), /unpacks to more than 60 MB/],
    ["one without text", docx(""), /has no text in it/],
    ["one of broken XML", docx("<w:p><w:r>"), /can't be read: it is damaged/],
  ])("%s is refused in words", async (_, bytes, words) => {
    await expect(importDocument("a.docx", bytes)).rejects.toThrow(words);
  });
});

/** A text set in lines, 14 points apart, with wider room between paragraphs. */
function set(paragraphs: readonly string[], top = 700): PdfLine[] {
  let y = top;
  return paragraphs.flatMap((text) => {
    const lines = text.match(/.{1,80}(?:\s|$)|\S{81,}/g) ?? [];
    y -= 12;
    return lines.map((line) => {
      y -= 14;
      return { text: line.trim(), y };
    });
  });
}

const PLAIN = "'Nobody knows how deep it is', said the harbour master, Ole Brandt, who had asked for the money for the past eleven years.";

describe("a PDF file", () => {
  test("gives paragraphs, a title by its size, words whole across lines, and no page numbers", async () => {
    const head = [
      { text: "Sandwick to dredge its harbour", y: 740, size: 22 },
      { text: "By Ida Holm", y: 716 },
    ];
    const broken = [
      { text: "The work will begin in the spring, when the ice has gone, and the govern-", y: 600 },
      { text: "ment will pay for a half of the long-", y: 586 },
      { text: "lasting works at the pier.", y: 572 },
    ];
    const pages = [
      [{ text: "The Sandwick Post", y: 780 }, ...head, ...set([FIRST, PLAIN], 700), ...broken, { text: "1", y: 30, x: 300 }],
      [
        { text: "The Sandwick Post", y: 780 },
        ...set(["Boats will lie at the old pier until then, as they did in the war."]),
        { text: "2", y: 30, x: 300 },
      ],
    ];
    const article = await importDocument("a.pdf", pdf(pages));
    expect(article.title).toBe("Sandwick to dredge its harbour");
    expect(article.author).toBe("Ida Holm");
    expect(article.body).toEqual([
      FIRST,
      PLAIN,
      "The work will begin in the spring, when the ice has gone, and the government will pay for a half of the long-lasting works at the pier.",
      "Boats will lie at the old pier until then, as they did in the war.",
    ]);
    expect(article.dropped.map(({ text }) => text)).toEqual(expect.arrayContaining(["The Sandwick Post", "1", "2"]));
  });

  test.each([
    ["a scan", pdf([[], []]), /has no text in it: it is a scan/],
    ["a damaged one", Buffer.from("%PDF-1.4\nnothing of it"), /can't be read as a PDF/],
  ])("%s is refused in words", async (_, bytes, words) => {
    await expect(importDocument("a.pdf", bytes)).rejects.toThrow(words);
  });
});

test("documents are read in a thread of the pool, known by their bytes and not by their names", async () => {
  const pool = openPool();
  const content = new Uint8Array(docx([paragraph("Harbour to be dredged at last"), paragraph(FIRST), paragraph(SECOND)].join("")));
  try {
    expect(await importSource({ name: "a.txt", content }, undefined, pool)).toMatchObject({ article: { body: [FIRST, SECOND] } });
  } finally {
    await pool.close();
  }
});
