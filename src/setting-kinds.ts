import { isIP } from "node:net";
import { Cron } from "croner";

/** One setting: the environment variable, its default, what it is for, and how its text is read. */
export interface Setting<T> {
  readonly name: string;
  readonly fallback: string;
  readonly help: string;
  /** The value, or undefined where the text can't be one. */
  readonly read: (text: string) => T | undefined;
  /** What a right value looks like and where to get it, for the fault's message. */
  readonly expects: string;
  /** A secret's value is never shown. */
  readonly secret?: true;
}

/** Any text. */
export const text = (name: string, fallback: string, help: string): Setting<string> => ({
  name,
  fallback,
  help,
  read: (value) => value,
  expects: "text",
});

/** One of these words. */
export const choice = <W extends string>(name: string, words: readonly [W, ...W[]], fallback: W, help: string): Setting<W> => ({
  name,
  fallback,
  help,
  read: (value) => words.find((word) => word === value),
  expects: words.join(" or "),
});

/** A secret that may be left empty. */
export const secret = (name: string, shape: RegExp, help: string, expects: string): Setting<string> => ({
  name,
  fallback: "",
  help,
  read: (value) => (value === "" || shape.test(value) ? value : undefined),
  expects,
  secret: true,
});

/** A port to listen at. */
export const port = (name: string, fallback: string, help: string): Setting<number> => ({
  name,
  fallback,
  help,
  read: (value) => (/^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : undefined),
  expects: "a port from 0 to 65535",
});

/** A port to listen at, or none. */
export const portOrOff = (name: string, help: string): Setting<number | "off"> => {
  const { read, expects } = port(name, "", help);
  return { name, fallback: "off", help, read: (value) => (value === "off" ? value : read(value)), expects: `${expects}, or off` };
};

/** An address of the web, with a slash at its end. */
export const address = (name: string, fallback: string, help: string): Setting<string> => ({
  name,
  fallback,
  help,
  read: (value) => (URL.canParse(value) && /^https?:\/\//.test(value) ? value.replace(/(?<!\/)\/*$/, "/") : undefined),
  expects: "an http or https address",
});

/** A number of things, 0 included. */
export const count = (name: string, fallback: string, help: string): Setting<number> => ({
  name,
  fallback,
  help,
  read: (value) => (/^\d{1,6}$/.test(value) ? Number(value) : undefined),
  expects: "a whole number from 0",
});

/** People who may do admin work: "slack:T1:U1" (workspace and user), "discord:123". */
export const people = (name: string, help: string): Setting<readonly string[]> => ({
  name,
  fallback: "",
  help,
  read: (value) => {
    const all = value.split(/[\s,]+/).filter((one) => one !== "");
    return all.every((one) => /^(?:slack:[TE]\w+:[UW]\w+|discord:\d+)$/.test(one)) ? all : undefined;
  },
  expects: "a list like slack:T012AB:U034CD, discord:1234567890 (Slack: profile, Copy member ID; the workspace's id is in its web address)",
});

/** Hosts, addresses and networks that may be read though they aren't of the public internet. */
export const hosts = (name: string, help: string): Setting<readonly string[]> => ({
  name,
  fallback: "",
  help,
  read: (value) => {
    const all = value.split(/[\s,]+/).filter((one) => one !== "");
    return all.every(isHostOrNetwork) ? all : undefined;
  },
  expects: "a list of host names, addresses and networks such as cms.example.org, 192.168.1.5, 10.0.0.0/8",
});

function isHostOrNetwork(text: string): boolean {
  const [host = "", prefix, ...rest] = text.split("/");
  const family = isIP(host);
  if (rest.length > 0) return false;
  if (prefix !== undefined) return family !== 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128);
  return family !== 0 || /^(?=.*[a-z])[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i.test(host);
}

/** A pattern of cron, or none. */
export function readSchedule(pattern: string): string | undefined {
  if (pattern === "") return "";
  try {
    new Cron(pattern, { paused: true }).stop();
    return pattern;
  } catch {
    return undefined;
  }
}

/** Address of a whole host, with a slash at its end, or none. */
export function readPublicUrl(value: string): string | undefined {
  if (value === "") return "";
  const address = /^https?:\/\//.test(value) && URL.canParse(value) ? new URL(value) : undefined;
  return address?.pathname === "/" && address.search + address.hash === "" ? `${address.origin}/` : undefined;
}

/** Origins of web pages, or "*" for all. */
export function readOrigins(value: string): readonly string[] | undefined {
  const all = value.split(/[\s,]+/).filter((one) => one !== "");
  return all.every((one) => one === "*" || (URL.canParse(one) && new URL(one).origin === one)) ? all : undefined;
}
