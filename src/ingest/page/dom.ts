import { parseHTML } from "linkedom";

/** As much of the DOM as the importer reads. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentElement: PageElement | null;
  readonly previousSibling: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  textContent: string | null;
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  removeAttribute(name: string): void;
  remove(): void;
}

export interface PageDocument {
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Parses a page. Nothing in it is run or fetched: linkedom builds the tree and no more. The type is linkedom's, a PageDocument is all that is read of it. */
export function parsePage(html: string) {
  return parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`).document;
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** A node's text with single spaces. */
export function textOf(node: PageNode | undefined): string {
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim();
}
