import type { Timeline } from "../../src/picture/picture-renderer.ts";

/** A timeline of so many events, a year apart, each told in words of its own. */
export function timelineOf(count: number): Timeline {
  const evidence = Array.from({ length: count }, (_, i) => {
    const text = `In ${1900 + i} the harbour grew by another pier, the ${i + 1} of ${count}.`;
    const citation = {
      article: "a",
      title: "The piers",
      publisher: "The Post",
      published: "2024-04-29",
      passage: 1,
      start: 0,
      end: text.length,
    };
    return { text, said: [], date: String(1900 + i), certain: true, citation };
  });
  return {
    kind: "timeline",
    question: "timeline",
    story: "s",
    title: "The harbour",
    revision: "r",
    answered: true,
    heading: `Timeline of ${count} piers`,
    evidence,
    upcoming: [],
    suggestions: [],
  };
}
