import type { Rule } from "./rule.ts";

const LINES: readonly RegExp[] = [
  /^(?:advertisement|advert|ad|sponsored|promoted|paid (?:post|content)|(?:story|article) continues (?:below|after)(?: (?:this )?ad(?:vertisement)?)?|skip (?:ad|advertisement|to (?:main )?content)|scroll (?:down )?(?:to continue|for more)|back to top|jump to .{0,30}) ?:?$/i,
  /^\d{1,3}[ -]?(?:mins?|min(?:ute)?s? (?:read|listen|watch|video))$/i,
  /^(?:reading time|read time|estimated reading time|time to read):? ?\d.{0,20}$/i,
  /^(?:\d[\d,.]*k? (?:comments?|repl(?:y|ies)|responses?|shares?|views|likes|retweets|followers)|no comments|(?:(?:view|view all|show|leave a|post a|add a|hide) )?comments?(?: \(\d+\)| \(\+\))?|leave a reply|join the (?:conversation|discussion))$/i,
  /^(?:log|sign) in (?:to|or) .{0,60}$/i,
  /^(?:listen to (?:this )?(?:article|story)|play (?:audio|video)|(?:loading|please wait|buffering)(?:\.\.\.|…)?|hide caption|toggle caption|enlarge(?: this image)?|view (?:image|gallery|slideshow)|open (?:image )?in (?:gallery|new window|lightbox)|image(?: \d+ of \d+)?|gallery|caption|copy(?: link)?|bookmark|save|print(?: this page)?)$/i,
  /^(?:slide|photo|picture|page) \d{1,3} (?:of|\/) \d{1,3}\b.{0,100}$|^\d{1,3} (?:of|\/) \d{1,3}$|^(?:next|previous) (?:slide|photo|page|article|story)$|^(?:swipe|tap|click) (?:left|right|here)?.{0,40}(?:photos?|slides?|pictures?|gallery)\.?$/i,
  /^(?:-{2,}|_{2,}|={2,}|~{2,}|(?:\*\s?){1,}|(?:•\s?){1,}|(?:#\s?){1,}|[|·—–])$/,
];

/** What breaks into a text: advertisements, times to read, counts of comments, buttons of players, rules of dashes. */
export const interruption: Rule = {
  name: "interruption",
  drops: (block) => block.length <= 120 && LINES.some((line) => line.test(block)),
};
