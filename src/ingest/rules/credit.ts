import type { Rule } from "./rule.ts";

const AGENCY =
  "Getty(?: Images)?|AP(?: Photo| Images)?|Associated Press|Reuters|REUTERS|AFP|EPA(?:-EFE)?|EFE|PA(?: Wire| Images| Media)?|Press Association|Bloomberg|Shutterstock|Alamy(?: Stock Photo)?|iStock(?:photo)?|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?|Xinhua|Anadolu(?: Agency)?|Zuma(?: Press)?|Magnum Photos|Rex(?: Features)?|TASS|Sipa(?: USA)?|NurPhoto|Corbis|Redux|Polaris|UPI|CP|Canadian Press|AAP|dpa|Handout|Pool|Courtesy|File";
/** "Jane Roe/Getty Images", "Jane Roe via AP", "Getty Images" at the end of a line that no full stop closes. */
const AGENCY_END = new RegExp(
  `(?:[/|©—–-] ?|\\bvia |\\bfor |\\bfrom |^|\\. |\\()(?:The )?(?:${AGENCY})(?:\\)|(?: ?[/|] ?| via )[\\p{L} .]{2,40}\\)?)?$`,
  "u",
);
const NAMED_AGENCY = /\b(?:Getty Images|AP Photo|AFP|Alamy Stock Photo|Shutterstock|Anadolu Agency|Wikimedia Commons)\)?$/;
const LABEL =
  /^[[(]?(?:(?:file |cover |main |top |header |staff )?(?:photo(?:graph)?s?|image|picture|illustration|graphic|video|art)(?: credits?)?(?: by\b|:| courtesy\b| via\b)|credits?:|photo credits?\b|(?:file|handout) (?:photo|image)\b|photo ?\/)/i;
const CODA = /^[([]?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|text|production) by )[\p{Lu}(]/u;

/** Whose picture it is, with the caption before it, and an agency's closing "(Reporting by …)". */
export const credit: Rule = {
  name: "credit",
  drops: (block) => {
    if (block.length > 400) return false;
    if (/^[([].*[)\]]$/.test(block) && CODA.test(block)) return true;
    if (/^(?:additional )?reporting by [^.]*; ?(?:writing|editing) by [^.]*\.?$/i.test(block)) return true;
    const open = !/[.!?…:;,"”]$/.test(block);
    if (LABEL.test(block)) return open || block.length <= 120;
    return open && (AGENCY_END.test(block) || NAMED_AGENCY.test(block));
  },
};
