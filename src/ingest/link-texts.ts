/** A block's text without the texts of links that a page had glued to a name, and those texts. */
export interface Unlinked {
  readonly text: string;
  readonly removed: readonly string[];
}

/** Words before "MORE" in which the name is looked for. */
const REACH = 60;
const NAME = /^(?:\p{Lu}[\p{L}'’.-]*|\(\p{Lu}[\p{L}'’.-]*\))$/u;

const GLUED = /^(?:\p{Lu}|\d)/u;

/** Takes out what a page's link box left behind a name: the name again in a fuller form, headlines and "MORE". Only where all three are there. */
export function withoutLinkTexts(text: string): Unlinked {
  if (!/ MORE(?:[ ,.;:’']|$)/.test(text)) return { text, removed: [] };
  const words = text.split(" ");
  const texts: string[] = [];
  const removals: string[] = [];
  let from = 0; // of the kept words, the first after the box before
  for (const word of words) {
    texts.push(word);
    const [whole, mark = ""] = /^MORE([,.;:]?|[’']s)$/.exec(word) ?? [];
    const start = whole === undefined ? undefined : boxStart(texts, Math.max(from, texts.length - REACH));
    if (start === undefined) continue;
    removals.push(texts.splice(start).join(" "));
    texts.push(`${texts.pop() ?? ""}${mark}`);
    from = texts.length;
  }
  return { text: texts.join(" "), removed: removals };
}

/** Where after a name of two words or three its fuller form begins: more words, the last the same, the first the same or the short one in brackets. */
function boxStart(words: readonly string[], from: number): number | undefined {
  for (let at = from; at < words.length - 4; at++)
    for (const length of [2, 3, 1]) {
      const name = words.slice(at, at + length);
      const [first = "", last = ""] = [name[0], name[length - 1]];
      if (!name.every((word) => NAME.test(word) && !word.startsWith("("))) continue;
      for (let end = at + 2 * length + 1; end <= at + length + 5 && end < words.length - 1; end++) {
        const fuller = words.slice(at + length, end);
        const surname = fuller.at(-1) ?? "";
        // "LundBoats at sea": the headline is glued to the name.
        const isGlued = surname.startsWith(last) && GLUED.test(surname.slice(last.length));
        // A surname alone is the same only where that is so: "President Lund Ivo Jan LundBoats at sea".
        const isSame =
          length === 1 ? isGlued : (surname === last || isGlued) && (fuller[0] === first || isGlued || fuller.includes(`(${first})`));
        if (isSame && fuller.slice(0, -1).every((word) => NAME.test(word)) && (isGlued || NAME.test(surname))) return at + length;
      }
    }
  return undefined;
}
