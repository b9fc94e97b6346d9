import type { Rule } from "./rule.ts";

const BUTTONS = new Set(
  "share tweet retweet facebook twitter linkedin whatsapp reddit pinterest flipboard telegram tumblr bluesky mastodon messenger instagram email e-mail print sms copy copied sharing".split(
    " ",
  ),
);
const AROUND = new Set(
  "pin post save send like follow us x threads pocket youtube tiktok this the all options article story page link on via by to with at and or more for a friend".split(
    " ",
  ),
);
const ASK = /^(?:like|enjoy(?:ed)?) (?:this|what you)\b[^.?]{0,60}\? (?:please )?(?:share|follow|subscribe)\b[^.]{0,80}$/i;

/** Buttons for passing a page on, a line of nothing but their words, at least one of them sure. */
export const sharing: Rule = {
  name: "sharing",
  drops: (block) => {
    if (block.length > 300) return false;
    const line = block.replace(/[:!]$/, "");
    if (ASK.test(line)) return true;
    const words = line
      .toLowerCase()
      .split(/[ |·•,:/]+/)
      .filter((word) => word !== "");
    return words.some((word) => BUTTONS.has(word)) && words.every((word) => BUTTONS.has(word) || AROUND.has(word));
  },
};
