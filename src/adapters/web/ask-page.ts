import type { Reader, StoryCommand } from "../../bot.ts";
import type { Answer } from "../../model.ts";
import { askPath } from "./addresses.ts";
import { html, type Markup, NONE } from "./markup.ts";
import type { Page } from "./page.ts";
import { renderAnswer, type Surroundings } from "./render.ts";

/** A story's page with the answer to a question, or with questions to begin with. */
export function askPage(
  story: StoryCommand,
  answer: Answer | undefined,
  begin: readonly string[],
  surroundings: Surroundings & { readonly context: readonly string[] },
): Page {
  const { context } = surroundings;
  const next = answer === undefined ? [] : [...context, answer.question];
  const main = html`<h1 class="ask">${story.title}</h1>
${answer === undefined && html`<p class="description">${story.description}</p>`}
${conversation(story.name, context)}
${askForm(story.name, answer?.question ?? "", next, begin)}
${answer === undefined ? beginnings(story.name, begin) : renderAnswer(answer, surroundings)}`;
  return { title: answer === undefined ? "Ask" : answer.heading, story, section: "Ask", main };
}

/** The field for a question; without a script its suggestions are those of the whole story. */
function askForm(story: string, question: string, context: readonly string[], suggestions: readonly string[]): Markup {
  return html`<form class="ask" action="/${story}" method="get" role="search">
<label for="q">Ask what the articles say</label>
<div class="field"><input id="q" name="q" type="search" value="${question}" maxlength="1000" list="suggestions" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" placeholder="who said what, when, why" aria-keyshortcuts="Control+K"${question === "" && html` autofocus`}>
<button type="submit">Ask</button></div>
${context.map((earlier) => html`<input type="hidden" name="c" value="${earlier}">`)}
<datalist id="suggestions">${suggestions.map((one) => html`<option value="${one}"></option>`)}</datalist>
</form>`;
}

function conversation(story: string, context: readonly string[]): Markup {
  if (context.length === 0) return NONE;
  const earlier = context.map((question, i) => html`<li><a href="${askPath(story, question, context.slice(0, i))}">${question}</a></li>`);
  return html`<nav class="conversation" aria-label="Earlier questions"><p>A follow-up to:</p>
<ol>${earlier}</ol><a class="restart" href="/${story}">Start anew</a></nav>`;
}

/** Questions of one kind among those to begin with, at most, and in all. */
const BEGINNINGS = { ofKind: 2, all: 8 } as const;

/** Some of each kind: what somebody said, who somebody is, what happened when. */
function oneOfEachKind(questions: readonly string[]): readonly string[] {
  const kindOf = (question: string) => question.split(" ").slice(0, 2).join(" ");
  const before = (question: string, i: number) => questions.slice(0, i).filter((other) => kindOf(other) === kindOf(question)).length;
  return questions.filter((question, i) => before(question, i) < BEGINNINGS.ofKind).slice(0, BEGINNINGS.all);
}

function beginnings(story: string, questions: readonly string[]): Markup {
  return html`<nav class="suggestions" aria-label="Questions to begin with"><p>For example:</p>
<ul>${oneOfEachKind(questions).map((one) => html`<li><a href="${askPath(story, one)}">${one}</a></li>`)}</ul></nav>`;
}

/** All stories. */
export function homePage(stories: ReturnType<Reader["commands"]>): Page {
  const list = stories.map(
    ({ name, title, description }) =>
      html`<li><a class="title" href="/${name}">${title}</a> <span class="facts">${description}</span></li>`,
  );
  return {
    title: "Stories",
    main: html`<h1>Stories</h1>
${stories.length === 0 ? html`<p>There is no story yet. Add an article: <code>pullquote add &lt;story&gt; &lt;file&gt;</code>.</p>` : html`<ul class="sources">${list}</ul>`}`,
  };
}
