import type { Rule } from "./rule.ts";

const WORDS = new Set(
  (
    "menu search clock arrow more-arrow down-arrow up-arrow left-arrow right-arrow arrow-right arrow-left chevron chevron-right chevron-left caret close x no yes mobile desktop home " +
    "hamburger icon icons logo play pause expand collapse toggle navigation nav skip to main content header footer sidebar back top next previous prev more " +
    "login log in logout out sign signin account profile my settings subscribe subscriptions register cart shop edition us uk world news politics business opinion sport sports " +
    "tech technology science health culture arts lifestyle travel video videos photos podcasts podcast live latest local weather puzzles games crosswords jobs obituaries classifieds advertise about contact help & and | · • > » / -"
  ).split(" "),
);

/** Menus, bread crumbs and icons' names: a line of nothing but such words. */
export const menu: Rule = {
  name: "menu",
  drops: (block, { hasBegun, continues }) => {
    if (/[.!?…:;,"“”]/.test(block)) return false;
    const words = block.toLowerCase().split(" ");
    return (!hasBegun || !continues || words.length >= 4) && words.every((word) => WORDS.has(word)); // two words within the text may be a heading
  },
};
