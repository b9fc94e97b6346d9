import { describe, expect, test } from "vitest";
import { keptWith, lastWith } from "../src/kept-with.ts";

describe("what is kept with an object", () => {
  test("is made once of each object", () => {
    let times = 0;
    const lengthsOf = keptWith((words: readonly string[]) => {
      times += 1;
      return words.map(({ length }) => length);
    });
    const [one, other] = [
      ["a", "bc"],
      ["a", "bc"],
    ];
    expect(lengthsOf(one)).toEqual([1, 2]);
    expect(lengthsOf(one)).toBe(lengthsOf(one));
    expect(times).toBe(1);
    expect(lengthsOf(other)).toEqual([1, 2]);
    expect(times).toBe(2);
  });

  test("is made again for other words, and only the last is given again", () => {
    type Numbered = { readonly id: number };
    const lastNamed = lastWith<Numbered, Numbered & { readonly names: readonly string[] }>();
    const named = (of: Numbered, names: readonly string[]) => lastNamed(of, names, () => ({ ...of, names }));
    const of = { id: 1 };
    const first = named(of, ["Anna Lee", "Bo Cole"]);
    expect(named(of, ["Anna Lee", "Bo Cole"])).toBe(first);
    expect(named(of, ["Anna Lee"])).toEqual({ id: 1, names: ["Anna Lee"] });
    expect(named(of, ["Anna Lee", "Bo Coal"])).toEqual({ id: 1, names: ["Anna Lee", "Bo Coal"] });
    expect(named(of, ["Anna Lee", "Bo Cole"])).toEqual(first);
  });
});
