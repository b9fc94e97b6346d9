import type { Rule } from "./rule.ts";

const VOICE =
  /^(?:we(?: and our partners)?(?:,? too,?)? (?:use|store|value|care)|this (?:web)?site (?:uses|relies)|our (?:web)?site uses|by (?:continuing|using|browsing|clicking|accepting)|(?:accept|reject|manage|allow) (?:all|cookies?|consent|preferences|settings|my)|cookie (?:policy|settings|preferences|notice)|you can (?:change|manage) your|please enable|to (?:continue|view)|your privacy|(?:we[’']ve|we have) updated our)\b/i;
const OF =
  /\b(?:cookies?|privacy (?:policy|notice|choices|settings)|terms (?:of (?:use|service)|and conditions)|javascript|ad ?blocker|your privacy|consent)\b/i;

const SITE =
  /\b(?:site|website|experience|browser|partners?|consent|polic(?:y|ies)|settings|preferences|analytics|ads|advertis\w+|agree|accept|service|all cookies|your privacy|terms)\b/i;
const SMALL_PRINT =
  /^(?:(?:privacy (?:policy|notice)|terms of (?:use|service)|cookie (?:policy|settings)|do not sell my (?:personal )?info(?:rmation)?|accessibility|contact us|about us)(?: ?[|·•/] ?| |$))+$/i;

/** A site speaking of itself and its cookies, privacy or terms. */
export const cookies: Rule = {
  name: "cookie-notice",
  drops: (block) =>
    block.length <= 600 &&
    !/["“”]|\b(?:said|says|told|according)\b/.test(block) &&
    ((VOICE.test(block) && OF.test(block) && SITE.test(block)) || SMALL_PRINT.test(block)),
};
