import type { Mention, Person } from "../../model.ts";
import type { OuterSentence, ParsedParagraph } from "../syntax/parsed-paragraph.ts";
import type { Word } from "../syntax/word.ts";
import { genderOfKin, kinAt, newcomerAt, onlyKin, partyMember, partyMemberAt, unnamedAt } from "./descriptions.ts";
import type { NameRun } from "./name-run.ts";
import { bearer, roleIndex, titleAt } from "./titles.ts";

interface NamedMention extends Mention {
  readonly run: NameRun;
}

const PRONOUNS: Readonly<Record<string, "female" | "male">> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  hers: "female",
  herself: "female",
};
/** How many sentences back a person of unknown gender is taken without a look farther. */
const SURE = 2;

/** A mention, and whether the sentence is rather about another: it says whose something is ("Lee's lawyer"), or is in an opening clause. */
interface Candidate extends Mention {
  readonly isOwner: boolean;
  /** It only describes another noun: "the Lee plan". */
  readonly isModifier?: boolean;
  /** Of somebody without a name ("a woman said"), whose person is "". */
  readonly anonymousGender?: "female" | "male";
}

/** "Asked whether Lee would play, Ward shrugged": the clause that opens the sentence isn't about whom it is about. */
function leadsIn({ words }: OuterSentence, { start }: Mention): boolean {
  if (
    !/^(?:after|alongside|although|amid|as|asked|at|because|before|despite|during|following|for|if|in|like|on|once|since|though|under|unlike|when|while|with)$/.test(
      words[0]?.lower ?? "",
    )
  )
    return false;
  // “…,” ends such a clause too.
  const comma = words.find(({ text, pos }) => text === "," || (pos === "QUOTE" && /,[^,\w]*$/.test(text)));
  return comma !== undefined && start < comma.start;
}

const owns = ({ words }: OuterSentence, i: number) =>
  /^(?:his|her)$/.test(words[i]?.lower ?? "") && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(words[i + 1]?.pos ?? "");

/** How many sentences back a pronoun looks. */
const REACH = 12;

/** Pronouns (he, she) and titles ("the vice president") outside of quotations with the person whom each means. */
export function findReferences(
  paragraphs: readonly ParsedParagraph[],
  people: readonly Person[],
  names: readonly NamedMention[],
): Mention[] {
  const byName = new Map(people.map((person) => [person.name, person]));
  const titles = roleIndex(people);
  const mentions: Mention[] = [];
  const before: Candidate[][] = [];
  let next = 0;
  for (const { sentences } of paragraphs)
    for (const sentence of sentences) {
      const here: Candidate[] = [];
      const own: Candidate[] = [];
      while (next < names.length && (names[next]?.start ?? 0) < sentence.end) {
        const mention = names[next++];
        if (
          mention !== undefined &&
          mention.start >= sentence.start &&
          !mention.run.isQuoted &&
          byName.get(mention.person)?.kind === "person"
        )
          own.push({
            ...mention,
            isModifier: mention.run.isModifier && !/^['’]/.test(sentence.words.find(({ start }) => start >= mention.end)?.text ?? ""),
            isOwner: leadsIn(sentence, mention) || /^['’]s?/.test(sentence.words.find(({ start }) => start >= mention.end)?.text ?? ""),
          });
      }
      const antecedents = () => [...own, ...here].sort((a, b) => a.start - b.start);
      /** The person to whom "his", "her" or the name refers in a relation. */
      const ownerOf = (word: Word): string | undefined => {
        const gender = Object.hasOwn(PRONOUNS, word.lower) ? PRONOUNS[word.lower] : undefined;
        if (gender !== undefined) return antecedent(word, gender, antecedents(), before, byName, NOBODY) || undefined;
        return own.find(({ start }) => start === word.start)?.person;
      };
      sentence.words.forEach((word, i) => {
        const anonymous = unnamedAt(sentence, i);
        if (anonymous !== undefined)
          here.push({ start: word.start, end: word.end, person: "", kind: "title", isOwner: false, anonymousGender: anonymous });
        const kin = kinAt(sentence, i);
        const relation = kin === undefined ? undefined : onlyKin(kin.noun, people, ownerOf(word));
        if (kin !== undefined && relation !== undefined)
          here.push({ start: kin.start, end: kin.end, person: relation, kind: "title", isOwner: kin.owner });
        const gendered = kin === undefined || relation !== undefined || kin.owner ? undefined : genderOfKin(kin.noun);
        // "Lee's mother wept. “…,” she said": nobody whom the text names.
        if (kin !== undefined && gendered !== undefined && /^['’]s?$/.test(sentence.words[i + 1]?.text ?? ""))
          here.push({ start: kin.start, end: kin.end, person: "", kind: "title", isOwner: false, anonymousGender: gendered });
        const gender = Object.hasOwn(PRONOUNS, word.lower) ? PRONOUNS[word.lower] : undefined;
        if (gender !== undefined) {
          const spokenOf = saysNext(sentence, i)
            ? new Set(own.flatMap(({ start, person }) => (start > word.start ? [person] : [])))
            : NOBODY;
          const person = antecedent(word, gender, antecedents(), before, byName, spokenOf);
          if (person !== undefined && person !== "")
            here.push({ start: word.start, end: word.end, person, kind: "pronoun", isOwner: owns(sentence, i) });
          return;
        }
        const party = partyMemberAt(sentence, i);
        if (party !== undefined) {
          const person = partyMember(party.words, byName, [
            antecedents().filter(({ end }) => end <= party.start),
            ...before.slice(-REACH).reverse(),
          ]);
          if (person !== undefined) here.push({ start: party.start, end: party.end, person, kind: "title", isOwner: false });
          return;
        }
        const newcomer = newcomerAt(sentence, i);
        if (newcomer !== undefined) {
          const person = subjectNear(newcomer, antecedents(), before);
          if (person !== undefined) here.push({ ...newcomer, person, kind: "title", isOwner: false });
          return;
        }
        const title = titleAt(sentence, i);
        if (title === undefined || own.some(({ start, end }) => start < title.end && end > title.start)) return;
        // "The chancellor, Anna Lee, said": the name behind tells.
        const apposition = own.find(
          ({ start }) =>
            start >= title.end && sentence.words.some((comma) => comma.text === "," && comma.start >= title.end && comma.end + 1 === start),
        );
        const behind = apposition !== undefined && apposition.start - title.end <= 3 ? apposition.person : undefined;
        const person = behind ?? bearer(title.phrase, titles, antecedents(), before);
        const isOwner = /^['’]s?$/.test(sentence.words.find(({ start }) => start >= title.end)?.text ?? "");
        if (person !== undefined) here.push({ start: title.start, end: title.end, person, kind: "title", isOwner });
      });
      mentions.push(...here.flatMap(({ isOwner: _, anonymousGender, ...mention }) => (anonymousGender === undefined ? [mention] : [])));
      before.push(antecedents());
    }
  return mentions;
}

/** Whom the nearest sentence with a person is about, of this one and the two before. */
function subjectNear(
  { start }: { readonly start: number },
  here: readonly Candidate[],
  before: readonly (readonly Candidate[])[],
): string | undefined {
  const near = [here.filter(({ end }) => end <= start), ...before.slice(-SURE).reverse()].find((mentions) => mentions.length > 0) ?? [];
  return near.find(({ isOwner, isModifier }) => !isOwner && isModifier !== true)?.person || undefined;
}

const NOBODY: ReadonlySet<string> = new Set();

/** "he said Lee would leave": who says it isn't whom it names. */
const saysNext = ({ words }: OuterSentence, i: number) =>
  /^s?he$/.test(words[i]?.lower ?? "") && /^(?:said|says|called|told|tells|accused|praised|blamed|warned)$/.test(words[i + 1]?.lower ?? "");

/** Nearest sentence backwards with a fitting person outside of quotations; its first one. */
function antecedent(
  word: Word,
  gender: "female" | "male",
  here: readonly Candidate[],
  before: readonly (readonly Candidate[])[],
  byName: ReadonlyMap<string, Person>,
  spokenOf: ReadonlySet<string>,
): string | undefined {
  const genderOf = ({ person, anonymousGender }: Candidate) => anonymousGender ?? byName.get(person)?.gender;
  const fits = (mention: Candidate) => (genderOf(mention) ?? gender) === gender && !spokenOf.has(mention.person);
  const same = here.filter(({ end }) => end <= word.start).find(fits);
  if (same !== undefined) return same.person;
  let unsure: string | undefined;
  for (let back = 1; back <= Math.min(REACH, before.length); back++) {
    const sentence = before[before.length - back]?.filter((mention) => fits(mention) && mention.isModifier !== true) ?? [];
    const candidate = sentence.find(({ isOwner }) => !isOwner) ?? sentence[0];
    if (candidate === undefined) continue;
    // Farther back, somebody who is known to be he or she comes before who may be either.
    if (back <= SURE || genderOf(candidate) !== undefined) return candidate.person;
    unsure ??= candidate.person;
  }
  return unsure;
}
