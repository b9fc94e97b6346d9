import { afterAll, beforeAll, expect, test } from "vitest";
import { createMetrics } from "../../../src/adapters/shared/metrics.ts";
import { openWeb, type TestWeb } from "./open-web.ts";

let web: TestWeb;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.close());

test("/metrics counts questions by kind and platform, what wasn't answered, refreshes and revisions", async () => {
  await web.app.request("/nk?q=what+did+Ford+say");
  await web.app.request("/api/nk/ask?q=what+did+Ford+say");
  await web.app.request("/api/nk/ask?q=what+did+Obama+say");
  const response = await web.app.request("/metrics");
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const text = await response.text();
  for (const line of [
    "# TYPE pullquote_questions_total counter",
    'pullquote_questions_total{platform="web",story="nk",kind="statements"} 2',
    'pullquote_questions_total{platform="web",story="nk",kind="unanswered"} 1',
    'pullquote_unanswered_total{platform="web",story="nk"} 1',
    "# TYPE pullquote_answer_seconds histogram",
    'pullquote_answer_seconds_bucket{platform="web",le="+Inf"} 3',
    'pullquote_answer_seconds_count{platform="web"} 3',
    'pullquote_refreshes_total{story="nk"} 0',
    `pullquote_story_info{story="nk",revision="${web.bot.read("nk").revision}"} 1`,
  ])
    expect(text.split("\n")).toContain(line);
  // Every line is of the text format.
  for (const line of text.trimEnd().split("\n")) expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+\{(?:\w+="[^"]*",?)+\} [\d.e+-]+)$/);
});

test("the seconds of an answer are counted in every bucket that is wide enough", () => {
  let time = 0;
  const metrics = createMetrics(() => {
    time += 3;
    return time;
  });
  metrics.watch(web.bot, "slack").ask("nk", "what did Ford say");
  const text = metrics.text(web.bot);
  expect(text).toContain('pullquote_answer_seconds_bucket{platform="slack",le="0.0025"} 0');
  expect(text).toContain('pullquote_answer_seconds_bucket{platform="slack",le="0.005"} 1');
  expect(text).toContain('pullquote_answer_seconds_sum{platform="slack"} 0.003');
});
