import type { StoryCommand } from "../../bot.ts";
import type { Answer, Evidence, Person } from "../../model.ts";
import { altText } from "../../picture/alt-text.ts";
import { picturedIn } from "../../picture/picture-renderer.ts";
import { timelinePath } from "./addresses.ts";
import { excerpts } from "./excerpt.ts";
import { html, NONE } from "./markup.ts";
import type { Page } from "./page.ts";
import { renderAnswer, type Surroundings } from "./render.ts";

/** The timeline of a topic or range: as a list, as a picture, and to take along. */
export function timelinePage(story: StoryCommand, words: string, answer: Answer, surroundings: Surroundings): Page {
  const timeline = picturedIn(answer);
  const files = [".ics", ".csv", ".json", ".png"].map(
    (ending) => html`<li><a href="${timelinePath(story.name, words, ending)}">${ending}</a></li>`,
  );
  const picture =
    timeline === undefined
      ? NONE
      : html`<figure class="picture"><a href="${timelinePath(story.name, words, ".png")}"><img src="${timelinePath(story.name, words, ".png")}" alt="${altText(timeline)}" loading="lazy"></a></figure>`;
  const main = html`<form class="ask" action="/${story.name}/timeline" method="get" role="search">
<label for="q">What happened when: everything, a topic, or a time</label>
<div class="field"><input id="q" name="q" type="search" value="${words}" maxlength="500" autocomplete="off" enterkeyhint="search" aria-keyshortcuts="Control+K" placeholder="a topic; between 2002 and 2009">
<button type="submit">Show</button></div></form>
<div class="timeline-page">
${renderAnswer(answer, { ...surroundings, alone: true })}
<aside aria-label="Timeline as a picture and as files">
${answer.kind === "timeline" && html`<p class="files-lead">Download:</p><ul class="files">${files}</ul>`}
${picture}</aside></div>`;
  return { title: answer.heading, story, section: "Timeline", main, kind: "wide" };
}

/** A list of people or of articles. */
export function listPage(story: StoryCommand, section: "People" | "Articles", answer: Answer, surroundings: Surroundings): Page {
  return { title: section, story, section, main: renderAnswer({ ...answer, suggestions: [] }, { ...surroundings, alone: true }) };
}

/** A person: who they are, and everything they say, in order. */
export function personPage(story: StoryCommand, { name, roles }: Person, evidence: readonly Evidence[], surroundings: Surroundings): Page {
  const roleTexts = [...new Set(roles.map(({ text }) => text))].slice(0, 4);
  const main = html`<article class="person"><h1>${name}</h1>
${roleTexts.length > 0 && html`<p class="description">${roleTexts.join("; ")}</p>`}
<form class="ask" action="/${story.name}" method="get" role="search"><label for="q">Ask about what ${name} said</label>
<div class="field"><input id="q" name="q" type="search" value="what did ${name} say about " maxlength="1000" autocomplete="off" enterkeyhint="search" aria-keyshortcuts="Control+K">
<button type="submit">Ask</button></div></form>
<section class="answer statements" aria-labelledby="all"><h2 id="all">${evidence.length === 0 ? `This story doesn't quote ${name}` : `All that ${name} says, in order`}</h2>
${excerpts(evidence, { ...surroundings, story: story.name, order: "speaker first" })}</section>
<p><a href="${timelinePath(story.name, name)}">Timeline of ${name}</a></p></article>`;
  return { title: name, story, section: "People", main };
}
