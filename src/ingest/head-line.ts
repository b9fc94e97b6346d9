import { isAgency, isRole, publisherForm } from "./publication.ts";
import { bylineName, isName } from "./rules/byline.ts";
import { dateIn, isTimeWord } from "./rules/date-line.ts";

/** What a line near an article's title says about it. */
export interface HeadLine {
  readonly author?: string;
  readonly publisher?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  /** Whether the line says that it names the author ("By …"). */
  readonly isLabelled: boolean;
  /** What in it is a guess. */
  readonly unsure: readonly Unsure[];
}

/** A field that is a guess, and why. */
export interface Unsure {
  readonly field: "title" | "publisher" | "author" | "published";
  readonly why: string;
}

const BY = /^(?:(?:story|words|written|reported|posted|published|text) )?by:? |^(?:authors?|byline|writer|reporter):? /i;
const FROM_PUBLISHER = /^(?:source|publisher|publication|newspaper|site|website|outlet|published by|published in|from):? (?=\p{Lu})/iu;
const PARTS = / ?[|·•] ?| [–—-] | ?, ?| ?\/ ?| \(|\)| (?:of|for|at|with|in|special to) (?=(?:the )?\p{Lu})/iu;

/** Where an author writes from: "Ann Lee in Harrow Bay and Ivo Brand". */
const FROM = / in \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*(?= and | & |$)/gu;

/** Reads a line that says only who wrote an article, who published it and when: "By Ann Lee, The Post", "Ann Lee | March 3, 2019"; undefined for any other. */
export function headLine(line: string): HeadLine | undefined {
  if (line.length > 160 || /[!?…]$/.test(line) || (/\.$/.test(line) && !/\b(?:Jr|Sr|St|[ap]\.?m|[A-Z])\.$/.test(line))) return undefined;
  const source = FROM_PUBLISHER.exec(line)?.[0];
  const name = source === undefined ? "" : line.slice(source.length);
  if (
    source !== undefined &&
    dateIn(name).rest === name &&
    name.split(" ").length <= 7 &&
    (source.includes(":") || publisherForm(name) !== undefined)
  )
    return { publisher: name, isLabelled: true, unsure: [] };
  const label = BY.exec(line)?.[0];
  const words = label === undefined ? line : line.slice(label.length).replace(FROM, "");
  const { date: published, isChange, unclear, rest } = dateIn(words);
  const unsure: Unsure[] = [];
  const isDated = published !== undefined || unclear !== undefined;
  if (published !== undefined && isChange) unsure.push({ field: "published", why: "it may be the day of a change" });
  if (published === undefined && unclear !== undefined)
    unsure.push({ field: "published", why: `${JSON.stringify(unclear)} can be read in two ways` });
  const parts = rest.split(PARTS).flatMap((part) => {
    const own = (part ?? "").trim();
    return own === "" || own.split(/\s+/).every(isTimeWord) ? [] : [own];
  });
  const reading = label === undefined ? readUnlabelled(parts) : readLabelled(`By ${parts.join(" | ")}`, parts, unsure);
  if (reading === undefined || (label === undefined && parts.length > 0 && !isDated && reading.publisher === undefined)) return undefined;
  if (parts.length === 0 && !isDated) return undefined;
  return { ...reading, ...(published === undefined ? {} : { published }), isLabelled: label !== undefined, unsure };
}

/** The author and publisher of a line that begins with "By". */
function readLabelled(line: string, parts: readonly string[], unsure: Unsure[]): Pick<HeadLine, "author" | "publisher"> | undefined {
  const [first = "", ...others] = parts;
  const form = publisherForm(first);
  if (form === "sure" && (isAgency(first) || !isName(first) || first.split(" ").length > 2)) return { publisher: first };
  const author = bylineName(line) ?? bylineName(`By ${first}`);
  if (author === undefined) return form === undefined ? undefined : { publisher: first };
  const publisher = others.find((part) => publisherForm(part) !== undefined);
  if (publisher !== undefined) return { author, publisher };
  const [other] = others.filter((part) => !isRole(part));
  if (other === undefined) return { author };
  if (isName(other) && other.split(" ").length >= 2)
    unsure.push({ field: "author", why: `${JSON.stringify(other)} may be another author or a publisher` });
  return { author };
}

/** The same of a line without "By": a name, a role, a publisher, in any order, and nothing else. */
function readUnlabelled(parts: readonly string[]): Pick<HeadLine, "author" | "publisher"> | undefined {
  let author: string | undefined;
  let publisher: string | undefined;
  for (const part of parts) {
    const form = publisherForm(part);
    if (form !== undefined && publisher === undefined && (form === "sure" || author !== undefined || parts.length === 1)) publisher = part;
    else if (author === undefined && isPerson(part)) author = part;
    else if (!isRole(part)) return undefined;
  }
  return { ...(author === undefined ? {} : { author }), ...(publisher === undefined ? {} : { publisher }) };
}

/** Whether a text has the form of a person's full name, or of several. */
export function isPerson(text: string): boolean {
  const names = text.split(/,? and | & |, /);
  return names.every(
    (name) => isName(name) && name.split(" ").length >= 2 && name.split(" ").length <= 4 && publisherForm(name) !== "sure",
  );
}
