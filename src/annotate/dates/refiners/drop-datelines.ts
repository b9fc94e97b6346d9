import type { Refiner } from "chrono-node";

/** Leaves out the date of a dateline ("WASHINGTON, August 11 (Xinhua) --"): it dates the article, which is known. */
export const dropDatelines: Refiner = {
  refine: (context, results) =>
    results.filter(
      ({ index, text }) =>
        index > 60 ||
        !/^[\p{Lu}\s,.'()-]{3,}[\p{L}\s,.'-]*,\s$/u.test(context.text.slice(0, index)) ||
        !/^,?\s?(?:\(\p{L}[^)]{0,20}\)|--|-\s|_\s)/u.test(context.text.slice(index + text.length, index + text.length + 24)),
    ),
};
