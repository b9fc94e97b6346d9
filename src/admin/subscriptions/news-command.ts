import { dateInWords } from "../../answer/date-words.ts";
import { readRange } from "../../ask/question/date-range.ts";
import type { Story } from "../../model.ts";
import { fold } from "../../text/normalize.ts";
import { isNothing, type News } from "./news.ts";
import type { Subscriptions } from "./subscriptions.ts";

/** Who asks for news or to follow a story, and where. */
export interface NewsCall {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly user: string;
  /** Whether they may say what the channel follows. */
  readonly mayFollow: boolean;
  readonly story: string;
  readonly text: string;
}

/** What such a call is answered with, for who asked alone. */
export type NewsReply =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "news"; readonly news: News; readonly since: string };

const FOLLOW = /^follow(?: (?:the |this )?story)?(?: (?<speaker>(?!daily\b).+?))??(?: (?:daily|every day)(?: at)?(?: (?<time>\S+))?)?$/i;
const UNFOLLOW = /^unfollow(?: (?:the |this )?story)?(?: (?<speaker>.+))?$/i;
const NEW =
  /^(?:what(?:['’]?s| is| has| have)? ?(?:new|changed)|(?:the |any )?(?:news|latest|updates?)|what(?:['’]?s| is) the latest)(?: (?:since|after|from) (?<since>.+?))?[?!. ]*$/i;

/** Whether a text asks for news, or to follow a story. */
export function asksForNews(text: string): boolean {
  return [FOLLOW, UNFOLLOW, NEW].some((form) => form.test(text.trim()));
}

const DAY = 24 * 60 * 60 * 1000;
const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;

/** What the command works with. */
interface Parts {
  readonly story: Story;
  readonly subscriptions: Pick<Subscriptions, "follow" | "unfollow" | "since">;
  /** When this person asked this story last, milliseconds since 1970; undefined where that isn't known. */
  readonly lastAsked: (call: NewsCall) => Promise<number | undefined>;
  readonly now: number;
}

/** Does what such a text asks for. */
export async function runNewsCommand(call: NewsCall, parts: Parts): Promise<NewsReply> {
  const text = call.text.trim();
  const follow = FOLLOW.exec(text);
  if (follow !== null) return reply(await startFollowing(call, parts, follow.groups ?? {}));
  const unfollow = UNFOLLOW.exec(text);
  if (unfollow !== null) return reply(await endFollowing(call, parts, unfollow.groups?.speaker));
  return news(call, parts, NEW.exec(text)?.groups?.since);
}

const reply = (text: string): NewsReply => ({ kind: "text", text });

const REFUSED = "Only operators and people who may manage this channel can change what it follows.";

async function startFollowing(
  { platform, workspace, channel, user, mayFollow }: NewsCall,
  { story, subscriptions }: Parts,
  { speaker = "", time }: { readonly [name: string]: string | undefined },
): Promise<string> {
  if (!mayFollow) return REFUSED;
  const isDaily = time !== undefined;
  if (isDaily && !TIME.test(time)) return `“${time}” isn't a time of day. Write it as 08:00 (UTC).`;
  const name = speaker === "" ? "" : personByName(story, speaker);
  if (name === undefined) return `Nobody called ${speaker} speaks in ${story.title}.`;
  const daily = isDaily ? time.padStart(5, "0") : "";
  const by = [platform, workspace, user].filter((part) => part !== "").join(":");
  await subscriptions.follow({ platform, workspace, channel, story: story.command, speaker: name, daily, by });
  const what = name === "" ? story.title : `what ${name} says in ${story.title}`;
  return `This channel now follows ${what}. News arrives ${daily === "" ? "after each refresh" : `once a day, at ${daily} UTC`}. “/${story.command} unfollow” stops it.`;
}

async function endFollowing(
  { platform, workspace, channel, mayFollow }: NewsCall,
  { story, subscriptions }: Parts,
  speaker?: string,
): Promise<string> {
  if (!mayFollow) return REFUSED;
  const name = speaker === undefined ? undefined : (personByName(story, speaker) ?? speaker);
  const isEnded = await subscriptions.unfollow({ platform, workspace, channel, story: story.command }, name);
  return isEnded === 0 ? `This channel doesn't follow ${name ?? story.title}.` : `This channel no longer follows ${name ?? story.title}.`;
}

async function news(call: NewsCall, { story, subscriptions, lastAsked, now }: Parts, since?: string): Promise<NewsReply> {
  const isLast = since === undefined || /^(?:i |my )?(?:last (?:asked|time|question|visit)|i (?:last )?asked(?: last)?)$/i.test(since);
  const start = isLast ? await lastAsked(call) : startOf(since ?? "", now);
  if (start === undefined && !isLast) return reply(`“${since}” isn't a date. Write a date like Tuesday, 12 November or 2026-11-12.`);
  const from = start ?? now - 7 * DAY;
  const words = isLast && start !== undefined ? "you last asked" : dateInWords(new Date(from).toISOString().slice(0, 10));
  const news = await subscriptions.since(story.command, from);
  return news === undefined || isNothing(news)
    ? reply(`Nothing is new in ${story.title} since ${words}.`)
    : { kind: "news", news, since: words };
}

/** The first moment of a day in words, counted from now; undefined where it is none. */
function startOf(words: string, now: number): number | undefined {
  const from = readRange(words, new Date(now).toISOString().slice(0, 10))?.range.from;
  const at = from === undefined ? Number.NaN : Date.parse(from.length === 4 ? `${from}-01-01` : from);
  if (Number.isNaN(at)) return undefined;
  // "Tuesday" is the last one.
  return at > now && /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(words) ? at - 7 * DAY : at;
}

/** The full name of whom the story knows by this name. */
function personByName({ people }: Story, called: string): string | undefined {
  const key = fold(called);
  const person = people.find(({ name, aliases }) => [name, ...aliases].some((one) => fold(one) === key));
  return (person ?? people.find(({ name }) => ` ${fold(name)} `.includes(` ${key} `)))?.name;
}
