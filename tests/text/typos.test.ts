import { describe, expect, test } from "vitest";
import { isSlip } from "../../src/text/typos.ts";

describe("isSlip", () => {
  test.each([
    ["lindsy", "lindsey", "a letter dropped"],
    ["tillersson", "tillerson", "a letter doubled"],
    ["waht", "what", "neighbours swapped"],
    ["hathersege", "hathersage", "one vowel for another"],
    ["tanala", "tanaka", "a key beside the right one"],
    ["davenprot", "davenport", "swapped in a long word"],
  ])("takes %s for %s: %s", (typed, meant) => {
    expect(isSlip(typed, meant)).toBe(true);
  });

  test.each([
    ["obama", "osama", "another name, one letter apart"],
    ["ford", "fort", "too short to tell"],
    ["news", "new", "another word"],
    ["house", "mouse", "another first letter"],
    ["bank", "tank", "another first letter, short"],
  ])("does not take %s for %s: %s", (typed, meant) => {
    expect(isSlip(typed, meant)).toBe(false);
  });
});
