import type { StoryCommand } from "../../bot.ts";
import { html } from "./markup.ts";
import type { Page } from "./page.ts";

/** What there is for programs. */
export function apiPage(stories: readonly StoryCommand[], origin: string): Page {
  const story = stories[0]?.name ?? "nk";
  const addresses = [
    [`/api/${story}/ask?q=who+is+quoted`, "an answer, as JSON"],
    [`/api/${story}/timeline`, "what happened when; ?q= takes a topic or a time"],
    [`/api/${story}/check?text=the+words`, "whether a quote is in the story; POST takes a whole draft"],
    [`/api/${story}/articles`, "the articles; add /<id> for one with its text"],
    [`/api/${story}/people`, "the people; add /<name> for everything that somebody says"],
    [`/api/${story}/search?q=words`, "the passages that best match some words"],
    ["/api/stories", "the stories"],
    ["/api/openapi.json", "all of this as an OpenAPI 3.1 document"],
  ] as const;
  return {
    title: "For programs",
    main: html`<h1>For programs</h1>
<h2>API</h2>
<ul class="sources">${addresses.map(([address, about]) => html`<li><a href="${address}"><code>${address}</code></a> <span class="facts">${about}</span></li>`)}</ul>
<h2>MCP, for assistants</h2>
<p>An assistant that speaks the Model Context Protocol connects to <code>POST ${origin}/mcp</code>, or starts <code>pullquote mcp</code> itself. It gets tools to quote and to check quotations.</p>`,
  };
}
