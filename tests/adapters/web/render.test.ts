import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { html } from "../../../src/adapters/web/markup.ts";
import { renderAnswer } from "../../../src/adapters/web/render.ts";
import type { Answer } from "../../../src/model.ts";
import { type Reading, testRenderer } from "../contract.ts";
import { HOSTILE, quoting } from "../samples.ts";

const AROUND = { people: new Set(["Ida Mora"]), origin: "https://news.example" };
const documentOf = (answer: Answer) => parseHTML(`<html><body>${renderAnswer(answer, AROUND).markup}</body></html>`).document;

/** Elements and attributes that an answer may consist of; anything else would come from an article or a reader. */
const OURS = /^(?:a|article|blockquote|button|del|figcaption|figure|h1|h2|ins|li|nav|ol|p|section|span|ul)$/;
const ATTRIBUTES = /^(?:aria-label|aria-labelledby|aria-hidden|cite|class|data-copy|hidden|href|id|rel|type)$/;

/** An answer as a browser shows it. */
function read(answer: Answer): Reading {
  const document = documentOf(answer);
  const elements = [...document.querySelectorAll("body *")];
  const addresses = elements.flatMap((element) => element.getAttribute("href") ?? element.getAttribute("cite") ?? []);
  const shown = document.body.textContent ?? "";
  return {
    shown,
    quotes: [...document.querySelectorAll("blockquote")].map((quote) => quote.textContent ?? ""),
    // Our own pages begin with the story.
    links: addresses.filter((address) => !address.startsWith("/harbour")),
    faults: elements.flatMap(({ localName, attributes }) => [
      ...(OURS.test(localName) ? [] : [`<${localName}>`]),
      ...[...attributes].flatMap(({ name }) => (ATTRIBUTES.test(name) ? [] : [`${localName} ${name}`])),
    ]),
    pings: [],
    aloud: shown,
  };
}

// The page around an answer names the story, and its links are addresses.
testRenderer("the web page", read, { chat: false });

describe("HTML", () => {
  test("escapes what isn't markup, in text and in attributes", () => {
    expect(html`<a title="${`"><script>'&`}">${["<b>", html`<i></i>`]}${false}${undefined}${0}</a>`.markup).toBe(
      '<a title="&quot;&gt;&lt;script&gt;&#39;&amp;">&lt;b&gt;<i></i>0</a>',
    );
  });

  test("shows characters that no page may hold, and those that turn what follows", () => {
    expect(html`${"a\u0000b\u001Bc\u202Ed\uD800e\tf\ng"}`.markup).toBe("a�b�c�d�e\tf\ng");
  });
});

describe("an excerpt on the page", () => {
  const button = (answer: Answer) => documentOf(answer).querySelector("button")?.getAttribute("data-copy");

  test("is copied with speaker, publisher, date and link", () => {
    const copied = button({
      ...quoting("“Boats wait,” Mora said."),
      evidence: [
        {
          text: "“Boats wait,” Mora said.",
          said: [{ start: 0, end: 13 }],
          speaker: "Ida Mora",
          role: "the harbour master",
          citation: {
            article: "a",
            title: "Harbour talks",
            publisher: "The Daily",
            published: "2020-05-04",
            passage: 2,
            start: 0,
            end: 24,
          },
        },
      ],
    });
    expect(copied).toBe(
      "“Boats wait,” Mora said.\n— Ida Mora, the harbour master; The Daily, “Harbour talks”, 4 May 2020\nhttps://news.example/harbour/a?p=2&from=%E2%80%9CBoats%20wait%2C%E2%80%9D%20Mora%20said.#p2",
    );
  });

  test("leads to its words on our page and to its article elsewhere, and its speaker to their page", () => {
    const { document } = parseHTML(`<html><body>${renderAnswer(quoting("Boats wait."), AROUND).markup}</body></html>`);
    expect([...document.querySelectorAll("figcaption a")].map((link) => link.getAttribute("href"))).toEqual([
      "/harbour/2020-05-04-daily-harbour?p=1&from=Boats%20wait.#p1",
      "https://daily.example/harbour#:~:text=Boats%20wait.",
    ]);
  });

  test("hostile words make no element and no address", () => {
    const { markup } = renderAnswer(quoting(`${HOSTILE}<script>alert(1)</script><img src=x onerror=alert(1)>" onclick="x`), AROUND);
    expect(markup).not.toMatch(/<script|<img|" onclick="/);
  });
});
