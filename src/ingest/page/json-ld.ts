import { isRecord } from "../front-matter.ts";
import { joinNames } from "./authors.ts";
import type { PageDocument } from "./dom.ts";

/** What a page's JSON-LD says of its article, each as it is written there. */
export interface LinkedData {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlog|WebPage)/;

/** Reads the article of a page's JSON-LD (schema.org); broken JSON counts as none. */
export function linkedData(page: PageDocument): LinkedData {
  const records: Readonly<Record<string, unknown>>[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      // Raw line ends within strings aren't JSON, but pages have them.
      collect(JSON.parse((script.textContent ?? "").replace(/\p{Cc}+/gu, " ")), records, 0);
    } catch {
      // The page's other data may still be read.
    }
  }
  const best = records.find((one) => !/WebPage/.test(typeOf(one))) ?? records[0] ?? {};
  return {
    title: text(best.headline) ?? text(best.name),
    author: names(best.author ?? best.creator),
    publisher: names(best.publisher) ?? names(best.sourceOrganization),
    published: text(best.datePublished) ?? text(best.dateCreated),
  };
}

function collect(value: unknown, records: Readonly<Record<string, unknown>>[], depth: number): void {
  if (depth > 4 || records.length > 50) return;
  if (Array.isArray(value)) for (const one of value) collect(one, records, depth + 1);
  else if (isRecord(value)) {
    if (ARTICLE.test(typeOf(value))) records.push(value);
    collect(value["@graph"], records, depth + 1);
    collect(value.mainEntity, records, depth + 1);
  }
}

const typeOf = (value: Readonly<Record<string, unknown>>) => [value["@type"]].flat().map(String).join(" ");

const text = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined);

/** The names of a person or organisation, or of several: "A and B", "A, B and C". */
function names(value: unknown): string | undefined {
  const all = [value].flat().flatMap((one) => {
    const name = text(one) ?? (isRecord(one) ? [one.name].flat().map(text)[0] : undefined);
    return name === undefined || /^https?:/i.test(name) ? [] : [name];
  });
  return joinNames([...new Set(all)]);
}
