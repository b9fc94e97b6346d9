import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { ask } from "../ask/ask.ts";
import { messageOf, UserError } from "../errors.ts";
import { isRecord } from "../ingest/front-matter.ts";
import { readKnowledgeFile } from "../ingest/load.ts";
import { readYaml } from "../ingest/yaml.ts";
import type { Answer } from "../model.ts";
import type { StoryIndex } from "../story/story-index.ts";
import type { ChangedAnswer } from "./admin.ts";

/** Questions that a story's questions.yaml may hold. */
const MOST = 1000;

/** A golden question, with the earlier questions of its conversation, the oldest first. */
export interface GoldenQuestion {
  readonly question: string;
  readonly context: readonly string[];
}

/** The golden questions of a story: the list in its questions.yaml; none where there is no such file. Throws a UserError where it isn't a list of questions. */
export async function goldenQuestions(knowledgeDir: string, story: string): Promise<readonly GoldenQuestion[]> {
  const file = join(knowledgeDir, story, "questions.yaml");
  const isThere = await lstat(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  const text = await readKnowledgeFile(file);
  let list: unknown;
  try {
    list = readYaml(text, "core") ?? [];
  } catch (error) {
    throw new UserError(`${file} isn't YAML: ${messageOf(error)}`);
  }
  const questions = Array.isArray(list) ? list.map(readQuestion) : [undefined];
  if (questions.includes(undefined) || !Array.isArray(list))
    throw new UserError(
      `${file} must be a list of questions, one per line: "- what did the mayor say"; a follow-up: "- { question: and the architect, context: [what did the mayor say] }".`,
    );
  if (list.length > MOST) throw new UserError(`${file} has ${list.length} questions; at most ${MOST} can be asked.`);
  return questions.flatMap((question) => question ?? []);
}

const isQuestion = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** A question as a text, or as a record with its context; undefined where it is neither. */
function readQuestion(value: unknown): GoldenQuestion | undefined {
  if (isQuestion(value)) return { question: value, context: [] };
  if (!isRecord(value)) return undefined;
  const { question, context = [], ...rest } = value;
  const fits = isQuestion(question) && Array.isArray(context) && context.every(isQuestion) && Object.keys(rest).length === 0;
  return fits ? { question, context } : undefined;
}

/** The questions that are answered otherwise after than before. Between questions others may be served. */
export async function changedAnswers(
  before: StoryIndex,
  after: StoryIndex,
  questions: readonly GoldenQuestion[],
): Promise<readonly ChangedAnswer[]> {
  const changes: ChangedAnswer[] = [];
  for (const { question, context } of questions) {
    const [was, is] = [inWords(ask(before, question, { context })), inWords(ask(after, question, { context }))];
    if (was !== is) changes.push({ question, before: was, after: is });
    await new Promise((resolve) => setImmediate(resolve));
  }
  return changes;
}

/** An answer in words that differ where it differs: heading, and each excerpt with its speaker and date. */
function inWords({ heading, evidence }: Answer): string {
  return [
    heading,
    ...evidence.map(({ text, speaker, date }) => [speaker, date, text].filter((part) => part !== undefined).join(" · ")),
  ].join("\n");
}
