import { expect, test } from "vitest";
import { parsePage } from "../../../src/ingest/page/dom.ts";
import { linkRules } from "../../../src/ingest/page/link-rules.ts";
import { pageBlocks } from "../../../src/ingest/page/page-blocks.ts";

const blocks = (html: string) => pageBlocks(parsePage(html).querySelector("body"));

test("blocks follow the elements, words within a sentence stay together", () => {
  expect(
    blocks(
      "<h2>Who <i>pays</i></h2><p>The <a href='/'>town</a>, says <b>Lee</b>.<br>Or not.</p><ul><li>one</li><li><p>two</p></li></ul>loose",
    ),
  ).toEqual([
    { kind: "heading", text: "Who pays", links: 0 },
    { kind: "paragraph", text: "The town, says Lee.", links: 4 / 19 },
    { kind: "paragraph", text: "Or not.", links: 0 },
    { kind: "item", text: "one", links: 0 },
    { kind: "item", text: "two", links: 0 },
    { kind: "paragraph", text: "loose", links: 0 },
  ]);
});

test("cells of a table are apart", () => {
  expect(blocks("<table><tr><td>Leeds</td><td>3</td></tr><tr><td>York</td><td>1</td></tr></table>").map(({ text }) => text)).toEqual([
    "Leeds 3",
    "York 1",
  ]);
});

test("scripts and styles are no text", () => {
  expect(blocks("<p>a<script>b</script><style>c</style></p>").map(({ text }) => text)).toEqual(["a"]);
});

test("lists of links and lone links are told, sentences that are links are not", () => {
  const page = blocks(
    "<p><a href='/'>More on the bridge</a></p><p><a href='/'>The whole report can be read here.</a></p><p><a href='/'>[The Echo]</a></p><p>See <a href='/'>this</a>, a text about all of it</p>" +
      "<ul><li><a href='/'>One</a></li><li><a href='/'>Two</a></li></ul><p>x</p><ul><li>Lee, who has <a href='/'>a boat</a></li><li><a href='/'>Okoro</a></li><li>Brandt</li></ul>",
  );
  expect(linkRules(page)).toEqual([
    "link",
    undefined,
    undefined,
    undefined,
    "link-list",
    "link-list",
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
