import { z } from "zod";
import type { Answer } from "../../model.ts";

const span = { start: z.int().min(0), end: z.int().min(0).describe("exclusive, in UTF-16 units") };
const spanSchema = z.strictObject(span);
const optionalText = z.string().exactOptional();

const citation = z
  .strictObject({
    article: z.string().describe("id of the article"),
    title: z.string(),
    publisher: optionalText,
    author: optionalText,
    url: optionalText,
    published: optionalText.describe("ISO 8601"),
    passage: z.int().min(1).describe("number of the paragraph"),
    ...span,
    page: optionalText.describe("address of the words on this server's page of the article"),
  })
  .describe("Where the words are; offsets are within the passage.");

export const evidenceSchema = z
  .strictObject({
    text: z.string().describe("word for word from the article, whole sentences"),
    said: z.array(spanSchema).describe("within text: the words attributed to the speaker"),
    speaker: optionalText,
    role: optionalText,
    date: optionalText.describe("when it was said or happened: ISO 8601 at its own precision, else TIMEX3"),
    dateText: optionalText.describe("the date as written"),
    certain: z.boolean().exactOptional().describe("whether the date is stated (true) or worked out (false)"),
    clause: spanSchema.exactOptional().describe("within text: the part that is the event"),
    also: z.array(citation).exactOptional().describe("other places that say the same"),
    citation,
  })
  .describe("An excerpt that supports an answer.");

const fields = {
  question: z.string(),
  story: z.string(),
  title: z.string().describe("of the story"),
  revision: z.string().describe("of the articles that it was answered from"),
  heading: z.string(),
  evidence: z.array(evidenceSchema),
  more: z.int().exactOptional().describe("excerpts left out for length"),
  reason: optionalText.describe("unanswered: what was missing"),
  suggestions: z.array(z.string()).describe("questions that this story does answer"),
  explanation: z.array(z.string()).exactOptional(),
};

const articleFields = {
  article: z.string(),
  title: z.string(),
  publisher: optionalText,
  author: optionalText,
  url: optionalText,
  published: optionalText,
};

/** An Answer as in docs/design.md. */
export const answerSchema: z.ZodType<Answer> = z
  .discriminatedUnion("kind", [
    z.strictObject({ ...fields, answered: z.boolean(), kind: z.enum(["statements", "passages", "profile", "help", "unanswered"]) }),
    z.strictObject({ ...fields, answered: z.boolean(), kind: z.literal("timeline"), upcoming: z.array(evidenceSchema) }),
    z.strictObject({
      ...fields,
      answered: z.boolean(),
      kind: z.literal("check"),
      verdict: z.enum(["exact", "altered", "misattributed", "absent"]),
      differences: z.array(z.strictObject({ kind: z.enum(["same", "added", "missing"]), text: z.string() })),
    }),
    z.strictObject({
      ...fields,
      answered: z.boolean(),
      kind: z.literal("sources"),
      articles: z.array(z.strictObject({ ...articleFields, passages: z.int() })),
    }),
    z.strictObject({
      ...fields,
      answered: z.boolean(),
      kind: z.literal("people"),
      people: z.array(
        z.strictObject({ name: z.string(), kind: z.enum(["person", "organisation", "place"]), role: optionalText, statements: z.int() }),
      ),
    }),
  ])
  .describe("An answer: verbatim excerpts, never words written by a model.");

/** What a draft's quotations came to. */
export const draftCheckSchema = z.strictObject({
  story: z.string(),
  revision: z.string(),
  quotations: z.array(
    z.strictObject({
      ...span,
      words: z.string().describe("the quotation as the draft has it"),
      speaker: optionalText.describe("who said it, according to the draft"),
      answer: answerSchema,
    }),
  ),
  more: z.int().describe("quotations that weren't checked, because the draft has too many"),
});

/** An article's whole text, which positions count in. */
export const articleSchema = z.strictObject({
  ...articleFields,
  standfirst: optionalText,
  text: z.string(),
  passages: z.array(z.strictObject({ number: z.int(), ...span, heading: optionalText })),
});

/** An error (RFC 9457). */
export const problemSchema = z.strictObject({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() });
