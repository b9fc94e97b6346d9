import type { Analysis, DatedEvent, DateMention } from "../../model.ts";

/** The sentences and clauses of a text, each with the date that dates it. */
export function findEvents({ paragraphs }: Analysis, dates: readonly DateMention[], published?: string): DatedEvent[] {
  return paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ start, end }): DatedEvent[] => {
      const date = dates.find((mention) => mention.type === "DATE" && mention.start >= start && mention.end <= end);
      if (date !== undefined) return [{ start, end, value: date.value, certain: date.certain, date, from: "mention" }];
      return published === undefined ? [] : [{ start, end, value: published.slice(0, 10), certain: false, from: "published" }];
    }),
  );
}
