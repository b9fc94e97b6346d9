import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../src/commands/run.ts";
import { docx, paragraph } from "../ingest/document/files.ts";
import { type Surroundings, testIo } from "./call.ts";

const PAGE = join(import.meta.dirname, "../../docs/knowledge.md");
const BLOCK = /(<!-- Adding articles, written by tests\/commands\/add-transcript\.test\.ts -->\n```text\n)[\s\S]*?(```)/;

const PASTE = `Home News Sport

Ness to let its old pier go

By Ida Holm, The Ness Courier
March 5, 2024

The harbour board of Ness agreed on Tuesday to let the old pier go, after divers had found its timbers eaten away by worms.

“It would cost 14 million to keep it,” said the harbour master, Ruth Alder, “and nobody has that money.”

Advertisement

© 2024 The Ness Courier. All rights reserved.
`;

const MINUTES = [
  paragraph("Minutes of the harbour board", "Title"),
  paragraph("5 March 2024"),
  paragraph(
    "The chairman opened the meeting at seven in the evening, and some forty people had come to hear what was to become of the pier.",
  ),
  paragraph("The board agreed by six votes to five to take the pier down before the winter."),
].join("");

const page = (title: string, words: string, day: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${day}"><meta property="og:site_name" content="The Ness Courier"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><p>${words} was what people in Ness spoke of on that day, as they had done on many days before, and nobody thought that it would be the last.</p><p>“I would not have believed it of ${words.toLowerCase()},” said the harbour master, Ruth Alder, who was born in the town and has seen much there.</p></article></body></html>`;

const NEWS = ["Herring", "Ice", "The crane", "The lamp", "A seal", "The ferry", "Fog", "The bell", "Nets", "A whale"];

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Ness Courier</title><link>/</link><item><title>Divers look at the pier</title><link>/divers</link><pubDate>Mon, 04 Mar 24 08:00:00 GMT</pubDate></item></channel></rss>`;

/** What somebody types who fills a story with articles, and reads; `vitest -u` writes it into the page. */
async function filling(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "filling-"));
  const server = createServer((request, response) =>
    request.url === "/feed"
      ? response.setHeader("content-type", "application/rss+xml").end(FEED)
      : response.setHeader("content-type", "text/html").end(page("Divers look at the pier", "The old pier", "2024-03-04")),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  const site = `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}`;
  const lines: string[] = [];
  const type = async (shown: string, words: readonly string[], surroundings: Surroundings = {}) => {
    const environment = { KNOWLEDGE_DIR: join(folder, "knowledge"), FETCH_ALLOW: "127.0.0.1" };
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    const { io } = testIo(surroundings);
    const { progress: _, ...plainIo } = io;
    const code = await run(["add", "pier", ...words], { ...plainIo, out: async (line) => say(line), err: say, prompt: say }, environment);
    const plain = said
      .join("\n")
      .replaceAll(`${folder}/`, "")
      .replaceAll(site, "https://nesscourier.example")
      .replace(/\.\d{4}-\d\d-\d\dT[\d-]+Z\.md/g, ".<time>.md");
    lines.push(`$ ${shown}`, ...plain.split("\n"), ...(code === 0 ? [] : [`(exit code ${code})`]), "");
  };
  try {
    const given = async (name: string, content: string | Uint8Array) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    };
    await mkdir(join(folder, "pages"));
    for (const [i, words] of NEWS.entries())
      await given(`pages/${i + 1}.html`, page(`${words} in Ness`, words, `2023-0${(i % 9) + 1}-1${i}`));
    await given("pages/logo.png", "");
    await type("pbpaste | npm run -s pullquote -- add pier -", ["-"], { input: PASTE });
    await type("npm run -s pullquote -- add pier minutes.docx", [await given("minutes.docx", docx(MINUTES))]);
    await type("npm run -s pullquote -- add pier pages", [join(folder, "pages")]);
    await type("npm run -s pullquote -- add pier https://nesscourier.example/feed", [`${site}/feed`]);
    await type("npm run -s pullquote -- add pier https://nesscourier.example/feed --yes", [`${site}/feed`, "--yes"]);
    const corrected = PASTE.replace("14 million", "11 million").replace("March 5, 2024", "March 5, 2024 | Corrected March 6, 2024");
    await type(
      "npm run -s pullquote -- add pier corrected.txt      # at the terminal, answered with y",
      [await given("corrected.txt", corrected)],
      {
        typed: "y",
      },
    );
    return lines.join("\n").replace(/ +$/gm, "");
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}

it("the filling of a story in docs/knowledge.md is what the program says", async () => {
  const text = await readFile(PAGE, "utf8");
  expect(text).toMatch(BLOCK);
  const transcript = await filling();
  await expect(text.replace(BLOCK, (_all, head, tail) => `${head}${transcript}${tail}`)).toMatchFileSnapshot(PAGE);
});
