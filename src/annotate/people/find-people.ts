import type { Analysis, Mention, Person } from "../../model.ts";
import { parseParagraphs } from "../syntax/parsed-paragraph.ts";
import { findBodies } from "./bodies.ts";
import { type Entity, gather } from "./entities.ts";
import { FEMALE_TITLES, MALE_TITLES } from "./lexicon.ts";
import { nameRuns } from "./name-runs.ts";
import { findReferences } from "./references.ts";
import { rolesAt } from "./roles.ts";
import { speaksAt } from "./speaks.ts";

/** The people and organisations of a text, and each place that names or means one. */
export interface FoundPeople {
  readonly people: readonly Person[];
  /** In text order. */
  readonly mentions: readonly Mention[];
}

/** Somebody whose full name is known from elsewhere. */
export interface KnownPerson {
  readonly name: string;
  readonly gender?: "female" | "male";
}

/** Finds who is spoken of: names with their titles, full names for short ones, then pronouns and titles that stand for a name. `knownPeople`: full names of people whom this text may call by their surname alone. */
export function findPeople(analysis: Analysis, knownPeople: readonly KnownPerson[] = []): FoundPeople {
  const paragraphs = parseParagraphs(analysis);
  const describes = (run: Parameters<typeof rolesAt>[2]) => {
    const paragraph = paragraphs[run.paragraph];
    return paragraph === undefined ? [] : rolesAt(analysis.text, paragraph, run);
  };
  const namings = gather(
    nameRuns(paragraphs),
    (run) => {
      const paragraph = paragraphs[run.paragraph];
      if (paragraph === undefined) return false;
      return describes(run).length > 0 ? "person" : speaksAt(paragraph, run);
    },
    knownPeople,
  );
  const entities = [...new Set(namings.map(({ entity }) => entity))];
  const nameByEntity = new Map(entities.map((entity) => [entity, { name: entity.words.join(" "), entity }]));
  const people = entities.map((entity) => person(entity, describes));
  const direct = namings.map(({ run, entity }) => ({
    start: run.start,
    end: run.end,
    person: nameByEntity.get(entity)?.name ?? "",
    kind: "name" as const,
    run,
  }));
  const references = [...findReferences(paragraphs, people, direct), ...findBodies(paragraphs, people, direct)];
  const mentions: Mention[] = [...direct.map(({ run: _, ...mention }) => mention), ...references].sort((a, b) => a.start - b.start);
  return { people, mentions };
}

function person(entity: Entity, describes: (run: Entity["runs"][number]) => Person["roles"]): Person {
  const roles = entity.kind === "person" ? entity.runs.flatMap(describes) : [];
  const distinct = [...new Map(roles.map((role) => [role.text.toLowerCase(), role])).values()];
  const name = entity.words.join(" ");
  const gender = entity.gender ?? distinct.map(({ text }) => genderOfRole(text)).find((one) => one !== undefined);
  return {
    name,
    kind: entity.kind,
    aliases: [...new Set([name, ...entity.aliases, ...(entity.kind === "person" ? withParticle(entity.words) : [])])],
    ...(gender === undefined ? {} : { gender }),
    roles: distinct.filter(({ text }) => !/^(?:mr|mrs|ms|miss|dr)\.?$/i.test(text)).sort((a, b) => b.text.length - a.text.length),
  };
}

const WOMAN = /^(?:wife|mother|mom|mum|daughter|sister|girlfriend|widow|grandmother|niece|aunt|woman|girl)$/;
const MAN = /^(?:husband|father|dad|son|brother|boyfriend|widower|grandfather|nephew|uncle|man|boy)$/;

/** The gender that a description shows: "his wife", "the company's chairwoman". */
function genderOfRole(role: string): Person["gender"] {
  const head = /^[^,]*?(?=\s(?:of|at|to|for|in|from|with|who)\s|,|$)/.exec(role)?.[0].split(" ").at(-1)?.toLowerCase() ?? "";
  if (WOMAN.test(head) || FEMALE_TITLES.has(head)) return "female";
  return MAN.test(head) || MALE_TITLES.has(head) ? "male" : undefined;
}

/** "van der Aa" of "Wilhelmina van der Aa": a surname is asked for with its small words. */
function withParticle(words: readonly string[]): string[] {
  const at = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  return at > 0 ? [words.slice(at).join(" ")] : [];
}
