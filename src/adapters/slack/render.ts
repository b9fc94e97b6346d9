import type { KnownBlock, RichTextElement } from "@slack/types";
import type { Answer, Evidence } from "../../model.ts";
import { aloud } from "./aloud.ts";
import { askMenu, quietRow } from "./answer-actions.ts";
import { actions, button, bytesOf, heading, line, literal, note, richText, type SlackMessage } from "./blocks.ts";
import { actionId, buttonValue } from "./buttons.ts";
import { EXCERPTS_PER_PAGE, LIMITS } from "./limits.ts";
import { shorten } from "./mrkdwn.ts";
import { renderBody } from "./render-body.ts";
import { type Order, renderExcerpt, renderTooLong } from "./render-excerpt.ts";

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
    heading(asked === undefined ? titled(answer) : answer.heading),
    ...renderBody(answer),
  ];
  const menu = askMenu(answer);
  const room = LIMITS.blocksBytes - bytesOf(opening) - bytesOf(menu) - BUTTONS_ROOM - 2 * bytesOf(frame.share ?? {});
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
      ),
      ...menu,
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

/** The heading with the story's title, where it isn't in there. */
function titled({ heading, title, kind }: Answer): string {
  return heading.includes(title) || title === ""
    ? heading
    : kind === "unanswered"
      ? `${title}: ${heading}`
      : `${heading.replace(/\.$/, "")} · ${title}`;
}

/** Which of the excerpts a page shows, where that isn't all, and how many can't be shown at all. */
function footOf(total: number, from: number, to: number, hidden: number): readonly KnownBlock[] {
  const parts = [...(to - from < total ? [`${from + 1}–${to} of ${total}`] : []), ...(hidden > 0 ? [`${hidden} more not shown`] : [])];
  return parts.length === 0 ? [] : [note(parts.join(" · "))];
}

/** An excerpt with how it is shown. */
interface Excerpt {
  readonly evidence: Evidence;
  readonly order: Order;
  /** Shown above it. */
  readonly title?: string;
}

function excerptsOf(answer: Answer): readonly Excerpt[] {
  if (answer.kind !== "timeline") return answer.evidence.map((evidence) => ({ evidence, order: "speaker first" }));
  const upcoming = answer.upcoming.map((evidence, i) => ({
    evidence,
    order: "date first" as const,
    ...(i === 0 ? { title: "Still to come, according to the articles" } : {}),
  }));
  return [...answer.evidence.map((evidence) => ({ evidence, order: "date first" as const })), ...upcoming];
}

/** As many whole excerpts as there is room for, in bytes of JSON, with how many were taken and how many of those no message can hold. */
function fill(excerpts: readonly Excerpt[], room: number) {
  const blocks: KnownBlock[] = [];
  const above: Evidence[] = [];
  let tooLong = 0;
  let used = 0;
  for (const { evidence, order, title } of excerpts.slice(0, EXCERPTS_PER_PAGE)) {
    const opening = title === undefined ? [] : [heading(title)];
    const whole = [...opening, renderExcerpt(evidence, order, above)];
    const bytes = bytesOf(whole);
    const fitsAlone = bytes <= room;
    const parts = fitsAlone ? whole : [...opening, renderTooLong(evidence)];
    const size = fitsAlone ? bytes : bytesOf(parts);
    if (used + size > room && above.length > 0) break;
    used += size;
    above.push(evidence);
    if (!fitsAlone) tooLong += 1;
    blocks.push(...parts);
  }
  return { blocks, taken: above.length, tooLong };
}

/** Where the page before the one that begins at an excerpt begins; undefined for the first. */
function pageBefore(excerpts: readonly Excerpt[], room: number, from: number): number | undefined {
  let before: number | undefined;
  for (let start = 0; start < from && start < excerpts.length; start += Math.max(1, fill(excerpts.slice(start), room).taken))
    before = start;
  return before;
}
