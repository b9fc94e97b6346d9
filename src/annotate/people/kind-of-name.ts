import { fold } from "../../text/normalize.ts";
import { isFirstName } from "./first-names.ts";
import { ADJECTIVES, COUNTRIES, isRoleNoun, ORGANISATION_WORDS, ORGANISATIONS, PLACES, THINGS, TITLES } from "./lexicon.ts";
import type { NameRun } from "./name-run.ts";

/** What a run of capitalised words names, by its own shape; undefined if that is unclear. */
export function kindOf(run: NameRun, speaks: "person" | "body" | false): "person" | "organisation" | "place" | undefined {
  const { words, title, isDefinite } = run;
  const name = fold(words.join(" "));
  const last = fold(words.at(-1) ?? "");
  const first = fold(words[0] ?? "");
  if (COUNTRIES.has(name)) return "organisation";
  if (PLACES.has(name) && !(title !== undefined && words.length === 1)) return "place";
  if (ORGANISATIONS.has(name) || speaks === "body") return "organisation";
  if (
    words.length > 1 &&
    (ORGANISATION_WORDS.has(last) ||
      words.some((word) => /^(?:University|Department|Committee|Council|Institute|Association|Ministry|Center|House|Senate)$/.test(word)))
  )
    return isFirstName(first) && words.length === 2 && !isDefinite && title !== undefined ? "person" : "organisation";
  // "the independent Office of Port Ethics"
  if (words[1] === "of" && ORGANISATION_WORDS.has(first)) return "organisation";
  // A headline's capitals: "LEE LEADS WARD"
  if (words.length > 1 && words.every((word) => /^\p{Lu}{2,}$/u.test(word)) && !(words.length === 2 && isFirstName(first)))
    return undefined;
  // "Harbour News Channel"
  if (
    words.length > 2 &&
    title === undefined &&
    !isFirstName(first) &&
    words.slice(0, -1).some((word) => ORGANISATION_WORDS.has(fold(word)))
  )
    return "organisation";
  // "Jim Day, the coach"
  if (THINGS.has(last) && words.length === 2 && isFirstName(first) && speaks === "person" && !isDefinite) return "person";
  if (THINGS.has(last) || (words.length === 1 && (ORGANISATION_WORDS.has(first) || TITLES.has(first)))) return undefined;
  if (words.includes("&")) return "organisation";
  if (words.filter((word) => /^\p{Lu}/u.test(word)).length > 4) return isDefinite ? "organisation" : undefined;
  const party =
    /^(?:republican|democrat|democratic|conservative|liberal|independent|progressive|socialist|communist|african|latino|hispanic)$/;
  const surname = words.length > 1 && isFirstName(first) && !party.test(last);
  // "Americans", "Greens": more than one.
  if (words.length === 1 && ADJECTIVES.has(last.replace(/s$/, ""))) return undefined;
  if ((ADJECTIVES.has(last) && !surname) || words.every((word) => ADJECTIVES.has(fold(word)))) return undefined;
  const isPossessive = words.length === 1 && /^['’]s?$/.test(run.titleWord ?? "");
  if (title !== undefined && !isPossessive && !isDefinite && !/^\p{Lu}{3,}$/u.test(words[0] ?? "")) return "person";
  if (words.length > 1 && !isDefinite && isFirstName(first) && (surname || !words.slice(1).some((word) => ADJECTIVES.has(fold(word)))))
    return "person";
  if (words.length === 1 && /^\p{Lu}{2,6}$|^(?:\p{Lu}\.){2,}$/u.test(words[0] ?? "")) return "organisation";
  if (isDefinite) return words.length > 1 || speaks !== false ? "organisation" : undefined;
  if (words.length > 1 && words.length < 4 && /^\p{Lu}\.$/u.test(words[1] ?? "")) return "person";
  const long = words.length === 4 && words.slice(1, 3).some((word) => isFirstName(fold(word)));
  return speaks !== false && (words.length <= 3 || long) && !ADJECTIVES.has(first) && !(words.length === 1 && isRoleNoun(first))
    ? "person"
    : undefined;
}
