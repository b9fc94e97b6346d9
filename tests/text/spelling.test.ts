import { describe, expect, test } from "vitest";
import { isSlip, slipsBetween } from "../../src/text/spelling.ts";

describe("a name", () => {
  test.each([
    ["lindsy", "lindsey", "a letter dropped"],
    ["tillersson", "tillerson", "a letter doubled"],
    ["waht", "what", "neighbours swapped"],
    ["frod", "ford", "neighbours swapped in a short name"],
    ["forf", "ford", "a key beside the right one in a short name"],
    ["hathersege", "hathersage", "one vowel for another"],
    ["tanala", "tanaka", "a key beside the right one"],
    ["davenprot", "davenport", "swapped in a long word"],
  ])("is meant: %s for %s, %s", (typed, meant) => {
    expect(isSlip(typed, meant)).toBe(true);
  });

  test.each([
    ["obama", "osama", "another name, one letter apart"],
    ["ford", "fort", "too short to tell"],
    ["mord", "ford", "another first letter"],
    ["gord", "ford", "another first letter, though its key is beside the right one"],
    ["lark", "clark", "a first letter more"],
    ["carlin", "carson", "two letters apart, too short to tell"],
    ["news", "new", "another word"],
    ["house", "mouse", "another first letter"],
    ["bank", "tank", "another first letter, short"],
  ])("isn't meant: %s for %s, %s", (typed, meant) => {
    expect(isSlip(typed, meant)).toBe(false);
  });
});

describe("another word", () => {
  test.each([
    ["sertification", "certification", 1],
    ["nown", "known", 1],
    ["egenral", "general", undefined],
    ["thereom", "theorem", 2],
    ["localed", "located", 1],
    ["marden", "garden", undefined],
    ["mord", "word", undefined],
    ["belov", "blow", undefined],
  ])("%s for %s takes %s slips", (typed, meant, slips) => {
    expect(slipsBetween(typed, meant, false)).toBe(slips);
  });
});
