import { dateInWords } from "../../answer/date-words.ts";
import { articlePath } from "../../answer/page-address.ts";
import { linkToText } from "../../answer/text-fragment.ts";
import { type StoryCommand, speakerName } from "../../bot.ts";
import type { AnnotatedArticle, DateMention, Passage, Span, Statement } from "../../model.ts";
import { litPath, personPath } from "./addresses.ts";
import { type CitedWords, findCited } from "./cited-words.ts";
import { html, type Markup, NONE } from "./markup.ts";
import type { Page } from "./page.ts";

/** What an address picks out in an article. */
export interface Selection {
  readonly cited?: CitedWords;
  readonly person?: string;
}

/** Everything that is marked in an article, and what it stands for. */
interface Marks {
  readonly article: AnnotatedArticle;
  /** People who have a page. */
  readonly people: ReadonlySet<string>;
  /** Speakers in the order in which they first speak. */
  readonly speakers: readonly string[];
  readonly cited: Span | undefined;
  readonly lit: string | undefined;
}

/** An article with the cited words marked, its speakers' words, and its dates with what they come to. */
export function articlePage(
  story: StoryCommand,
  article: AnnotatedArticle,
  { cited, person }: Selection,
  people: ReadonlySet<string>,
): Page {
  const speakers = [...new Set(article.statements.flatMap((statement) => speakerName(statement) ?? []))];
  const place = cited === undefined ? undefined : findCited(article, cited);
  const marks: Marks = { article, people, speakers, cited: place, lit: person };
  const { title, standfirst, publisher, author, published, url } = article;
  const outside = url === undefined ? undefined : linkToText(url, place === undefined ? "" : article.text.slice(place.start, place.end));
  const facts = [publisher, author, published === undefined ? undefined : dateInWords(published)].filter((fact) => fact !== undefined);
  const main = html`<article class="text" data-article="${article.id}">
<header><h1>${title}</h1>
${standfirst !== undefined && html`<p class="standfirst">${standfirst}</p>`}
<p class="facts">${facts.join(", ")}${outside !== undefined && html`${facts.length > 0 && " · "}<a class="outside" href="${outside}" rel="noreferrer">read it where it was published</a>`}</p>
${cited !== undefined && place === undefined && html`<p class="notice" role="note">The cited words are no longer in this article.</p>`}
</header>
${speakerList(story.name, marks)}
<div class="body">${article.passages.map((passage, i) => passageMarkup(story.name, marks, passage, article.passages[i - 1]))}</div>
</article>`;
  return { title, story, section: "Articles", main, kind: "article" };
}

/** Who speaks here: picking one lights their words. Works without a script, by its address. */
function speakerList(story: string, { article, speakers, lit }: Marks): Markup {
  if (speakers.length === 0) return NONE;
  const count = (name: string) => article.statements.filter((statement) => speakerName(statement) === name).length;
  const first = (name: string) => firstPassage(article, name);
  const entries = speakers.map(
    (name, i) =>
      html`<li><a href="${litPath(story, article.id, name)}#p${first(name)}" data-light="${i}"${name === lit && html` aria-current="true"`}>${name}</a> <span class="facts">${count(name)}</span></li>`,
  );
  return html`<aside class="speakers" aria-label="Who speaks in this article"><p>Show the words of</p><ul>${entries}</ul>
<p><a href="${articlePath(story, article.id)}" data-light=""${lit === undefined && html` hidden`}>Show nobody’s words</a></p></aside>`;
}

function firstPassage({ passages, statements }: AnnotatedArticle, name: string): number {
  const at = statements.find((statement) => speakerName(statement) === name)?.content[0]?.start ?? 0;
  return passages.find(({ start, end }) => at >= start && at < end)?.number ?? 1;
}

function passageMarkup(story: string, marks: Marks, passage: Passage, before: Passage | undefined): Markup {
  const { number, heading } = passage;
  return html`${heading !== undefined && heading !== before?.heading && html`<h2>${heading}</h2>`}
<div class="passage" id="p${number}"><a class="number" href="#p${number}" aria-label="passage ${number}">${number}</a>
<p>${pieces(marks, passage)}</p>${notes(story, marks, passage)}</div>`;
}

/** The passage's text, every character of it, cut wherever something begins or ends. */
function pieces({ article, speakers, cited, lit }: Marks, passage: Passage): readonly Markup[] {
  const said = article.statements.flatMap((statement) => {
    const name = speakerName(statement);
    return name === undefined ? [] : statement.content.map((span) => ({ ...span, name, number: speakers.indexOf(name) }));
  });
  const inside = <T extends Span>(spans: readonly T[]) => spans.filter(({ start, end }) => start < passage.end && end > passage.start);
  const [own, dates, marked] = [inside(said), inside(article.dates), cited === undefined ? [] : inside([cited])];
  const cuts = [...own, ...dates, ...marked]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > passage.start && at < passage.end);
  const edges = [...new Set([passage.start, ...cuts, passage.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? end;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    const date = dates.find(covers);
    const by = own.filter(covers);
    const text = html`${article.text.slice(start, end)}`;
    const withTime = date === undefined ? text : timeMarkup(date, text);
    const isLit = by.some(({ name }) => name === lit);
    const words =
      by.length === 0
        ? withTime
        : html`<span class="said${isLit && " lit"}" data-by="${by.map(({ number }) => number).join(" ")}">${withTime}</span>`;
    return marked.some(covers) ? html`<mark class="cited">${words}</mark>` : words;
  });
}

const timeMarkup = ({ value }: DateMention, text: Markup): Markup =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) ? html`<time datetime="${value}">${text}</time>` : html`<span class="when">${text}</span>`;

/** Beside a passage: who speaks in it and how, and what its dates come to. */
function notes(story: string, { article, people, speakers }: Marks, passage: Passage): Markup {
  const starts = ({ start }: Span) => start >= passage.start && start < passage.end;
  const words = new Map<string, Statement["form"]>();
  for (const statement of article.statements) {
    const name = speakerName(statement);
    if (name !== undefined && statement.content.some(starts))
      words.set(name, words.has(name) && words.get(name) !== statement.form ? "mixed" : statement.form);
  }
  const lines = [
    ...[...words].map(
      ([name, form]) =>
        html`<li data-by="${speakers.indexOf(name)}">${people.has(name) ? html`<a href="${personPath(story, name)}">${name}</a>` : name}, ${FORMS[form]}</li>`,
    ),
    ...article.dates.filter(starts).flatMap((date) => dateNote(date) ?? []),
  ];
  return lines.length === 0 ? NONE : html`<ul class="notes" aria-label="Notes on passage ${passage.number}">${lines}</ul>`;
}

const FORMS = { direct: "quoted", indirect: "reported", mixed: "partly quoted" } as const;

/** "last August: August 2017", if that says more than the words. */
function dateNote({ text, value, type }: DateMention): Markup | undefined {
  const dateWords = dateInWords(value);
  const lowerText = text.toLowerCase();
  const tellsMore =
    /\d{4}|century/.test(dateWords) &&
    dateWords
      .toLowerCase()
      .split(" ")
      .some((word) => !lowerText.includes(word));
  if (!tellsMore || (type !== "DATE" && type !== "TIME")) return undefined;
  return html`<li>“${text}”: ${dateWords}</li>`;
}
