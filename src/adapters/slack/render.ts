import type { KnownBlock, RichTextElement } from "@slack/types";
import { type SourcesShown, sourcesShown } from "../../answer/after-others.ts";
import type { Answer, Evidence } from "../../model.ts";
import { headingWithTitle } from "../shared/heading.ts";
import { aloud } from "./aloud.ts";
import { askMenu, quietRow } from "./answer-actions.ts";
import { actions, button, bytesOf, heading, line, literal, note, richText, type SlackMessage } from "./blocks.ts";
import { actionId, buttonValue } from "./buttons.ts";
import { EXCERPTS_PER_PAGE, LIMITS } from "./limits.ts";
import { shorten } from "./mrkdwn.ts";
import { renderBody } from "./render-body.ts";
import { renderEvent, renderExcerpt, renderTooLong } from "./render-excerpt.ts";

/** What a message lets its readers do, and what Slack doesn't show of how it came about. */
export interface Frame {
  /** Id under which the answer is remembered; without it there are no buttons but questions. */
  readonly id?: string;
  /** The question, where Slack doesn't show it above the answer. */
  readonly asked?: string;
  /** The words that were checked, and the address of the message that has them. */
  readonly checked?: { readonly words: string; readonly link?: string };
  /** Offer to post it for all; the text of a check goes with it. */
  readonly share?: { readonly check?: string; readonly link?: string };
  /** Offer this user to delete it. */
  readonly deletableBy?: string;
  /** Number of the first excerpt to show, from 0. */
  readonly from?: number;
  /** What has to be said before it, in a line. */
  readonly notice?: string;
}

/** Room for the buttons, in bytes of JSON. */
const BUTTONS_ROOM = 1600;

/** An answer as a Slack message within Slack's limits: whole excerpts, the others on further pages. Pure. */
export function renderAnswer(answer: Answer, frame: Frame = {}): SlackMessage {
  const { id, asked, notice, from = 0 } = frame;
  const opening = [
    ...(notice === undefined ? [] : [note(notice)]),
    ...(asked === undefined ? [] : [note(`${answer.title} · /${answer.story} ${asked}`)]),
    ...(frame.checked === undefined ? [] : [checkedLine(frame.checked)]),
    heading(asked === undefined ? headingWithTitle(answer) : answer.heading),
    ...renderBody(answer),
  ];
  const menu = askMenu(answer);
  const room = LIMITS.blocksBytes - bytesOf(opening) - bytesOf(menu ?? {}) - BUTTONS_ROOM - 2 * bytesOf(frame.share ?? {});
  const excerpts = excerptsOf(answer);
  const page = fill(excerpts.slice(from), room);
  const to = from + page.taken;
  const turn = (label: string, at: number) =>
    id === undefined
      ? undefined
      : button(actionId("more", at), label, buttonValue({ act: "more", id, from: at, ...(asked === undefined ? {} : { asked: true }) }));
  const next = to < excerpts.length ? fill(excerpts.slice(to), room).taken : 0;
  const previous = pageBefore(excerpts, room, from);
  return {
    text: aloud(answer, from, to, notice),
    blocks: [
      ...opening,
      ...page.blocks,
      ...footOf(excerpts.length, from, to, page.tooLong + (answer.more ?? 0)),
      ...actions(
        previous === undefined ? undefined : turn("Previous", previous),
        next === 0 ? undefined : turn(`Next ${next} of ${excerpts.length}`, to),
        id === undefined || frame.share === undefined
          ? undefined
          : button(actionId("share"), "Share in channel", buttonValue({ act: "share", id, ...frame.share })),
        menu,
      ),
      ...quietRow(answer, frame),
    ],
  };
}

/** The words that were checked, with a link to their message. */
function checkedLine({ words, link }: { readonly words: string; readonly link?: string }): KnownBlock {
  const message: RichTextElement = link === undefined ? literal("Checked") : { type: "link", url: link, text: "Checked" };
  return richText(line(message, literal(`: ${inMarks(shorten(words, 500))}`)));
}

/** Words in quotation marks, where they bring none. */
const inMarks = (words: string): string => (/[“”"]/.test(words) ? words : `“${words}”`);

/** Which of the excerpts a page shows, where that isn't all, and how many can't be shown at all. */
function footOf(total: number, from: number, to: number, hidden: number): readonly KnownBlock[] {
  const parts = [...(to - from < total ? [`${from + 1}–${to} of ${total}`] : []), ...(hidden > 0 ? [`${hidden} more not shown`] : [])];
  return parts.length === 0 ? [] : [note(parts.join(" · "))];
}

/** An excerpt with how it is shown. */
interface Excerpt {
  readonly evidence: Evidence;
  readonly isEvent: boolean;
  /** Shown above it. */
  readonly title?: string;
}

function excerptsOf(answer: Answer): readonly Excerpt[] {
  if (answer.kind !== "timeline") return answer.evidence.map((evidence) => ({ evidence, isEvent: false }));
  const upcoming = answer.upcoming.map((evidence, i) => ({
    evidence,
    isEvent: true,
    ...(i === 0 ? { title: "Still to come, according to the articles" } : {}),
  }));
  return [...answer.evidence.map((evidence) => ({ evidence, isEvent: true })), ...upcoming];
}

/** As many whole excerpts as there is room for, in bytes of JSON, with how many were taken and how many of those no message can hold. */
function fill(excerpts: readonly Excerpt[], room: number) {
  const page: { readonly excerpt: Excerpt; readonly fits: boolean }[] = [];
  let used = 0;
  for (const excerpt of excerpts.slice(0, EXCERPTS_PER_PAGE)) {
    // With a source of its own: a run's line of sources is never longer.
    const above = page.map((one) => one.excerpt.evidence);
    const whole = bytesOf(blocksOf(excerpt, above));
    const fits = whole <= room;
    const size = fits ? whole : bytesOf(instead(excerpt));
    if (used + size > room && page.length > 0) break;
    used += size;
    page.push({ excerpt, fits });
  }
  const evidence = page.map(({ excerpt }) => excerpt.evidence);
  const sources = (i: number) => (page.every(({ fits }) => fits) ? sourcesShown(evidence, i) : undefined);
  const blocks = page.flatMap(({ excerpt, fits }, i) => (fits ? blocksOf(excerpt, evidence.slice(0, i), sources(i)) : instead(excerpt)));
  return { blocks, taken: page.length, tooLong: page.filter(({ fits }) => !fits).length };
}

const titleOf = ({ title }: Excerpt): readonly KnownBlock[] => (title === undefined ? [] : [heading(title)]);

const blocksOf = (excerpt: Excerpt, above: readonly Evidence[], sources?: SourcesShown): readonly KnownBlock[] => [
  ...titleOf(excerpt),
  excerpt.isEvent ? renderEvent(excerpt.evidence, above) : renderExcerpt(excerpt.evidence, above, sources),
];

const instead = (excerpt: Excerpt): readonly KnownBlock[] => [...titleOf(excerpt), renderTooLong(excerpt.evidence)];

/** Where the page before the one that begins at an excerpt begins; undefined for the first. */
function pageBefore(excerpts: readonly Excerpt[], room: number, from: number): number | undefined {
  let before: number | undefined;
  for (let start = 0; start < from && start < excerpts.length; start += Math.max(1, fill(excerpts.slice(start), room).taken))
    before = start;
  return before;
}
