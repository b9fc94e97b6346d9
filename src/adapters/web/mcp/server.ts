import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { plainText } from "../../../answer/plain-text.ts";
import { LONGEST_DRAFT, type Reader } from "../../../bot.ts";
import { UserError } from "../../../errors.ts";
import type { Answer } from "../../../model.ts";
import { VERSION } from "../../../version.ts";
import { wordsFor } from "../../shared/words.ts";
import { answerSchema, draftCheckSchema, evidenceSchema } from "../schema.ts";
import { articleAddress, citedIn, passageAddress, placeSchema } from "./citations.ts";

/** What a tool reads of the stories. */
export type McpReader = Pick<Reader, "commands" | "ask" | "timeline" | "checkDraft" | "search" | "read">;

/** What an MCP server needs to know about itself. */
export interface McpOptions {
  /** The story that is meant where none is named; "": the only one. */
  readonly defaultStory: string;
  /** Told of each answer. */
  readonly answered?: (answer: Answer) => void;
}

const INSTRUCTIONS = `Pullquote answers questions about news stories with excerpts from their articles, word for word. It writes nothing itself.
Quote an excerpt exactly as it is given, with its speaker, date and source. Don't paraphrase inside quotation marks.
Before you give a text with quotations to a person, check it with check_quotes and mend what isn't exact.
Every excerpt comes with its place as a W3C TextQuoteSelector and TextPositionSelector over the text of the article, which is a resource.`;

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;
const story = z.string().optional().describe("name of the story, for example nk; may be left out if there is only one");
const answerShape = {
  answer: answerSchema,
  citations: z.array(placeSchema).describe("the source of each excerpt, in the order of answer.evidence (and answer.upcoming)"),
};

/** An MCP server over these stories: tools that quote and check quotations, and the articles as resources. */
export function createMcpServer(reader: McpReader, { defaultStory, answered = () => {} }: McpOptions): McpServer {
  const server = new McpServer({ name: "pullquote", title: "Pullquote", version: VERSION }, { instructions: INSTRUCTIONS });
  const storyName = (name: string | undefined): string => {
    const names = reader.commands().map((one) => one.name);
    const [only, another] = names;
    const story = name ?? (defaultStory === "" ? (another === undefined ? only : undefined) : defaultStory);
    if (story === undefined) throw new UserError(`Name the story: ${names.join(", ") || "there is none yet"}.`);
    return story;
  };
  const answerResult = (answer: Answer) => {
    answered(answer);
    return result(plainText(answer), { answer, citations: citedIn(reader, answer) });
  };

  server.registerTool(
    "ask",
    {
      title: "Ask a story",
      description:
        "Answers a question about a news story with excerpts from its articles, word for word, each with speaker, date and source; or says that the story doesn't answer it. Ask what somebody said, who said something, who somebody is, when, where, why or how many.",
      inputSchema: {
        question: z.string().max(1000),
        story,
        context: z.array(z.string()).max(10).optional().describe("earlier questions of the conversation, the oldest first"),
      },
      outputSchema: answerShape,
      annotations: READ_ONLY,
    },
    ({ question, story, context = [] }) => attempt(() => answerResult(reader.ask(storyName(story), question, { context }))),
  );
  server.registerTool(
    "statements_by",
    {
      title: "What somebody said",
      description:
        "Everything that a person or organisation says in a story, word for word, optionally about one topic. A surname is enough.",
      inputSchema: { person: z.string().max(200), topic: z.string().max(300).optional(), story },
      outputSchema: answerShape,
      annotations: READ_ONLY,
    },
    ({ person, topic, story }) =>
      attempt(() => answerResult(reader.ask(storyName(story), `what did ${person} say${topic === undefined ? "" : ` about ${topic}`}`))),
  );
  server.registerTool(
    "timeline",
    {
      title: "What happened when",
      description:
        'Dated events of a story in order, each in the words of an article. `of` is a topic ("the six party talks") or a time ("between 2002 and 2009").',
      inputSchema: { of: z.string().max(500).optional(), story },
      outputSchema: answerShape,
      annotations: READ_ONLY,
    },
    ({ of = "", story }) => attempt(() => answerResult(reader.timeline(storyName(story), of))),
  );
  server.registerTool(
    "check_quotes",
    {
      title: "Check quotations",
      description:
        "Checks every quotation of a draft against the story: exact, altered (with the difference word by word), misattributed (somebody else's words) or absent. Give the whole draft with its quotation marks and the names of those quoted.",
      inputSchema: { draft: z.string().max(LONGEST_DRAFT), story },
      outputSchema: {
        ...draftCheckSchema.shape,
        citations: z.array(z.array(placeSchema)).describe("for each quotation, the source of the words that match it"),
      },
      annotations: READ_ONLY,
    },
    ({ draft, story }) =>
      attempt(async () => {
        const checked = await reader.checkDraft(storyName(story), draft);
        const citations = checked.quotations.map(({ answer }) => citedIn(reader, answer));
        const lines = checked.quotations.map(({ words, answer }) => `“${words}”\n${plainText(answer)}`);
        return result(lines.join("\n\n") || "There are no quotations in this draft.", { ...checked, citations });
      }),
  );
  server.registerTool(
    "search",
    {
      title: "Search passages",
      description: "Finds the passages of a story that best match some words, whole and word for word.",
      inputSchema: { words: z.string().max(1000), story, limit: z.int().min(1).max(50).optional() },
      outputSchema: { story: z.string(), evidence: z.array(evidenceSchema), citations: z.array(placeSchema) },
      annotations: READ_ONLY,
    },
    ({ words, story, limit = 10 }) =>
      attempt(() => {
        const name = storyName(story);
        const evidence = reader.search(name, words, limit);
        const text = evidence.map(({ text, citation }) => `${text}\n— “${citation.title}”, passage ${citation.passage}`).join("\n\n");
        return result(text || "No passage matches.", { story: name, evidence, citations: citedIn(reader, { story: name, evidence }) });
      }),
  );
  registerArticles(server, reader);
  return server;
}

/** The articles' texts, whole and by passage, which selectors count in. */
function registerArticles(server: McpServer, reader: McpReader): void {
  const articles = () => reader.commands().flatMap(({ name }) => reader.read(name).articles.map((article) => ({ story: name, article })));
  const one = (value: string | readonly string[] | undefined) => decodeURIComponent(typeof value === "string" ? value : (value?.[0] ?? ""));
  const find = (story: string, id: string) => {
    const match = articles().find((candidate) => candidate.story === story && candidate.article.id === id);
    if (match === undefined) throw new UserError(`There is no article ${JSON.stringify(id)} in ${JSON.stringify(story)}.`);
    return match.article;
  };
  const list = () => ({
    resources: articles().map(({ story, article: { id, title, publisher, published } }) => ({
      uri: articleAddress(story, id),
      name: id,
      title,
      description: [publisher, published?.slice(0, 10)].filter((part) => part !== undefined).join(", "),
      mimeType: "text/plain",
    })),
  });
  server.registerResource(
    "article",
    new ResourceTemplate("pullquote://{story}/{article}", { list }),
    { title: "Article", description: "The whole text of an article, word for word", mimeType: "text/plain" },
    (uri, { story, article }) => ({ contents: [{ uri: uri.href, mimeType: "text/plain", text: find(one(story), one(article)).text }] }),
  );
  server.registerResource(
    "passage",
    new ResourceTemplate("pullquote://{story}/{article}/{passage}", { list: undefined }),
    { title: "Passage", description: "One paragraph of an article, by its number from 1", mimeType: "text/plain" },
    (uri, { story, article, passage }) => {
      const { id, text, passages } = find(one(story), one(article));
      const match = passages[Number(one(passage)) - 1];
      if (match === undefined)
        throw new UserError(`${passageAddress(one(story), id, passages.length)} is the last passage of this article.`);
      return { contents: [{ uri: uri.href, mimeType: "text/plain", text: text.slice(match.start, match.end) }] };
    },
  );
}

interface ToolResult {
  [key: string]: unknown;
  content: { type: "text"; text: string }[];
  structuredContent?: { [key: string]: unknown };
  isError?: boolean;
}

const result = (text: string, structuredContent: { [key: string]: unknown }): ToolResult => ({
  content: [{ type: "text", text }],
  structuredContent,
});

/** A caller's mistake is reported in its own words, so that a model can correct it. */
async function attempt(work: () => ToolResult | Promise<ToolResult>): Promise<ToolResult> {
  try {
    return await work();
  } catch (error) {
    return { content: [{ type: "text", text: wordsFor(error) }], isError: true };
  }
}
