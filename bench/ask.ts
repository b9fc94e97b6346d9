import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { ask, prepare } from "../src/ask/ask.ts";
import { answerableQuestions } from "../src/ask/lists/suggestions.ts";
import { readConfig } from "../src/config.ts";
import { finish } from "../src/steps.ts";
import { loadStory } from "../src/story/load-story.ts";
import { indexStory } from "../src/story/story-index.ts";
import { type LabelledStory, readRows, toKnowledge } from "./learning/stories.ts";
import { row, timed } from "./quantiles.ts";

const ROUNDS = 2_000;

/** Milliseconds a question on the first story, beside plain MiniSearch looking the same words up; and from process start to answer. */
export async function run(): Promise<void> {
  const began = performance.now();
  const { story } = await loadStory("knowledge", "nk");
  const knowledge = indexStory(story);
  console.log(`load and annotate the story: ${(performance.now() - began).toFixed(0)} ms`);
  const questions = [
    ...answerableQuestions(knowledge),
    "when did the agreement collapse",
    "why did the talks fail",
    "how many countries took part",
    "which countries signed",
    "waht did the experst say about patience",
    "what did Obama say",
  ];
  const plain = new MiniSearch({ fields: ["text"] });
  plain.addAll(
    story.articles.flatMap((article) =>
      article.passages.map(({ number, start, end }) => ({ id: `${article.id}#${number}`, text: article.text.slice(start, end) })),
    ),
  );
  for (const question of questions) ask(knowledge, question);
  console.log(
    row(
      "a question, answered whole",
      timed(ROUNDS, (i) => ask(knowledge, questions[i % questions.length] ?? "")),
    ),
  );
  console.log(
    row(
      "plain MiniSearch, passages alone",
      timed(ROUNDS, (i) => plain.search(questions[i % questions.length] ?? "", { prefix: true, fuzzy: 0.2 })),
    ),
  );
  await onLargest();
  const starts = [1, 2, 3, 4, 5].map(() => {
    const from = performance.now();
    spawnSync("npm", ["run", "-s", "ask", "--", "what did Ford say"], { encoding: "utf8" });
    return performance.now() - from;
  });
  console.log(
    `npm run ask, process start to end: median ${starts.sort((a, b) => a - b)[2]?.toFixed(0)} ms of ${starts.map((ms) => ms.toFixed(0)).join(", ")}`,
  );
}

/** The largest of the labelled articles, made ready as the bot does, each of its questions asked for the first time; the code was warmed up with those of the next three, in their own articles. */
async function onLargest(): Promise<void> {
  const folder = join(readConfig().evalDir, "qa");
  if (!existsSync(join(folder, "stories.jsonl"))) {
    console.log(`skipped: there are no labelled questions in ${folder} (EVAL_DIR)`);
    return;
  }
  const length = ({ passages }: LabelledStory) => passages.reduce((sum, { text }) => sum + text.length, 0);
  const [largest, ...next] = readRows<LabelledStory>(folder, "stories.jsonl").sort((a, b) => length(b) - length(a));
  if (largest === undefined) return;
  for (const story of next.slice(0, 3)) {
    const knowledge = toKnowledge(story, "long");
    for (const { question } of story.questions) ask(knowledge, question);
  }
  const knowledge = toKnowledge(largest, "long");
  finish(prepare(knowledge));
  console.log(`the largest labelled article, ${length(largest)} characters, ${largest.questions.length} questions:`);
  console.log(
    row(
      "each asked once",
      timed(largest.questions.length, (i) => ask(knowledge, largest.questions[i]?.question ?? "")),
    ),
  );
}
