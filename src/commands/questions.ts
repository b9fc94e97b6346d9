import type { Io } from "./command.ts";

/** Asks a person at the terminal, one line an answer. Opened and closed. */
export interface Questions {
  /** The answer; the fallback where it is empty or nothing can be read any more. */
  ask(question: string, fallback?: string): Promise<string>;
  close(): Promise<void>;
}

/** Questions on a command's input and standard error; nothing is read before the first. */
export function openQuestions(io: Io): Questions {
  const input = io.input[Symbol.asyncIterator]();
  let pending = "";
  let isEnded = false;
  const line = async (): Promise<string> => {
    while (!isEnded && !pending.includes("\n")) {
      const { value, done } = await input.next();
      isEnded = done === true;
      if (!isEnded) pending += typeof value === "string" ? value : Buffer.from(value).toString("utf8");
    }
    const end = pending.indexOf("\n");
    const words = end < 0 ? pending : pending.slice(0, end);
    pending = end < 0 ? "" : pending.slice(end + 1);
    return words.trim();
  };
  return {
    ask: async (question, fallback = "") => {
      io.prompt(`${question} `);
      return (await line()) || fallback;
    },
    close: async () => {
      await input.return?.();
    },
  };
}
