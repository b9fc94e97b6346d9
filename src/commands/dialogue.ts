import { cancel, note, password, select, text } from "@clack/prompts";
import { harmless } from "../adapters/console/harmless.ts";
import { UserError } from "../errors.ts";

/** One of several things to choose from. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** What is wrong with something typed; undefined where nothing is. */
type Fault = (input: string) => string | undefined;

/** Asks a person at the terminal. Each question throws a UserError where the person leaves. */
export interface Dialogue {
  /** Some words; where nothing is typed, the fallback. */
  text(question: string, fallback?: string, fault?: Fault): Promise<string>;
  /** Words that aren't shown as they are typed or pasted; may be empty. */
  secret(question: string): Promise<string>;
  choose<T extends string>(question: string, choices: readonly Choice<T>[]): Promise<T>;
  tell(words: string): void;
}

/** A dialogue on the terminal itself: questions go to standard error, so that standard output has answers alone. */
export function terminalDialogue(): Dialogue {
  const output = process.stderr;
  const leave = (): never => {
    cancel("Stopped.", { output });
    throw new UserError("Setup was cancelled before the last question.");
  };
  const words = (answer: string | symbol | undefined): string => (typeof answer === "symbol" ? leave() : (answer ?? "").trim());
  return {
    text: async (question, fallback = "", fault) => {
      const validate = (input: string | undefined) => fault?.(input?.trim() || fallback);
      return words(await text({ message: harmless(question), placeholder: fallback, defaultValue: fallback, validate, output }));
    },
    secret: async (question) => words(await password({ message: harmless(question), output })),
    choose: async (question, choices) => {
      const labels = choices.map(({ value, label }) => ({ value: String(value), label: harmless(label) }));
      const chosen = words(await select({ message: harmless(question), options: labels, output }));
      const choice = choices.find(({ value }) => value === chosen);
      if (choice === undefined) throw new UserError("Nothing was chosen.");
      return choice.value;
    },
    tell: (words) => note(harmless(words), undefined, { output }),
  };
}
