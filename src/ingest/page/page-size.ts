import { UserError } from "../../errors.ts";

/** Elements without an end, or whose end may be left out: unclosed ones don't nest. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup html head body".split(
    " ",
  ),
);
const RAW = new Set(["script", "style", "title"]);

/** The size of a page's tree, counted from its tags in one pass, before it is built. */
export interface PageSize {
  readonly elements: number;
  /** How deep elements nest at most; those that needn't be closed don't count. */
  readonly nesting: number;
  readonly entities: number;
}

/** Most of each that is read: newspapers' pages have some 5,000 elements, 50 deep. What builds and weighs the tree takes the square of it. */
const MOST: PageSize = { elements: 20_000, nesting: 300, entities: 50_000 };

/** Throws a UserError where a page is so large or so deep that reading it would take minutes. */
export function checkSize(html: string): void {
  const size = pageSize(html);
  const over = (["elements", "nesting", "entities"] as const).find((part) => size[part] > MOST[part]);
  if (over === undefined) return;
  const words = { elements: "elements", nesting: "levels of nested elements", entities: "entities" }[over];
  throw new UserError(`The page has more than ${MOST[over]} ${words}: that is too many. Save its text as .txt.`);
}

function pageSize(html: string): PageSize {
  const tag = /<(?:!--|(\/?)([a-z][a-z0-9-]*))/gi;
  let depth = 0;
  let nesting = 0;
  let elements = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      const end = html.indexOf("-->", match.index);
      if (end < 0) break;
      tag.lastIndex = end;
      continue;
    }
    if (match[1] !== "/") elements++;
    if (FLAT.has(name)) continue;
    if (match[1] === "/") depth = Math.max(0, depth - 1);
    else if (RAW.has(name)) {
      const end = new RegExp(`</${name}`, "gi");
      end.lastIndex = tag.lastIndex;
      if (!end.test(html)) break;
      tag.lastIndex = end.lastIndex;
    } else nesting = Math.max(nesting, ++depth);
  }
  return { elements, nesting, entities: html.split(/&[#a-z]/i).length - 1 };
}
