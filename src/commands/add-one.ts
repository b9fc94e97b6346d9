import { replacementInWords } from "../admin/replacement.ts";
import {
  type Addition,
  type GivenFields,
  guessWords,
  keepArticle,
  type Place,
  prepareArticle,
  sameWords,
  storyFilePath,
} from "../ingest/add-article.ts";
import type { Unsure } from "../ingest/head-line.ts";
import type { ImportedPage } from "../ingest/import-page.ts";
import { isDate } from "../ingest/names.ts";
import type { Run } from "./command.ts";
import { confirm } from "./confirm.ts";
import { newStoryOf } from "./new-story.ts";
import { openQuestions, type Questions } from "./questions.ts";
import { shownArticle } from "./shown-article.ts";

/** Where an article came from. */
interface Origin {
  /** How it is called in messages. */
  readonly name: string;
  readonly isFromWeb: boolean;
  /** Whether its text came on standard input, where no answer can come any more. */
  readonly isPasted: boolean;
}

/** Shows an article and writes it. At a terminal what isn't sure is asked, and so is whether to keep what came from the web or replaces another. Resolves to the exit code. */
export async function addOne(run: Run, place: Place, origin: Origin, page: ImportedPage, fields: GivenFields): Promise<number> {
  const isAsked = run.io.terminal.input && !origin.isPasted && run.options.json !== true && run.options.yes !== true;
  const questions = isAsked ? openQuestions(run.io) : undefined;
  try {
    const answers = questions === undefined ? {} : await answersFor(questions, page, fields);
    return await show(run, prepareArticle(place, origin.name, page, { ...fields, ...answers }), origin, questions);
  } finally {
    await questions?.close();
  }
}

async function show(run: Run, addition: Addition, { isFromWeb }: Origin, questions: Questions | undefined): Promise<number> {
  const { io, options } = run;
  const { file, article, dropped, warnings, unsure, same, outcome, place } = addition;
  const dryRun = options["dry-run"] === true;
  const json = options.json === true;
  if (!json) {
    for (const line of shownArticle(article, dropped)) await io.out(line);
    for (const warning of warnings) io.err(`Warning: ${warning}`);
  }
  if (same !== undefined && !json) {
    if (outcome === "unchanged") {
      await io.out(`${sameWords(same)} in the story, unchanged: ${file}. Nothing was written.`);
      return 0;
    }
    await io.out(`${sameWords(same)} in the story: ${file}. What changes:`);
    for (const line of replacementInWords(same.article, article)) await io.out(`  ${line}`);
  }
  const newStory = await newStoryOf(run, place, questions);
  const mayReplace = options.force === true;
  const isAsked = questions !== undefined && !dryRun && !mayReplace && (isFromWeb || outcome === "replaced");
  if (isAsked && !(await confirm(run, outcome === "replaced" ? `Replace ${file}?` : `Keep it as ${file}?`, questions))) return 1;
  const before = dryRun ? undefined : await keepArticle(addition, mayReplace || (isAsked && outcome === "replaced"), newStory, Date.now());
  if (json) {
    const { story } = place;
    const facts = { story, file, written: !dryRun && outcome !== "unchanged", newStory: newStory !== undefined, outcome, replaced: before };
    await io.out(JSON.stringify({ ...facts, article, dropped, warnings, unsure }));
    return 0;
  }
  const wrote = dryRun ? "Would write" : "Wrote";
  if (newStory !== undefined) await io.out(`${wrote} ${storyFilePath(place)}: a new story, “${newStory.title}”`);
  await io.out(`${wrote} ${file}`);
  if (before !== undefined) await io.out(`The previous version is now ${before}`);
  return 0;
}

const ASKED = ["title", "publisher", "author", "published"] as const;
const NAMES = { title: "Title", publisher: "Publisher", author: "Author", published: "Date, such as 2018-02-12" } as const;

/** Asks for what a source doesn't tell surely, with the guess as default. A missing author isn't asked for: many articles have none. */
async function answersFor(questions: Questions, page: ImportedPage, fields: GivenFields): Promise<GivenFields> {
  const answers: { -readonly [K in keyof GivenFields]: GivenFields[K] } = {};
  const unsure = new Map<string, Unsure>((page.unsure ?? []).map((one) => [one.field, one]));
  for (const field of ASKED) {
    const guess = page[field];
    const doubt = unsure.get(field);
    if (fields[field] !== undefined || (doubt === undefined && (guess !== undefined || field === "author"))) continue;
    const why = doubt === undefined ? "" : ` (${guessWords(doubt, { ...page, title: page.title ?? "" }).replace(/\.$/, "")})`;
    const fallback = guess ?? (field === "title" ? firstWords(page.body) : "");
    const answer = await questions.ask(`${NAMES[field]}${why} [${fallback}]:`, fallback);
    if (answer !== "" && (field !== "published" || isDate(answer))) answers[field] = answer;
  }
  return answers;
}

/** The beginning of a text, in the place of a title. */
function firstWords([first = ""]: readonly string[]): string {
  const words = first.replace(/^## /, "").split(" ");
  return words.length <= 10 ? first.replace(/\.$/, "") : `${words.slice(0, 10).join(" ")}…`;
}
