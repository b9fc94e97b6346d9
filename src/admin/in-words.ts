import type { AdminStatus, Preview } from "./admin.ts";
import { changedWords, type SentenceChange } from "./sentence-changes.ts";

/** Lines of each list that are shown. */
const MOST = 10;

/** A preview in words; each list at most `most` lines long, and how many more there are. */
export function previewInWords(preview: Preview, most = MOST): string {
  const { story, from, to, added, changed, removed, statements, events, answers, touched, problems } = preview;
  if (from === to) return [`${story}: nothing changed (revision ${to}).`, ...section("Can't be read", problems, most)].join("\n");
  const article = ({ title, article: id }: { title: string; article: string }) => `${title} (${id})`;
  return [
    from === "" ? `${story}: new, revision ${to}.` : `${story}: from revision ${from} to ${to}.`,
    ...section("Articles added", added.map(article), most),
    ...section("Articles removed", removed.map(article), most),
    ...section("Articles changed", changed.map(article), most),
    ...section(
      "Sentences changed",
      changed.flatMap(({ sentences }) => sentences),
      most,
      sentenceInWords,
    ),
    ...section("New statements", statements.gained, most),
    ...section("Removed statements", statements.lost, most),
    ...section("New events", events.gained, most),
    ...section("Removed events", events.lost, most),
    ...section(
      "Questions answered differently",
      answers.map(({ question, before, after }) => `${question}\n      before: ${indent(before)}\n      after:  ${indent(after)}`),
      most,
    ),
    ...(touched > 0 ? [`  Earlier answers that quote changed or removed words: ${touched}`] : []),
    ...section("Can't be read", problems, most),
  ].join("\n");
}

/** A changed sentence with what went in [-…-] and what came in {+…+}. */
export function sentenceInWords(change: SentenceChange): string {
  const mark = { same: ["", ""], missing: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return changedWords(change)
    .map(({ kind, text }) => `${mark[kind][0]}${text}${mark[kind][1]}`)
    .join("");
}

/** A status in words, with its history. */
export function statusInWords(status: AdminStatus): string {
  const { story, title, revision, articles, passages, statements, people, events, problems, revisions, acts, folderDiffers } = status;
  const current = revisions.find((one) => one.current);
  return [
    `${story}: ${title}`,
    `  revision ${revision}${current === undefined ? "" : `, since ${day(current.at)}, ${current.note} by ${current.by}`}`,
    `  ${articles === 1 ? "1 article" : `${articles} articles`}, ${passages} passages, ${statements} statements, ${people} people and organisations, ${events} dated events`,
    ...(folderDiffers ? ["  The folder has unpublished changes. Refresh to answer from them."] : []),
    ...section("Can't be read", problems, MOST),
    ...section(
      "Revisions kept",
      revisions.map((one) => `${one.revision} ${day(one.at)} ${one.note} by ${one.by}${one.current ? " (in use)" : ""}`),
      MOST,
    ),
    ...section(
      "Recent activity",
      acts.map(({ act, by, detail, at }) => `${day(at)} ${act} by ${by || "somebody"}${detail === "" ? "" : `: ${detail}`}`),
      5,
    ),
  ].join("\n");
}

function section<T>(name: string, parts: readonly T[], most: number, inWords: (part: T) => string = String): string[] {
  if (parts.length === 0) return [];
  const more = parts.length - most;
  return [
    `  ${name}: ${parts.length}`,
    ...parts.slice(0, most).map((part) => `    ${inWords(part)}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}

const indent = (text: string): string => text.replaceAll("\n", "\n              ");

/** A time as "2026-11-23 19:05 UTC". */
function day(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
