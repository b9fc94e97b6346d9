import type { Analysis, Statement } from "../../model.ts";
import type { FoundPeople } from "../people/find-people.ts";

/** Attributed speech and writing in a text. */
export function findStatements({ text, paragraphs }: Analysis, { mentions }: FoundPeople): Statement[] {
  return paragraphs.flatMap(({ start, end }) => {
    const found: Statement[] = [];
    for (const quote of text.slice(start, end).matchAll(/[“"][^”"]{12,}[”"]/g)) {
      const content = { start: start + quote.index, end: start + quote.index + quote[0].length };
      const near = mentions.find(
        (mention) => mention.start >= start && mention.end <= end && (mention.start >= content.end || mention.end <= content.start),
      );
      found.push({
        speaker: near === undefined ? null : { start: near.start, end: near.end, name: near.person, resolved: true },
        cue: null,
        content: [content],
        form: "direct",
        act: "speech",
        pattern: "marks",
      });
    }
    return found;
  });
}
