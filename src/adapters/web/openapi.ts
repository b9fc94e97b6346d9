import { z } from "zod";
import { VERSION } from "../../version.ts";
import { answerSchema, articleSchema, draftCheckSchema, evidenceSchema, problemSchema } from "./schema.ts";

const SCHEMAS = {
  Answer: answerSchema,
  Evidence: evidenceSchema,
  DraftCheck: draftCheckSchema,
  Article: articleSchema,
  Problem: problemSchema,
} as const;

const ref = (name: keyof typeof SCHEMAS) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" } as const;
const json = (description: string, schema: object) => ({ description, content: { "application/json": { schema } } });
const problem = (description: string) => ({ description, content: { "application/problem+json": { schema: ref("Problem") } } });
const query = (name: string, description: string, required = true, schema: object = text) => ({
  name,
  in: "query",
  required,
  description,
  schema,
});
const path = (name: string, description: string) => ({ name, in: "path", required: true, description, schema: text });
const STORY = path("story", "name of the story, for example nk");

const get = (operationId: string, summary: string, parameters: readonly object[], data: object) => ({
  get: {
    operationId,
    summary,
    parameters: [
      ...parameters,
      {
        name: "if-none-match",
        in: "header",
        required: false,
        description: "an ETag; the response is 304 while the story's revision is the same",
        schema: text,
      },
    ],
    responses: {
      200: { ...json("found", data), headers: { etag: { description: "changes with the story's revision", schema: text } } },
      304: { description: "unchanged since that ETag" },
      400: problem("something is missing or wrong"),
      404: problem("there is no such story, article or person"),
      429: problem("too many requests a minute"),
    },
  },
});
const listOf = (name: string, items: object, rest: object = {}) => ({
  type: "object",
  required: [name, ...Object.keys(rest)],
  properties: { [name]: { type: "array", items }, ...rest },
});
const PERSON = listOf("evidence", ref("Evidence"), {
  name: text,
  kind: { enum: ["person", "organisation", "group"] },
  aliases: { type: "array", items: text },
  roles: { type: "array", items: text },
});

/** The API in the words of OpenAPI 3.1. */
export function openApi(origin: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Pullquote",
      version: VERSION,
      license: { name: "MIT", identifier: "MIT" },
      description: "Answers about a news story as excerpts from its articles, word for word, each with speaker, date and source.",
    },
    servers: [{ url: origin }],
    paths: {
      "/api/stories": {
        get: {
          operationId: "stories",
          summary: "The stories",
          responses: {
            200: json(
              "found",
              listOf("stories", {
                type: "object",
                required: ["name", "title", "description"],
                properties: { name: text, title: text, description: text },
              }),
            ),
          },
        },
      },
      "/api/{story}/ask": get(
        "ask",
        "The answer to a question",
        [
          STORY,
          query("q", "the question"),
          query("c", "an earlier question of the conversation, the oldest first", false, { type: "array", items: text }),
        ],
        ref("Answer"),
      ),
      "/api/{story}/timeline": get(
        "timeline",
        "What happened when",
        [STORY, query("q", "a topic or a time; without it, everything", false)],
        ref("Answer"),
      ),
      "/api/{story}/check": {
        ...get(
          "check",
          "Whether a quote is in the story, word for word, and who said it",
          [STORY, query("text", "the quote, or a sentence with the quote in it")],
          ref("Answer"),
        ),
        post: {
          operationId: "checkDraft",
          summary: "Each quotation of a draft checked",
          parameters: [STORY],
          requestBody: {
            required: true,
            content: { "application/json": { schema: { type: "object", required: ["text"], properties: { text } } } },
          },
          responses: {
            200: json("checked", ref("DraftCheck")),
            400: problem("no text, or too long"),
            404: problem("there is no such story"),
            413: problem("too long"),
          },
        },
      },
      "/api/{story}/articles": get("articles", "The articles", [STORY], ref("Answer")),
      "/api/{story}/articles/{article}": get(
        "article",
        "An article's whole text",
        [STORY, path("article", "id of the article")],
        ref("Article"),
      ),
      "/api/{story}/people": get("people", "The people, the most quoted first", [STORY], ref("Answer")),
      "/api/{story}/people/{person}": get(
        "person",
        "Everything that a person says, in order",
        [STORY, path("person", "full name")],
        PERSON,
      ),
      "/api/{story}/search": get(
        "search",
        "The passages that best match some words",
        [STORY, query("q", "the words"), query("limit", "how many, at most 100", false, { type: "integer" })],
        listOf("evidence", ref("Evidence"), { story: text }),
      ),
      "/api/{story}/suggest": get(
        "suggest",
        "Questions that fit what was typed",
        [STORY, query("q", "what was typed so far", false)],
        listOf("suggestions", text),
      ),
    },
    components: {
      schemas: Object.fromEntries(
        Object.entries(SCHEMAS).map(([name, schema]) => {
          const { $schema: _, ...rest } = z.toJSONSchema(schema);
          return [name, rest];
        }),
      ),
    },
  };
}
