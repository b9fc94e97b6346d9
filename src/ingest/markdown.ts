import { readFrontMatter } from "./front-matter.ts";
import { type ArticleFile, present } from "./load.ts";
import { isDate } from "./names.ts";

/** What the front matter of a Markdown file says of its article. */
export type MarkdownFields = Partial<Pick<ArticleFile, "title" | "url" | "publisher" | "author" | "published" | "standfirst">>;

/** A Markdown file in its fields and its text without inline markup; headings keep their "#". */
export function plainMarkdown(file: string, text: string): { readonly fields: MarkdownFields; readonly text: string } {
  if (!/^---[ \t]*\r?\n/.test(text)) return { fields: {}, text: plain(text) };
  const { fields, body } = readFrontMatter(file, text.replaceAll("\r\n", "\n"));
  const field = (...names: readonly string[]) => {
    const value = names.map((name) => fields[name]).find((value) => typeof value === "string" && value.trim() !== "");
    return typeof value === "string" ? value.trim() : undefined;
  };
  const date = field("published", "date");
  const published = date !== undefined && isDate(date.replace(" ", "T")) ? date.replace(" ", "T") : undefined;
  const metadata = {
    title: field("title"),
    url: field("url", "link", "source"),
    publisher: field("publisher"),
    author: field("author"),
    published,
    standfirst: field("standfirst", "description"),
  };
  return { fields: present(metadata), text: plain(body) };
}

/** Markdown's marks taken away, its words left: images and comments go, links keep their words, quotations and lists their lines. */
function plain(text: string): string {
  return withoutComments(text)
    .replace(/!\[[^\]\n]{0,300}\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,100}\])/g, "")
    .replace(/\[([^[\]\n]{1,1000})\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,100}\])/g, "$1")
    .replace(/^\[[^\]\n]{1,100}\]:\s+\S+.*$/gm, "")
    .replace(/<(https?:\/\/[^<>\s]{1,2000})>/g, "$1")
    .replace(/^[ ]{0,3}>[ ]?/gm, "")
    .replace(/^(\S[^\n]{0,200})\n={3,}[ ]*$/gm, "# $1")
    .replace(/^(\S[^\n]{0,200})\n-{3,}[ ]*$/gm, "## $1")
    .replace(/(?<![\w*\\])(\*{1,3})(?=\S)([^*\n]{1,1000}?)(?<=[^\s\\])\1(?![\w*])/g, "$2")
    .replace(/(?<![\w_\\])(_{1,3})(?=\S)([^_\n]{1,1000}?)(?<=[^\s\\])\1(?![\w_])/g, "$2")
    .replace(/`([^`\n]{1,500})`/g, "$1")
    .replace(/^[ ]{0,3}[*+-][ ]+/gm, "• ")
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, "$1")
    .replace(/(?<! )[ ]{2,}$/gm, "");
}

function withoutComments(text: string): string {
  const [first = "", ...rest] = text.split("<!--");
  return first + rest.map((part) => (part.includes("-->") ? part.slice(part.indexOf("-->") + 3) : `<!--${part}`)).join("");
}
