import { dateInWords } from "../../answer/date-words.ts";
import { articlePath } from "../../answer/page-address.ts";
import { peopleByKind } from "../../answer/people-by-kind.ts";
import { linkToText } from "../../answer/text-fragment.ts";
import type { Answer, Difference, PersonLine, SourceLine } from "../../model.ts";
import { askPath, personPath } from "./addresses.ts";
import { excerpts, type Setting } from "./excerpt.ts";
import { html, type Markup, NONE } from "./markup.ts";

/** What an answer is shown with. */
export interface Surroundings extends Pick<Setting, "people" | "origin"> {
  /** The conversation up to this answer, for the questions that go on from it. */
  readonly context?: readonly string[];
  /** Whether the answer is all that the page is for: then its heading is the page's. */
  readonly alone?: boolean;
}

/** An answer as a section of a page. Pure. */
export function renderAnswer(answer: Answer, surroundings: Surroundings): Markup {
  const heading = surroundings.alone === true ? html`<h1 id="answer">${answer.heading}</h1>` : html`<h2 id="answer">${answer.heading}</h2>`;
  return html`<section class="answer ${answer.kind}" aria-labelledby="answer">
${heading}
${body(answer, surroundings)}
${answer.more !== undefined && html`<p class="more">${answer.more} more not shown.</p>`}
${suggestions(answer, surroundings)}
</section>`;
}

function body(answer: Answer, surroundings: Surroundings): Markup {
  const { story } = answer;
  const each = (order: Setting["order"], evidence: Answer["evidence"]) => excerpts(evidence, { ...surroundings, story, order });
  switch (answer.kind) {
    case "statements":
    case "passages":
    case "profile":
      return html`${each("speaker first", answer.evidence)}`;
    case "timeline":
      return html`<ol class="events">${each("date first", answer.evidence).map(listItem)}</ol>
${
  answer.upcoming.length > 0 &&
  html`<h2 class="upcoming">Still to come, according to the articles</h2>
<ol class="events upcoming">${each("date first", answer.upcoming).map(listItem)}</ol>`
}`;
    case "check":
      return html`${differences(answer.differences)}${each("speaker first", answer.evidence)}`;
    case "sources":
      return html`<ul class="sources">${answer.articles.map((article) => html`<li>${source(story, article)}</li>`)}</ul>`;
    case "people":
      return html`${peopleByKind(answer.people).map(
        ({ name, people }) =>
          html`<h2>${name}</h2><ul class="people">${people.map((person) => html`<li>${personLine(story, person)}</li>`)}</ul>`,
      )}`;
    case "help":
    case "unanswered":
      return NONE;
  }
}

const listItem = (item: Markup): Markup => html`<li>${item}</li>`;

function suggestions({ kind, story, suggestions: questions, question }: Answer, { context = [] }: Surroundings): Markup {
  if (questions.length === 0) return NONE;
  const lead = kind === "unanswered" ? "You can ask:" : kind === "help" ? "For example:" : "You can also ask:";
  const next = kind === "help" || kind === "unanswered" ? context : [...context, question];
  return html`<nav class="suggestions" aria-label="Questions to ask next"><p>${lead}</p>
<ul>${questions.map((one) => html`<li><a href="${askPath(story, one, next)}">${one}</a></li>`)}</ul></nav>`;
}

/** An article in a list: its title leads to our page of it, "read it" to its own address. */
function source(story: string, { article, title, publisher, author, url, published, passages }: SourceLine): Markup {
  const address = url === undefined ? undefined : linkToText(url, "");
  const facts = [
    publisher,
    author,
    published === undefined ? undefined : dateInWords(published),
    `${passages} ${passages === 1 ? "passage" : "passages"}`,
  ];
  return html`<a class="title" href="${articlePath(story, article)}">${title}</a>
<span class="facts">${facts.filter((fact) => fact !== undefined).join(", ")}${address !== undefined && html` · <a class="outside" href="${address}" rel="noreferrer">read it where it was published</a>`}</span>`;
}

/** A person in a list, with a page of everything they say. */
function personLine(story: string, { name, role, statements }: PersonLine): Markup {
  const count = statements === 0 ? NONE : html` <span class="facts">${statements} ${statements === 1 ? "statement" : "statements"}</span>`;
  return html`<span><a class="title" href="${personPath(story, name)}">${name}</a>${role !== undefined && html`<span class="role">, ${role}</span>`}</span>${count}`;
}

/** The asked quote beside the story's words: additions are struck out, omissions are inserted, with words for people who can't see that. */
export function differences(steps: readonly Difference[]): Markup {
  if (steps.length === 0) return NONE;
  return html`<p class="differences">${steps.map(difference)}</p>`;
}

function difference({ kind, text }: Difference): Markup {
  switch (kind) {
    case "same":
      return html`${text} `;
    case "added":
      return html`<del><span class="aloud">not in the story: </span>${text}</del> `;
    case "missing":
      return html`<ins><span class="aloud">left out: </span>${text}</ins> `;
  }
}
