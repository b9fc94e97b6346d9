/** What a conversation can complete. */
export interface Completable {
  readonly commands: readonly string[];
  readonly stories: readonly string[];
  /** Full names of the story's people. */
  readonly people: readonly string[];
  readonly suggest: (input: string) => readonly string[];
}

/** What may take the place of the end of a line, and that end: a line editor puts in what all of them begin with. */
export type Completions = [readonly string[], string];

/** Completes a command, a question that the story answers, or a part of somebody's name; else shows questions that fit. */
export function completionsOf(input: string, { commands, stories, people, suggest }: Completable): Completions {
  const story = /^:story\s+(\S*)$/.exec(input)?.[1];
  if (story !== undefined) return [stories.filter((name) => name.startsWith(story)), story];
  if (input.startsWith(":")) return [commands.filter((command) => command.startsWith(input)), input];
  const questions = suggest(input);
  const going = questions.filter((question) => question.toLowerCase().startsWith(input.toLowerCase()));
  if (going.length > 0) return [going.map((question) => input + question.slice(input.length)), input];
  const begun = input.split(/[^\p{L}\p{M}'’-]/u).at(-1) ?? "";
  const parts = new Set(people.flatMap((name) => name.split(/\s+/)));
  const names = [...parts].filter(
    (part) => begun !== "" && part.length > begun.length && part.toLowerCase().startsWith(begun.toLowerCase()),
  );
  // What was typed stays as it was typed: a question may be in small letters.
  return names.length > 0 ? [names.map((name) => begun + name.slice(begun.length)), begun] : [questions, input];
}
