import type { Rule } from "./rule.ts";

const AGENCY =
  "Getty(?: Images)?|AP(?: Photo| Images)?|Associated Press|Reuters|REUTERS|AFP|EPA(?:-EFE)?|EFE|PA(?: Wire| Images| Media)?|Press Association|Bloomberg|Shutterstock|Alamy(?: Stock Photo)?|iStock(?:photo)?|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?|Xinhua|Anadolu(?: Agency)?|Zuma(?: Press)?|Magnum Photos|Rex(?: Features)?|TASS|Sipa(?: USA)?|NurPhoto|Corbis|Redux|Polaris|UPI|CP|Canadian Press|AAP|dpa|Handout|Pool|Courtesy|File";
/** Those that sell pictures; the others sign texts as well. */
const PICTURES =
  "Getty Images|AP Photo|AFP/Getty(?: Images)?|Shutterstock|Alamy(?: Stock Photo)?|iStock(?:photo)?|Unsplash|EPA-EFE|PA Wire|PA Images";
/** "Jane Roe/Getty Images", "… on Monday. AP", "(AP Photo/Jane Roe)" at the end of a line that no full stop closes. */
const AGENCY_END = new RegExp(
  `(?:\\p{Lu}[\\p{L}.'’-]{0,40} ?/ ?|© ?|\\bvia |^)(?:The )?(?:${AGENCY})(?:\\)|(?: ?/ ?| via )[\\p{L} .]{2,40}\\)?)?$|[.”] \\(?(?:${PICTURES})\\)?$|\\((?:AP|AFP|EPA|PA|Reuters|Getty)[ /][^()]{2,80}\\)$`,
  "u",
);
const KIND =
  "(?:(?:file|cover|main|top|header|staff|image|picture) )?(?:photo(?:graph)?s?|image|picture|illustration|graphic|video|credit|caption)(?: credits?| copyright| caption)?";
const LABEL = new RegExp(`^[[(]?${KIND}(?::| ?/ ?)`, "i");
const BY =
  /^[[(]?(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Ii]llustrations?|[Pp]ictures?|[Vv]ideo|[Gg]raphics?) (?:by|courtesy(?: of)?|via) (?:\p{Lu}[\p{L}.'’-]*[ ,/]*|(?:for|and|of|the) ){1,12}[)\].]?$/u;
const PLAIN_LABEL = /^(?:Image|Media) (?:copyright|caption) ?\p{Lu}/u;
const LABELLED_END = /[.”] ?[[(]?(?:(?:photo(?:graph)?|image|picture|illustration)(?: credits?)?|credits?):? ?[:©][^.!?]{2,80}$/i;

const CODA =
  /^[([]?(?:(?:[Aa]dditional |[Ff]urther |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Pp]roduction) by [\p{Lu}(].*|[^.]{3,300} contributed (?:to this (?:report|story|article)|reporting)\b[^.]{0,60})\.?[)\]]?$/u;

/** Whose picture it is, with the caption before it, and an agency's closing "(Reporting by …)". */
export const credit: Rule = {
  name: "credit",
  drops: (block) => {
    if (block.length > 450) return false;
    if (CODA.test(block)) return !/["“”]/.test(block);
    if (LABEL.test(block)) return block.length <= 200 && !(/[.!?] /.test(block) && /[.!?]$/.test(block));
    if (BY.test(block) || PLAIN_LABEL.test(block)) return true;
    return !/[.!?…:;,"”]$/.test(block) && (AGENCY_END.test(block) || LABELLED_END.test(block));
  },
};
