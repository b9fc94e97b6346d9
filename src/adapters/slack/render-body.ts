import type { KnownBlock, RichTextSection } from "@slack/types";
import { dateInWords } from "../../answer/date-words.ts";
import { peopleByKind } from "../../answer/people-by-kind.ts";
import { linkToText } from "../../answer/text-fragment.ts";
import type { Answer, Difference, PersonLine, SourceLine } from "../../model.ts";
import { bytesOf, line, literal, note, richText } from "./blocks.ts";
import { LIMITS } from "./limits.ts";

/** Bytes of JSON that a list may take of a message. */
const LIST_ROOM = LIMITS.blocksBytes - 3500;

/** What a kind of answer shows between its heading and its excerpts. */
export function renderBody(answer: Answer): readonly KnownBlock[] {
  switch (answer.kind) {
    case "statements":
    case "passages":
    case "profile":
    case "timeline":
      return [];
    case "check":
      return answer.differences.length === 0 ? [] : [richText(differenceLine(answer.differences))];
    case "sources":
      return list(answer.articles.map(sourceLine));
    case "people":
      return lists(peopleByKind(answer.people).map(({ name, people }) => ({ name, lines: people.map(personLine) })));
    case "help":
      return [
        ...list(answer.suggestions.map((question) => line(literal(`/${answer.story} ${question}`)))),
        ...HELP.map((text) => richText(line(literal(text)))),
      ];
    case "unanswered":
      return answer.reason === undefined || answer.reason === answer.heading ? [] : [richText(line(literal(answer.reason)))];
  }
}

/** Other ways to ask than by the command. */
const HELP = [
  "Mention me in a channel or send me a message: ask the same questions, and follow up on earlier ones in the thread.",
  "“Verify this quote”, at a message’s ⋮: is it in the articles, word for word, and whose is it.",
] as const;

/** Lists below each other, each under its name, as long as there is room for all. */
function lists(some: readonly { readonly name: string; readonly lines: readonly RichTextSection[] }[]): readonly KnownBlock[] {
  return some.flatMap(({ name, lines }) => [richText(line(literal(name, true))), ...list(lines, LIST_ROOM / some.length)]);
}

/** A list, as long as there is room; the number of others is shown below. */
function list(lines: readonly RichTextSection[], room = LIST_ROOM): readonly KnownBlock[] {
  let size = 0;
  const fitting = lines.filter((one) => {
    size += bytesOf(one);
    return size <= room;
  });
  const others = lines.length - fitting.length;
  if (fitting.length === 0) return [];
  const block = richText({ type: "rich_text_list", style: "bullet", elements: fitting });
  return others === 0 ? [block] : [block, note(`and ${others} ${others === 1 ? "other" : "others"}`)];
}

function sourceLine({ title, url, publisher, author, published, passages }: SourceLine): RichTextSection {
  const address = url === undefined ? undefined : linkToText(url, "");
  const date = published === undefined ? undefined : dateInWords(published);
  const rest = [publisher, author, date, passages === 1 ? "1 passage" : `${passages} passages`].filter((part) => part !== undefined);
  return line(address === undefined ? literal(title, true) : { type: "link", url: address, text: title }, literal(` — ${rest.join(", ")}`));
}

function personLine({ name, role, statements }: PersonLine): RichTextSection {
  const count = statements === 0 ? "" : ` — ${statements === 1 ? "1 statement" : `${statements} statements`}`;
  return line(literal(name, true), literal(`${role === undefined || role === "" ? "" : `, ${role}`}${count}`));
}

/** The quote beside the story's words, described in words and not by looks alone. */
function differenceLine(differences: readonly Difference[]): RichTextSection {
  const words = { same: "", added: "not in the story: ", missing: "left out: " } as const;
  return line(
    ...differences.map(({ kind, text }, i) => {
      const space = i === differences.length - 1 ? "" : " ";
      return kind === "same" ? literal(`${text}${space}`) : literal(`[${words[kind]}${text}]${space}`, true);
    }),
  );
}
