import { type CheckedQuotation, type DraftCheck, LONGEST_DRAFT, type StoryCommand } from "../../bot.ts";
import type { Answer } from "../../model.ts";
import { excerpts } from "./excerpt.ts";
import { html, type Markup, NONE } from "./markup.ts";
import type { Page } from "./page.ts";
import { differences, type Surroundings } from "./render.ts";

/** What each verdict is called on the page, and its sign. */
const VERDICTS = {
  exact: ["✓", "word for word"],
  altered: ["≠", "altered"],
  misattributed: ["⇄", "misattributed"],
  absent: ["✕", "not in the story"],
  unchecked: ["?", "not checked"],
} as const;
type Verdict = keyof typeof VERDICTS;

const verdictOf = (answer: Answer): Verdict => (answer.kind === "check" ? answer.verdict : "unchecked");

/** Where a draft is pasted, and what came of each of its quotations. */
export function checkPage(story: StoryCommand, draft: string, result: DraftCheck | undefined, surroundings: Surroundings): Page {
  const main = html`<h1>Check quotations</h1>
<p class="description">Paste a quote, or a whole draft: each quotation in it is compared with the articles, word by word.</p>
<form class="check" action="/${story.name}/check" method="post"><label for="text">Quote or draft</label>
<textarea id="text" name="text" rows="8" maxlength="${LONGEST_DRAFT}" required aria-keyshortcuts="Control+K">
${draft}</textarea>
<button type="submit">Check</button></form>
${result === undefined ? NONE : results(story.name, result, surroundings)}`;
  return { title: "Check quotations", story, section: "Check", main };
}

function results(story: string, { quotations, more }: DraftCheck, surroundings: Surroundings): Markup {
  const count = quotations.length;
  if (count === 0) return html`<section class="answer" aria-labelledby="answer"><h2 id="answer">There is no quote to check.</h2></section>`;
  const verdicts = quotations.map(({ answer }) => verdictOf(answer));
  const sums = (["exact", "altered", "misattributed", "absent", "unchecked"] as const)
    .map((verdict) => ({ verdict, times: verdicts.filter((one) => one === verdict).length }))
    .filter(({ times }) => times > 0)
    .map(({ verdict, times }) => `${times} ${VERDICTS[verdict][1]}`);
  return html`<section class="answer checks" aria-labelledby="answer"><h2 id="answer">${count} ${count === 1 ? "quotation" : "quotations"}: ${sums.join(", ")}</h2>
<ol>${quotations.map((quotation) => html`<li>${result(story, quotation, surroundings)}</li>`)}</ol>
${more > 0 && html`<p class="more">${more} more not checked: check the draft in parts.</p>`}</section>`;
}

function result(story: string, { words, speaker, answer }: CheckedQuotation, surroundings: Surroundings): Markup {
  const verdict = verdictOf(answer);
  const [sign, name] = VERDICTS[verdict];
  return html`<article class="check ${verdict}"><p class="verdict"><span aria-hidden="true">${sign}</span> ${name}</p>
<p class="asked">“${words}”${speaker !== undefined && html` <span class="role">${speaker}, the draft says</span>`}</p>
<p class="heading">${answer.heading}</p>
${answer.kind === "check" && differences(answer.differences)}
${excerpts(answer.evidence, { ...surroundings, story, order: "speaker first" })}</article>`;
}
