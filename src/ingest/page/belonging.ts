import type { PageElement } from "./dom.ts";

const OTHERS = new Set(
  (
    "comment comments commentlist reply replies respond discussion disqus related recirc recommended recommendations trending popular more mostread " +
    "morefrom readmore latest next upnext card cards teaser teasers promo promos sidebar widget rail newsletter ad ads advert sponsored outbrain taboola " +
    "masthead topbar navbar nav menu footer copyright weather clock ticker breaking"
  ).split(" "),
);
const PARTS = new Set(["nav", "aside", "footer", "form", "dialog"]);

/** Whether an element of a page is a part of something else than its article: of comments, of other articles' cards, of the site's header or footer. */
export function belongingOf(): (element: PageElement) => boolean {
  const memo = new Map<PageElement, boolean>();
  const isOthers = (element: PageElement): boolean => {
    const before = memo.get(element);
    if (before !== undefined) return before;
    const above = element.parentElement;
    const isOther = isForeign(element) || (above !== null && isOthers(above));
    memo.set(element, isOther);
    return isOther;
  };
  return isOthers;
}

function isForeign(element: PageElement): boolean {
  const name = element.localName;
  if (["html", "body", "main"].includes(name)) return false;
  const hasTitle = () => [...element.querySelectorAll("h1")].length > 0;
  if (PARTS.has(name) || /Comment/.test(element.getAttribute("itemtype") ?? "")) return !hasTitle();
  if (name === "header") return !isWithin(element, ["article", "main"]) && !hasTitle();
  if (name === "article" && isWithin(element, ["article", "aside"])) return true;
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.replace(/([a-z])([A-Z])/g, "$1-$2");
  return (
    names
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => OTHERS.has(word)) && !hasTitle()
  );
}

function isWithin(element: PageElement, names: readonly string[]): boolean {
  for (let above = element.parentElement; above !== null; above = above.parentElement) if (names.includes(above.localName)) return true;
  return false;
}
