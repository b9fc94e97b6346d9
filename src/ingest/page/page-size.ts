import { Parser } from "htmlparser2";
import { UserError } from "../../errors.ts";

/** The size of a page's tree, counted by the parser that builds it, before it is built. */
export interface PageSize {
  readonly elements: number;
  /** How deep elements nest at most. */
  readonly nesting: number;
  /** Texts, comments and attributes; a character that is written as an entity is a text of its own. */
  readonly parts: number;
}

/** Most of each that is read: newspapers' pages have some 5,000 elements, 50 deep. What weighs the tree takes the square of it. */
const MOST: PageSize = { elements: 20_000, nesting: 300, parts: 100_000 };

/** Throws a UserError where a page is so large or so deep that reading it would take minutes. */
export function checkSize(html: string): void {
  const size = pageSize(html);
  const over = (["elements", "nesting", "parts"] as const).find((name) => size[name] > MOST[name]);
  if (over === undefined) return;
  const words = { elements: "elements", nesting: "levels of nested elements", parts: "pieces of text" }[over];
  throw new UserError(`The page has more than ${MOST[over]} ${words}: that is too many. Save its text as .txt.`);
}

function pageSize(html: string): PageSize {
  let [elements, depth, nesting, parts] = [0, 0, 0, 0];
  let isRaw = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        elements++;
        nesting = Math.max(nesting, ++depth);
        isRaw = name === "script" || name === "style";
      },
      onattribute: () => {
        parts++;
      },
      oncomment: () => {
        parts++;
      },
      ontext: (text) => {
        // What is read is written down once more, and then these are entities.
        parts += 1 + (isRaw ? 0 : (text.match(/[&<>\u00a0]/g)?.length ?? 0));
      },
      onclosetag: () => {
        depth--;
        isRaw = false;
      },
    },
    // As the tree is built.
    { lowerCaseAttributeNames: false, decodeEntities: true },
  );
  parser.end(html);
  return { elements, nesting, parts };
}
