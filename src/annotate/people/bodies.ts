import type { Mention, Person } from "../../model.ts";
import type { Outline } from "../syntax/outline.ts";

/** What a definite description of a body may be short for, by the last word of its name. */
const KINDS: Readonly<Record<string, RegExp>> = {
  company:
    /^(?:company|co\.?|corp\.?|corporation|inc\.?|ltd\.?|plc|group|holdings|industries|motors|airlines|airways|technologies|systems|energy|pharmaceuticals)$/,
  firm: /^(?:firm|company|co\.?|corp\.?|corporation|inc\.?|ltd\.?|plc|partners|group|associates|consulting|capital)$/,
  group:
    /^(?:group|alliance|association|coalition|federation|front|fund|league|network|society|union|watch|foundation|council|initiative|project)$/,
  organization: /^(?:organi[sz]ation|association|alliance|foundation|federation|society|fund|league|network|institute)$/,
  agency: /^(?:agency|administration|bureau|service|authority|commission)$/,
  department: /^(?:department|dept\.)$/,
  newspaper: /^(?:times|post|herald|tribune|journal|gazette|news|star|chronicle|guardian|telegraph|examiner|courier)$/,
};
/** Bodies that are called by the same word as the name ends in: "the council". */
const SAME =
  /^(?:academy|association|authority|bank|board|bureau|chamber|charity|church|club|college|commission|committee|coalition|council|court|federation|foundation|fund|hospital|institute|institution|league|ministry|museum|network|party|school|society|team|trust|union|university)$/;

/** How many sentences back a description looks for its body. */
const REACH = 25;

/** "The company", "the council": descriptions outside of quotations that mean the one body named before whose name says that it is such a one. */
export function findBodies(outlines: readonly Outline[], people: readonly Person[], names: readonly Mention[]): Mention[] {
  const last = new Map(
    people.filter(({ kind }) => kind === "organisation").map(({ name }) => [name, (name.split(" ").at(-1) ?? "").toLowerCase()]),
  );
  const found: Mention[] = [];
  const seen = new Map<string, number>();
  let [next, number] = [0, 0];
  for (const { sentences } of outlines)
    for (const { words, end } of sentences) {
      number++;
      for (const [name, at] of seen) if (number - at > REACH) seen.delete(name);
      words.forEach((word, i) => {
        while (next < names.length && (names[next]?.start ?? 0) < word.start) seen.set(names[next++]?.person ?? "", number);
        const noun = words[i + 1];
        const behind = words[i + 2];
        if (
          !/^the$/i.test(word.text) ||
          noun?.pos !== "NOUN" ||
          /^(?:NOUN|PROPN)$/.test(behind?.pos ?? "") ||
          /^['’]s?$/.test(behind?.text ?? "")
        )
          return;
        const kind = Object.hasOwn(KINDS, noun.lower) ? KINDS[noun.lower] : undefined;
        if (kind === undefined && !SAME.test(noun.lower)) return;
        const fits = [...seen].filter(([name]) => kind?.test(last.get(name) ?? "") ?? last.get(name) === noun.lower);
        const [only, second] = fits;
        if (only !== undefined && second === undefined) found.push({ start: word.start, end: noun.end, person: only[0], kind: "title" });
      });
      while (next < names.length && (names[next]?.start ?? 0) < end) seen.set(names[next++]?.person ?? "", number);
    }
  return found;
}
