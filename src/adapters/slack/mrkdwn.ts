/** Text as Slack's mrkdwn and top-level texts need it: the three control characters escaped, so that no mention or link comes to life. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What somebody wrote, from a message's text: mentions taken out, links as their label, control characters unescaped, spaces trimmed. */
export function readMrkdwn(text: string): string {
  return text
    .replace(/<([^<>|]{1,3000})(?:\|([^<>]{0,3000}))?>/g, (_, target: string, label: string | undefined) => {
      if (/^[@!]/.test(target)) return " ";
      return label ?? target.replace(/^mailto:/, "");
    })
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/[^\S\n]+/g, " ")
    .trim();
}

/** At most `length` characters, cut between words where it can be and marked with "…"; never for quotes. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
