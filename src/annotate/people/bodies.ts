import type { Mention, Person } from "../../model.ts";
import type { ParsedParagraph } from "../syntax/parsed-paragraph.ts";
import type { Word } from "../syntax/word.ts";

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

/** What a text may call a body that it names. */
const DESCRIBES =
  /^(?:agency|airline|alliance|association|bank|brand|broadcaster|business|chain|charity|club|coalition|company|council|department|federation|firm|foundation|fund|group|institute|league|maker|manufacturer|network|newspaper|nonprofit|organi[sz]ation|outlet|paper|party|publisher|retailer|school|site|start-?up|station|team|union|website)$/;

/** What the words beside a name call it: "the Elders, a group of leaders", "a group of leaders called the Elders". */
function descriptionOf(words: readonly Word[], from: number, to: number): string | undefined {
  if (words[to]?.text === "," && /^(?:an?|the|its)$/.test(words[to + 1]?.lower ?? "")) {
    const end = words.findIndex(
      ({ text, pos, lower }, i) => i > to + 1 && (/^[,.;:]$/.test(text) || pos === "ADP" || /^(?:that|which|who|whose)$/.test(lower)),
    );
    const noun = words[end - 1]?.lower ?? "";
    if (end > 0 && end < to + 10 && DESCRIBES.test(noun)) return noun;
  }
  const lead = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (/^(?:called|named)$/.test(words[lead]?.lower ?? "") || (words[lead]?.lower === "as" && words[lead - 1]?.lower === "known"))
    return words.slice(Math.max(0, lead - 8), lead).findLast(({ lower }) => DESCRIBES.test(lower))?.lower;
  return words[from - 1]?.pos === "NOUN" && DESCRIBES.test(words[from - 1]?.lower ?? "") ? words[from - 1]?.lower : undefined;
}

/** The words of a body's name that say what it is: "council" of "Harbour Council", "bureau" of "Federal Bureau of Investigation". */
const headsOf = (name: string): readonly string[] =>
  name
    .split(" ")
    .filter((_, i, words) => i === words.length - 1 || /^(?:of|for|on)$/.test(words[i + 1] ?? ""))
    .map((word) => word.toLowerCase());

/** Whether a body may be called "the company", "the bureau" by its name. */
export function isCalled(name: string, noun: string): boolean {
  const kind = Object.hasOwn(KINDS, noun) ? KINDS[noun] : undefined;
  return headsOf(name).some((head) => kind?.test(head) === true || (head === noun && SAME.test(noun)));
}

/** How many sentences back a description looks for its body. */
const REACH = 25;

/** "The company", "the council": descriptions outside of quotations that mean the one body named before whose name says that it is such a one. */
export function findBodies(paragraphs: readonly ParsedParagraph[], people: readonly Person[], names: readonly Mention[]): Mention[] {
  const bodies = new Set(people.flatMap(({ name, kind }) => (kind === "organisation" ? [name] : [])));
  const mentions: Mention[] = [];
  const lastSeen = new Map<string, number>();
  /** What the text itself calls each body. */
  const descriptions = new Map<string, string>();
  let [next, number] = [0, 0];
  for (const { sentences } of paragraphs)
    for (const { words, end } of sentences) {
      number++;
      for (const [name, at] of lastSeen) if (number - at > REACH) lastSeen.delete(name);
      const see = (mention: Mention | undefined) => {
        if (mention === undefined) return;
        lastSeen.delete(mention.person);
        lastSeen.set(mention.person, number);
        const from = words.findIndex(({ start }) => start >= mention.start);
        const to = words.findIndex(({ start }) => start >= mention.end);
        const description = from < 0 || !bodies.has(mention.person) ? undefined : descriptionOf(words, from, to < 0 ? words.length : to);
        if (description !== undefined) descriptions.set(mention.person, description);
      };
      words.forEach((word, i) => {
        while (next < names.length && (names[next]?.start ?? 0) < word.start) see(names[next++]);
        const noun = words[i + 1];
        const behind = words[i + 2];
        if (
          !/^the$/i.test(word.text) ||
          noun?.pos !== "NOUN" ||
          /^(?:NOUN|PROPN)$/.test(behind?.pos ?? "") ||
          /^['’]s?$/.test(behind?.text ?? "")
        )
          return;
        const described = [...lastSeen].findLast(([name]) => descriptions.get(name) === noun.lower);
        if (described !== undefined) {
          mentions.push({ start: word.start, end: noun.end, person: described[0], kind: "title" });
          return;
        }
        const fits = [...lastSeen].filter(([name]) => bodies.has(name) && isCalled(name, noun.lower));
        const [only, second] = fits;
        if (only !== undefined && second === undefined) mentions.push({ start: word.start, end: noun.end, person: only[0], kind: "title" });
      });
      while (next < names.length && (names[next]?.start ?? 0) < end) see(names[next++]);
    }
  return mentions;
}
