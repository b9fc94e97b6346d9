import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeDoubles, mergedIn, type TimelineEvent } from "../../../src/ask/timeline/events.ts";
import { buildTimeline } from "../../../src/ask/timeline/timeline.ts";
import { finish } from "../../../src/steps.ts";
import { buildStory } from "../../../src/story/load-story.ts";
import { indexStory } from "../../../src/story/story-index.ts";
import { intervalOf } from "../../../src/text/date-interval.ts";
import { contentWords } from "../../../src/text/tokens.ts";

/** The plain comparison: each event with every one told before, by its five rarest words in turn. */
function comparedPlainly(events: readonly TimelineEvent[]): (readonly TimelineEvent[])[] {
  const told = events.map((event) => {
    const { start, end } = event.clause ?? event;
    return { event, stems: [...new Set(contentWords(event.article.text.slice(start, end)).map(({ stem }) => stem))] };
  });
  const count = (stem: string) => told.filter(({ stems }) => stems.includes(stem)).length;
  const keysOf = (stems: readonly string[]) => stems.toSorted((a, b) => count(a) - count(b)).slice(0, 5);
  const groups: { readonly first: TimelineEvent; readonly stems: readonly string[]; readonly keys: string[]; all: TimelineEvent[] }[] = [];
  for (const { event, stems } of told) {
    const keys = keysOf(stems);
    // Two articles that tell of one day which their words name need share less.
    const alike = ({ first, stems: others }: { readonly first: TimelineEvent; readonly stems: readonly string[] }) => {
      const isOneDay =
        first.event.value === event.event.value && /^\d{4}-\d\d-\d\d$/.test(event.event.value) && first.article !== event.article;
      const [ofShort, ofLong] = isOneDay ? [0.45, 0.225] : [0.6, 0.4];
      const shared = stems.filter((stem) => others.includes(stem)).length;
      const [short, long] = [Math.min(stems.length, others.length), Math.max(stems.length, others.length)];
      return shared >= 3 && shared >= ofShort * short && shared >= ofLong * long;
    };
    const same = keys
      .flatMap((key) => groups.filter((group) => group.keys.includes(key)))
      .find(
        ({ first, stems: others }) =>
          first.interval.from <= event.interval.to &&
          event.interval.from <= first.interval.to &&
          (first.article !== event.article || first.start !== event.start) &&
          alike({ first, stems: others }),
      );
    if (same === undefined) groups.push({ first: event, stems, keys, all: [event] });
    else same.all.push(event);
  }
  return groups.map(({ all }) => all);
}

const WORDS = "harbour bridge council ropes mill mayor pier vote strike flood ferry tram school fire prize".split(" ");
const DATES = ["2024-03-01", "2024-03-02", "2024-03", "2024-04-30", "2024", "2023-12-31", "2024-Q2", "202", "2024-W09"];

/** Events over a few words and dates, so that many are alike. */
const anEvent = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }),
  value: fc.constantFrom(...DATES),
  article: fc.nat(3),
});

function eventsOf(drawn: readonly { readonly words: readonly string[]; readonly value: string; readonly article: number }[]) {
  const texts = [0, 1, 2, 3].map((article) => drawn.filter((one) => one.article === article).map(({ words }) => `${words.join(" ")}.`));
  const articles = texts.map((sentences, i) => ({
    ...{ id: `a${i}`, title: "", text: sentences.join(" "), passages: [], people: [], mentions: [], statements: [], dates: [], events: [] },
  }));
  const at = [0, 0, 0, 0];
  return drawn.flatMap(({ words, value, article: i }): TimelineEvent[] => {
    const [article, start, interval] = [articles[i], at[i] ?? 0, intervalOf(value)];
    const end = start + words.join(" ").length + 1;
    at[i] = end + 1;
    if (article === undefined || interval === undefined) return [];
    const event = { start, end, value, certain: true, from: "mention" } as const;
    return [{ article, passage: 1, start, end, event, interval, also: [] }];
  });
}

const place = ({ article, start }: { readonly article: { readonly id: string }; readonly start: number }) => `${article.id}:${start}`;

describe("events told several times", () => {
  test("are made one just as where each is compared with every other", () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 40 }), (drawn) => {
        const events = eventsOf(drawn);
        const merged = finish(mergeDoubles(events)).map((event) => [event, ...event.also].map(place).sort());
        expect(merged).toEqual(comparedPlainly(events).map((tellings) => tellings.map(place).sort()));
      }),
      { seed: 5 },
    );
  });

  test("are so often alike in these drawings that the comparison is put to the test", () => {
    const drawn = fc.sample(fc.array(anEvent, { minLength: 30, maxLength: 40 }), { numRuns: 50, seed: 5 }).map(eventsOf);
    expect(drawn.filter((events) => finish(mergeDoubles(events)).length < events.length).length).toBeGreaterThan(40);
  });

  test("come in the same timeline whether it was made ready ahead or not", () => {
    const texts = [
      "The harbour bridge was closed to all traffic in March 2024. The ropes were sold in 2023.",
      "In March 2024 the harbour bridge was closed to all traffic.",
    ];
    const files = texts.map((text, i) => ({ id: `a${i}`, title: `A ${i}`, text, published: "2024-05-02" }));
    const make = () => indexStory(buildStory({ command: "s", title: "S", description: "S", people: [] }, files));
    const ahead = make();
    finish(mergedIn.preparing(ahead));
    expect(buildTimeline(ahead)).toEqual(buildTimeline(make()));
    expect(buildTimeline(ahead).events.map(({ also }) => also.length)).toEqual([0, 1]);
  });
});
