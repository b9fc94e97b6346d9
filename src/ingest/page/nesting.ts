/** Elements without an end, or whose end may be left out: unclosed ones don't nest. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup html head body".split(
    " ",
  ),
);
const RAW = new Set(["script", "style", "textarea", "title", "noscript"]);

/** How deep a page's elements nest at most, told from its tags in one pass, before any tree is built of them. */
export function nesting(html: string): number {
  const tag = /<(?:!--|(\/?)([a-z][a-z0-9-]*))/gi;
  let depth = 0;
  let most = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      const end = html.indexOf("-->", match.index);
      if (end < 0) break;
      tag.lastIndex = end;
    } else if (FLAT.has(name)) continue;
    else if (match[1] === "/") depth = Math.max(0, depth - 1);
    else if (RAW.has(name)) {
      const end = new RegExp(`</${name}`, "gi");
      end.lastIndex = tag.lastIndex;
      if (!end.test(html)) break;
      tag.lastIndex = end.lastIndex;
    } else most = Math.max(most, ++depth);
  }
  return most;
}
