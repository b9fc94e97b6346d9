import { findPeople } from "../../src/annotate/people/find-people.ts";
import { findStatements } from "../../src/annotate/statements/find-statements.ts";
import type { Person, Statement } from "../../src/model.ts";
import { analyze } from "../../src/text/analyze.ts";

/** A statement as tests compare it: who said what, in words of the text. */
export interface Said {
  readonly who: string | null;
  readonly what: readonly string[];
  readonly form: Statement["form"];
  readonly act: Statement["act"];
  readonly pattern: string;
  readonly cue: string | null;
  readonly hearer?: string;
  readonly others?: readonly string[];
}

/** The statements of a text, in words. */
export function said(text: string): Said[] {
  const analysis = analyze(text);
  return findStatements(analysis, findPeople(analysis)).map(({ speaker, others, cue, content, form, act, hearer, pattern }) => ({
    who: speaker?.name ?? null,
    what: content.map(({ start, end }) => text.slice(start, end)),
    form,
    act,
    pattern,
    cue: cue === null ? null : text.slice(cue.start, cue.end),
    ...(hearer === undefined ? {} : { hearer: hearer.name }),
    ...(others === undefined ? {} : { others: others.map(({ name }) => name) }),
  }));
}

/** Who says what, as pairs, speech alone. */
export function speech(text: string): [string | null, string][] {
  return said(text)
    .filter(({ act }) => act === "speech")
    .map(({ who, what }) => [who, what.join(" | ")]);
}

/** A person of a text by name. */
export function personIn(text: string, name: string): Person | undefined {
  return findPeople(analyze(text)).people.find((person) => person.name === name);
}

/** Whom each of these words means, in text order: the person of the mention that begins with the word. */
export function meant(text: string, word: string): (string | undefined)[] {
  const { mentions } = findPeople(analyze(text));
  return [...text.matchAll(new RegExp(`\\b${word}\\b`, "g"))].map(({ index }) => mentions.find(({ start }) => start === index)?.person);
}
