import type { KnownBlock } from "@slack/types";
import type { Answer, Evidence } from "../../model.ts";
import { aloud } from "./aloud.ts";
import { actions, button, bytesOf, heading, note, type SlackMessage } from "./blocks.ts";
import { actionId, buttonValue } from "./buttons.ts";
import { EXCERPTS_PER_PAGE, LIMITS } from "./limits.ts";
import { renderBody } from "./render-body.ts";
import { type Order, renderExcerpt, renderTooLong } from "./render-excerpt.ts";

/** What a message lets its readers do, and what Slack doesn't show of how it came about. */
export interface Frame {
  /** Id under which the answer is remembered; without it there are no buttons but questions. */
  readonly id?: string;
  /** The question, where Slack doesn't show it above the answer. */
  readonly asked?: string;
  /** Offer to post it for all; the text of a check goes with it. */
  readonly share?: { readonly check?: string };
  /** Offer to delete it. */
  readonly delete?: boolean;
  /** Number of the first excerpt to show, from 0. */
  readonly from?: number;
  /** What has to be said before it, in a line. */
  readonly notice?: string;
}

/** Room for the buttons, in bytes of JSON. */
const BUTTONS_ROOM = 1200;

/** An answer as a Slack message within Slack's limits: whole excerpts, and how many are left out. Pure. */
export function renderAnswer(answer: Answer, frame: Frame = {}): SlackMessage {
  const from = frame.from ?? 0;
  const opening = [
    ...(frame.notice === undefined ? [] : [note(frame.notice)]),
    ...(frame.asked === undefined ? [] : [note(`/${answer.story} ${frame.asked}`)]),
    heading(answer.heading),
    ...renderBody(answer),
  ];
  const buttonsAfter = suggestionButtons(answer);
  const room = LIMITS.blocksBytes - bytesOf(opening) - bytesOf(buttonsAfter) - frameRoom(frame);
  const excerpts = excerptsOf(answer);
  const page = fill(excerpts.slice(from), room);
  const rest = excerpts.length - from - page.taken;
  const left = rest + page.tooLong + (answer.more ?? 0);
  const next = rest > 0 && frame.id !== undefined ? { act: "more" as const, id: frame.id, from: from + page.taken } : undefined;
  const blocks = [
    ...opening,
    ...page.blocks,
    ...(left > 0 && next === undefined ? [note(`${left} more`)] : []),
    ...actions(next && button(actionId("more"), `${left} more`, buttonValue(next)), ...frameButtons(answer, frame)),
    ...buttonsAfter,
  ];
  return {
    text: aloud(answer, from, from + page.taken, frame.notice),
    blocks,
  };
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
  let taken = 0;
  let tooLong = 0;
  let used = 0;
  for (const [i, { evidence, order, title }] of excerpts.slice(0, EXCERPTS_PER_PAGE).entries()) {
    const above = title === undefined ? [] : [heading(title)];
    const whole = [...above, renderExcerpt(evidence, order, title === undefined ? excerpts[i - 1]?.evidence : undefined)];
    const bytes = bytesOf(whole);
    const fitsAlone = bytes <= room;
    const shown = fitsAlone ? whole : [...above, renderTooLong(evidence)];
    const size = fitsAlone ? bytes : bytesOf(shown);
    if (used + size > room && taken > 0) break;
    used += size;
    taken += 1;
    if (!fitsAlone) tooLong += 1;
    blocks.push(...shown);
  }
  return { blocks, taken, tooLong };
}

function frameButtons(answer: Answer, { id, share, delete: deletable }: Frame) {
  if (id === undefined) return [];
  const verdicts = answer.answered && answer.kind !== "help" ? (["right", "wrong"] as const) : [];
  return [
    share && button(actionId("share"), "Share in channel", buttonValue({ act: "share", id, ...share })),
    ...verdicts.map((act) => button(actionId(act), act === "right" ? "Right" : "Wrong", buttonValue({ act, id }))),
    deletable === true ? button(actionId("delete"), "Delete", buttonValue({ act: "delete", id })) : undefined,
  ];
}

function frameRoom({ share }: Frame): number {
  return BUTTONS_ROOM + (share === undefined ? 0 : bytesOf(share) * 2);
}

function suggestionButtons({ story, suggestions }: Answer) {
  return actions(
    ...suggestions.slice(0, 5).map((question, i) => button(actionId("ask", i), question, buttonValue({ act: "ask", story, question }))),
  );
}
