import type { AdminStatus, Gap, Preview } from "../../bot.ts";

/** Seconds of the clock as Discord's readers see it best: in words of UTC. */
const timeOf = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

/** What a story is answered from now, and what was done to it last. */
export function statusLines(status: AdminStatus): readonly string[] {
  const { story, title, revision, articles, passages, statements, people, events, problems, revisions, acts, folderDiffers } = status;
  const counts = [
    count(articles, "article"),
    count(passages, "passage"),
    count(statements, "statement"),
    `${people} people`,
    count(events, "dated event"),
  ];
  return [
    `/${story}: ${title}`,
    `Revision ${revision}: ${counts.join(", ")}.`,
    ...(folderDiffers ? ["The folder holds something else by now: refresh shows what."] : []),
    ...problems.map((problem) => `Can't be read: ${problem}`),
    ...revisions
      .slice(0, 5)
      .map((kept) => `${kept.revision}${kept.current ? ", in use" : ""}: ${kept.note}, ${timeOf(kept.at)}, by ${kept.by}`),
    ...acts
      .slice(0, 5)
      .map(
        ({ act, by, detail, at }) =>
          `${timeOf(at)}: ${[act, detail, by === "" ? "" : `by ${by}`].filter((part) => part !== "").join(", ")}`,
      ),
  ];
}

/** What a refresh would change, or has changed. */
export function previewLines(preview: Preview): readonly string[] {
  const { story, from, to, added, changed, removed, statements, events, answers, touched, problems } = preview;
  if (from === to) return [`/${story}: nothing has changed. Revision ${to}.`, ...problems.map((problem) => `Can't be read: ${problem}`)];
  const words = (sentences: { readonly before: string; readonly after: string }) =>
    [sentences.before === "" ? "" : `  was: ${sentences.before}`, sentences.after === "" ? "" : `  is: ${sentences.after}`].filter(
      (line) => line !== "",
    );
  return [
    `/${story}: ${from === "" ? "new" : `from revision ${from}`} to ${to}.`,
    ...problems.map((problem) => `Can't be read: ${problem}`),
    ...added.map(({ title }) => `New article: ${title}`),
    ...removed.map(({ title }) => `Article gone: ${title}`),
    ...changed.map(({ title, sentences }) => `Article changed: ${title}, ${count(sentences.length, "sentence")}`),
    ...listed("Statements", statements),
    ...listed("Dated events", events),
    ...(touched === 0 ? [] : [`${count(touched, "answer")} already given ${touched === 1 ? "quotes" : "quote"} words that change.`]),
    ...answers.map(({ question, before, after }) => `“${question}” would be answered otherwise: ${before} → ${after}`),
    ...changed.flatMap(({ title, sentences }) => [`${title}:`, ...sentences.flatMap(words)]),
  ];
}

/** What was asked and not answered, most asked first. */
export function gapLines(story: string, gaps: readonly Gap[]): readonly string[] {
  if (gaps.length === 0) return [`/${story}: every question was answered.`];
  return [
    `/${story}: asked and not answered.`,
    ...gaps.map(({ question, times, last }) => `${times} × ${question} (last ${timeOf(last).slice(0, 10)})`),
  ];
}

function listed(
  what: string,
  { gained, lost }: { readonly gained: readonly string[]; readonly lost: readonly string[] },
): readonly string[] {
  return gained.length === 0 && lost.length === 0 ? [] : [`${what}: ${gained.length} gained, ${lost.length} lost.`];
}
