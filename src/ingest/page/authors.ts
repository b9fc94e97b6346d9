import { isName } from "../rules/byline.ts";
import { type PageDocument, type PageElement, textOf } from "./dom.ts";

const FIELDS = new Set([
  "author",
  "dc.creator",
  "dcterms.creator",
  "article:author",
  "citation_author",
  "parsely-author",
  "sailthru.author",
  "byl",
]);
const SHOWN = ["[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]", ".author-name, .byline-name"];

/** The names of a page's authors where it has an element for each of several; empty where there is one or none. */
export function authorsOf(page: PageDocument, isOthers: (element: PageElement) => boolean): readonly string[] {
  const fields = new Map<string, string[]>();
  for (const element of page.querySelectorAll("meta")) {
    const name = (element.getAttribute("name") ?? element.getAttribute("property") ?? element.getAttribute("itemprop") ?? "").toLowerCase();
    if (FIELDS.has(name)) fields.set(name, [...(fields.get(name) ?? []), element.getAttribute("content") ?? ""]);
  }
  const shown = SHOWN.map((selector) =>
    [...page.querySelectorAll(selector)]
      .filter((element) => element.localName !== "meta" && !isOthers(element))
      .map((element) =>
        textOf(element)
          .replace(/^by:? /i, "")
          .replace(/,$/, ""),
      ),
  );
  return [...fields.values(), ...shown].map(namesAmong).find((names) => names.length > 1) ?? [];
}

function namesAmong(texts: readonly string[]): string[] {
  // Libraries' fields put the family's name first.
  const names = texts.slice(0, 20).map((text) => text.trim().replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’ -]*)$/u, "$2 $1"));
  return [...new Set(names)].filter((text) => text.length <= 60 && text.includes(" ") && isName(text));
}

/** Several names as a byline writes them: "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string | undefined {
  return names.length <= 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
