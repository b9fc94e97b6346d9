import { parseArgs } from "node:util";
import type { Config } from "../config.ts";
import { codeOf, messageOf, UsageError } from "../errors.ts";
import type { Dialogue } from "./dialogue.ts";
import { didYouMean } from "./nearest.ts";

/** Where a command reads and writes. */
export interface Io {
  readonly input: AsyncIterable<string | Uint8Array>;
  /** Writes a line to standard output; resolves when it may write on. */
  readonly out: (line: string) => Promise<void>;
  /** Writes a line to standard error. */
  readonly err: (line: string) => void;
  /** Writes to standard error without ending the line, where a person is asked something. */
  readonly prompt: (words: string) => void;
  /** Shows a line on standard error in the place of the one before; absent where that isn't a terminal. */
  readonly progress?: (line: string) => void;
  /** Opens a dialogue with the person at the terminal; absent where nobody sits there. */
  readonly dialogue?: () => Promise<Dialogue>;
  /** Whether a person sits at a terminal, for input and for output. */
  readonly terminal: { readonly input: boolean; readonly output: boolean; readonly colour: boolean; readonly columns: number };
}

/** An option of a command, as `--help` shows it. */
export interface Option {
  readonly type: "boolean" | "string";
  readonly help: string;
  /** How `--help` calls the value: "FILE". */
  readonly value?: string;
}

/** What a command is run with. */
export interface Run {
  readonly words: readonly string[];
  /** The options' values; a boolean that isn't given is absent. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly config: Config;
  readonly io: Io;
  /** The names of all commands, for who mistypes one. */
  readonly commands?: readonly string[];
}

/** A command of the command line. */
export interface Command {
  readonly usage: string;
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Resolves to the exit code: 0 done, 1 failed. Throws UsageError for 2. */
  readonly run: (run: Run) => Promise<number>;
}

/** Commands by their names: what each is for, and how it is loaded. */
export type Commands = Readonly<Record<string, readonly [about: string, load: () => Promise<{ command: Command }>]>>;

const SHARED: Readonly<Record<string, Option>> = {
  knowledge: { type: "string", value: "DIR", help: "knowledge folder (default: KNOWLEDGE_DIR)" },
  json: { type: "boolean", help: "print the result as JSON" },
  help: { type: "boolean", help: "show this help" },
};

/** Parses a command's arguments; words after the options stay in order. Throws UsageError. */
export function parse(command: Command, args: readonly string[]): Pick<Run, "words" | "options"> {
  const options = Object.fromEntries(Object.entries(optionsOf(command)).map(([name, { type }]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { words: positionals, options: values };
  } catch (error) {
    const unknown = codeOf(error) === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? /'-{1,2}([\w-]+)/.exec(messageOf(error))?.[1] : undefined;
    if (unknown === undefined) throw new UsageError(messageOf(error));
    throw new UsageError(`There is no option --${unknown}.${didYouMean(unknown, Object.keys(options), "--")}`);
  }
}

/** The options of a command with those that all commands have. */
export function optionsOf({ options }: Command): Readonly<Record<string, Option>> {
  return { ...options, ...SHARED };
}

/** The help text of a command. */
export function helpOf(command: Command): string {
  const { usage, about } = command;
  const rows = Object.entries(optionsOf(command)).map(([name, option]) => [
    `--${name}${option.value === undefined ? "" : ` ${option.value}`}`,
    option.help,
  ]);
  const width = Math.max(...rows.map(([flag]) => flag?.length ?? 0));
  return `usage: pullquote ${usage}\n\n${about}\n\n${rows.map(([flag = "", help = ""]) => `  ${flag.padEnd(width)}  ${help}`).join("\n")}`;
}

/** A string option's value. */
export function textOption({ options }: Run, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** The knowledge folder that the command uses. */
export function knowledgeDir(run: Run): string {
  return textOption(run, "knowledge") ?? run.config.knowledgeDir;
}
