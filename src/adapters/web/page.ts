import type { StoryCommand } from "../../bot.ts";
import { ASSETS } from "./assets.ts";
import { html, type Markup } from "./markup.ts";

/** The pages of a story, in the order of its navigation. */
const SECTIONS = [
  ["", "Ask"],
  ["/timeline", "Timeline"],
  ["/people", "People"],
  ["/articles", "Articles"],
  ["/check", "Check"],
] as const;
export type Section = (typeof SECTIONS)[number][1];

/** A page before it is framed. */
export interface Page {
  readonly title: string;
  readonly main: Markup;
  /** The story that it belongs to; absent: all or none. */
  readonly story?: StoryCommand;
  /** Where it is in the story's navigation. */
  readonly section?: Section;
  /** What its looks go by. */
  readonly kind?: "article" | "wide";
}

/** A whole HTML document. Readable without its script, and without its styles. */
export function toDocument({ title, main, story, section, kind }: Page): string {
  const place = story === undefined ? title : `${title} · ${story.title}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${place} · Pullquote</title>
<link rel="stylesheet" href="${ASSETS.style.path}">
<link rel="icon" href="${ASSETS.icon.path}" type="image/svg+xml">
${story !== undefined && html`<link rel="alternate" type="application/atom+xml" title="${story.title}" href="/${story.name}/feed.atom">`}
<script src="${ASSETS.script.path}" defer></script>
</head>
<body${kind !== undefined && html` class="${kind}"`}${story !== undefined && html` data-story="${story.name}"`}>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="/"><span aria-hidden="true">“</span>Pullquote</a>
${
  story !== undefined &&
  html`<span class="story">${story.title}</span>
<nav aria-label="Story"><ul>${SECTIONS.map(([path, name]) => html`<li><a href="/${story.name}${path}"${name === section && html` aria-current="page"`}>${name}</a></li>`)}</ul></nav>`
}
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>Every excerpt is word for word from its article. Nothing here is written by a model.</p>
<p><a href="/api">For programs</a>${story !== undefined && html` · <a href="/${story.name}/feed.atom">Atom feed</a>`}</p></footer>
<div id="told" class="aloud" role="status"></div>
</body>
</html>
`.markup;
}
