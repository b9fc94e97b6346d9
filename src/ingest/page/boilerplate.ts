import { type PageDocument, type PageElement, textOf } from "./dom.ts";

/** Elements that never hold an article's text. */
const NEVER =
  "script, style, template, iframe, svg, math, object, embed, video, audio, canvas, map, select, input, textarea, button, noscript, link";

/** Elements that hardly ever do, nor do those inside them. */
const BOILERPLATE =
  "nav, aside, footer, figure, figcaption, picture, form, dialog, header, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary], [role=contentinfo], [role=search], [role=dialog], [role=alert], [role=menu], [role=toolbar]";

/** Words of class names and ids that tell what an element is for. */
const WORDS = new Set(
  (
    "ad ads adslot advert advertisement advertising sponsor sponsored sponsorship promo promos promotion outbrain taboola affiliate disclaimer cta " +
    "related recirc recirculation recommended recommendations trending popular readmore mostread morefrom upnext teaser teasers river " +
    "newsletter newsletters signup subscribe subscription paywall donate donation " +
    "share sharing shares sharedaddy social socials addthis comment comments disqus vukkle feedback respond " +
    "breadcrumb breadcrumbs menu nav navbar navigation topnav subnav toolbar masthead sidebar widget skip pagination pager " +
    "caption captions credit credits photo gallery slideshow carousel slider lightbox player " +
    "byline bylines author authors bio dateline timestamp pubdate postmeta entrymeta postinfo tags taglist tagcloud topics " +
    "cookie cookies consent gdpr popup modal overlay flyout hidden visuallyhidden tooltip popover print noprint copyright"
  ).split(" "),
);

/** Within a sentence only a box that opens over a word goes. */
const HOVER = new Set("tooltip popover rollover hover hovercard flyout popup hidden".split(" "));
const BOX = new Set("tooltip popover block box content body text card hovercard popup hidden".split(" "));

/** Removes from a page what isn't text of its article, by elements and by names; leaves what has so much text that it can't be boilerplate. */
export function removeBoilerplate(page: PageDocument): void {
  for (const element of [...page.querySelectorAll(NEVER)]) element.remove();
  const inParagraphs = paragraphLength(page);
  // Old pages part their text by br: there all text counts.
  const [weigh, whole] = inParagraphs >= 500 ? [paragraphLength, inParagraphs] : [textLength, bodyLength(page)];
  const removals = new Set<PageElement>();
  const drop = (element: PageElement) => {
    if (ancestors(element).some((one) => removals.has(one)) || weigh(element) > Math.max(whole * 0.3, 200)) return;
    removals.add(element);
    element.remove();
  };
  const teasers = [...page.querySelectorAll("article")].filter(isTeaser);
  if (teasers.length >= 3) teasers.forEach(drop);
  for (const element of [...page.querySelectorAll(BOILERPLATE)]) drop(element);
  const lengths = new Map<PageElement, number>();
  for (const element of [...page.querySelectorAll("[class], [id], [style], [rel], [itemprop]")])
    if (isNamedBoilerplate(element, lengths)) drop(element);
    // Readability would take a word for the author's name because of its element's.
    else if (isWithinText(element, lengths)) for (const name of ["class", "id", "rel", "itemprop"]) element.removeAttribute(name);
}

function ancestors(element: PageElement): PageElement[] {
  const elements: PageElement[] = [];
  for (let above = element.parentElement; above !== null; above = above.parentElement) elements.push(above);
  return elements;
}

/** Characters in the paragraphs of a page or element: what an article is made of. */
function paragraphLength(within: PageDocument | PageElement): number {
  let length = 0;
  for (const paragraph of within.querySelectorAll("p")) length += textOf(paragraph).length;
  return length;
}

const textLength = (element: PageElement) => textOf(element).length;

function bodyLength(page: PageDocument): number {
  let length = 0;
  for (const body of page.querySelectorAll("body")) length += textLength(body);
  return length;
}

/** Whether an element shows another article: a headline that is a link, and a few words. */
function isTeaser(element: PageElement): boolean {
  const [heading] = element.querySelectorAll("h1 a, h2 a, h3 a, h4 a, a h2, a h3, a h4");
  return heading !== undefined && paragraphLength(element) < 400;
}

function isNamedBoilerplate(element: PageElement, lengths: Map<PageElement, number>): boolean {
  if (["html", "body", "main", "article", "p", "h1", "a"].includes(element.localName) && !isShort(element)) return false;
  if (/display:\s*none|visibility:\s*hidden/i.test(element.getAttribute("style") ?? "")) return true;
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  const words = names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/);
  if (isWithinText(element, lengths)) return words.some((word) => HOVER.has(word)) && words.some((word) => BOX.has(word));
  return words.some((word) => WORDS.has(word));
}

/** Whether an element is a part of a sentence: less than the whole of its paragraph. */
function isWithinText(element: PageElement, lengths: Map<PageElement, number>): boolean {
  const paragraph = ancestors(element).find(({ localName }) => localName === "p" || localName === "li");
  if (paragraph === undefined) return false;
  const length = lengths.get(paragraph) ?? textOf(paragraph).length;
  lengths.set(paragraph, length);
  return textOf(element).length < length * 0.9;
}

const isShort = (element: PageElement) => element.localName === "p" && textOf(element).length < 200;
