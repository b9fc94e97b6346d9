import type { Rule } from "./rule.ts";

const ASKS =
  /^(?:please )?(?:sign ?up|subscribe|register|join|get (?:the|our|your|a|all)|receive|stay (?:informed|up to date|in the know|connected)|never miss|want (?:more|the)|enter your|don[’']t miss|click here to (?:subscribe|sign up|register))\b/i;
const OF =
  /\b(?:newsletters?|inbox|e-?mail (?:address|alerts?|updates)|e-?mails|(?:news )?alerts?|updates|briefings?|mailing list|digest|notifications)\b/i;
const TERMS =
  /^(?:by (?:signing up|subscribing|registering|submitting|entering|providing)|you can (?:opt out|unsubscribe)|(?:no spam|unsubscribe)\b|thanks for (?:signing up|subscribing)|check your inbox|this site is protected by recaptcha|we(?:[’']ll| will) (?:never|only|send)\b.*\b(?:e-?mail|inbox|newsletter))/i;
const FIELD = /^(?:(?:your )?e-?mail(?: address)?(?: \(required\))?|sign up|subscribe(?: now)?|submit|enter your e-?mail.{0,40})[:*]?$/i;
/** Other fields and buttons of a form. */
const FORM =
  /^(?:(?:your |full )?(?:first |last )?name|(?:zip|post(?:al)?) ?code|country|go|send|join|close|no,? thanks.{0,30}|yes,? .{0,40}|i(?:’m| am) in|privacy policy)[:*!]?$/i;
const PROMISE =
  /\b(?:daily|weekly|every (?:day|week|weekday|morning|evening|month|friday|sunday)|each (?:day|week|morning)|of the day|of the week|inbox|newsletter|most (?:compelling|important|interesting) (?:stories|news)|top stories|delivered|straight to)\b/i;
const REPORTS = /["“”]|\b(?:said|says|told|according)\b/;

/** A box that offers a newsletter: its call, its field, its small print, and the promise on the line after. */
export const signUp: Rule = {
  name: "sign-up",
  drops: (block, { after }) => {
    if (block.length > 300 || REPORTS.test(block)) return false;
    if (FIELD.test(block) || TERMS.test(block) || (ASKS.test(block) && OF.test(block))) return true;
    if (after === "sign-up" && FORM.test(block)) return true;
    return after === "sign-up" && PROMISE.test(block) && !/\d{4}/.test(block);
  },
};
