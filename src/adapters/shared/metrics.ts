import type { Bot } from "../../bot.ts";
import type { Answer } from "../../model.ts";

/** Counts questions by kind and platform. */
export interface Metrics {
  /** The bot, each of whose answers is counted for this platform. */
  watch(bot: Bot, platform: string): Bot;
  /** All counts, in Prometheus' text format 0.0.4. */
  text(bot: Pick<Bot, "commands" | "status" | "refreshes">): string;
}

/** Upper bounds of the seconds to answer that are distinguished. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1] as const;

/** Seconds to answer on one platform. */
interface Seconds {
  readonly within: number[];
  sum: number;
  count: number;
}

/** Counts from the start of the process. `now` is in milliseconds and never goes back. */
export function createMetrics(now: () => number = () => performance.now()): Metrics {
  const questions = new Map<string, number>();
  const unanswered = new Map<string, number>();
  const seconds = new Map<string, Seconds>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

  const timeAnswer = (platform: string, work: () => Answer): Answer => {
    const began = now();
    const answer = work();
    const duration = (now() - began) / 1000;
    const { story, kind, answered } = answer;
    add(questions, labels({ platform, story, kind }));
    if (!answered) add(unanswered, labels({ platform, story }));
    const all = seconds.get(platform) ?? { within: BUCKETS.map(() => 0), sum: 0, count: 0 };
    BUCKETS.forEach((bound, i) => {
      if (duration <= bound) all.within[i] = (all.within[i] ?? 0) + 1;
    });
    all.sum += duration;
    all.count += 1;
    seconds.set(platform, all);
    return answer;
  };

  return {
    watch: (bot, platform) => ({
      ...bot,
      ask: (...args) => timeAnswer(platform, () => bot.ask(...args)),
      check: (...args) => timeAnswer(platform, () => bot.check(...args)),
      timeline: (...args) => timeAnswer(platform, () => bot.timeline(...args)),
    }),
    text: ({ commands, status, refreshes }) => {
      const stories = commands().map(({ name }) => name);
      return [
        ...family("pullquote_questions_total", "counter", "Questions answered or declined, by kind of answer", questions),
        ...family("pullquote_unanswered_total", "counter", "Questions that the story doesn't answer", unanswered),
        ...histogram(seconds),
        ...family(
          "pullquote_refreshes_total",
          "counter",
          "How often the revision in use changed",
          new Map(stories.map((story) => [labels({ story }), refreshes(story)])),
        ),
        ...family(
          "pullquote_story_info",
          "gauge",
          "The revision in use",
          new Map(stories.map((story) => [labels({ story, revision: status(story).revision }), 1])),
        ),
        ...family(
          "pullquote_story_articles",
          "gauge",
          "Articles of a story",
          new Map(stories.map((story) => [labels({ story }), status(story).articles])),
        ),
        "",
      ].join("\n");
    },
  };
}

function family(name: string, type: "counter" | "gauge", help: string, values: ReadonlyMap<string, number>): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...[...values].map(([key, value]) => `${name}{${key}} ${value}`)];
}

function histogram(all: ReadonlyMap<string, Seconds>): readonly string[] {
  const name = "pullquote_answer_seconds";
  const lines = [...all].flatMap(([platform, { within, sum, count }]) => [
    ...BUCKETS.map((bound, i) => `${name}_bucket{${labels({ platform, le: String(bound) })}} ${within[i]}`),
    `${name}_bucket{${labels({ platform, le: "+Inf" })}} ${count}`,
    `${name}_sum{${labels({ platform })}} ${sum}`,
    `${name}_count{${labels({ platform })}} ${count}`,
  ]);
  return [`# HELP ${name} Seconds until an answer was ready`, `# TYPE ${name} histogram`, ...lines];
}

const labels = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, (mark) => (mark === "\n" ? "\\n" : `\\${mark}`))}"`)
    .join(",");
