import { existsSync } from "node:fs";
import { UserError } from "./errors.ts";

/** One setting: the environment variable, its default, what it is for, and how its text is read. */
interface Setting<T> {
  readonly name: string;
  readonly fallback: string;
  readonly help: string;
  /** The value, or undefined where the text can't be one. */
  readonly read: (text: string) => T | undefined;
  /** What a right value looks like, for the fault's message. */
  readonly expects: string;
}

const text = (name: string, fallback: string, help: string): Setting<string> => ({
  name,
  fallback,
  help,
  read: (value) => value,
  expects: "a text",
});

/** Every setting there is; .env.example lists the same with the same defaults. */
export const SETTINGS = {
  knowledgeDir: text("KNOWLEDGE_DIR", "knowledge", "Folder with a folder for each story"),
  defaultStory: text("DEFAULT_STORY", "", "Story that is meant where none is named; empty: the only one"),
  evalDir: text("EVAL_DIR", "../shared/eval", "Labelled data for bench and the tests that measure quality"),
} as const;

/** The settings' values. */
export type Config = { readonly [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K] extends Setting<infer T> ? T : never };

/** Reads the environment, and before it the file .env where there is one. Throws a UserError that lists every fault at once. */
export function readConfig(environment?: Readonly<Record<string, string | undefined>>): Config {
  if (environment === undefined && existsSync(".env")) process.loadEnvFile(".env");
  const from = environment ?? process.env;
  const faults: string[] = [];
  const value = <T>(setting: Setting<T>): T => {
    const given = from[setting.name]?.trim();
    const read = setting.read(given === undefined || given === "" ? setting.fallback : given);
    if (read !== undefined) return read;
    faults.push(`${setting.name} is ${JSON.stringify(given)}, but must be ${setting.expects}.`);
    const standIn = setting.read(setting.fallback);
    if (standIn === undefined) throw new Error(`The default of ${setting.name} can't be read.`);
    return standIn;
  };
  const config: Config = {
    knowledgeDir: value(SETTINGS.knowledgeDir),
    defaultStory: value(SETTINGS.defaultStory),
    evalDir: value(SETTINGS.evalDir),
  };
  if (faults.length > 0) throw new UserError(`Settings that can't be used:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  return config;
}
