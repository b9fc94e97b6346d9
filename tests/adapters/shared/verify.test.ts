import { expect, test } from "vitest";
import { verify } from "../../../src/adapters/shared/verify.ts";
import type { Answer } from "../../../src/model.ts";
import { SAMPLES } from "../samples.ts";

const exact = SAMPLES["exact quote"];

/** Stories of which each gives this verdict. */
function bot(...verdicts: readonly Extract<Answer, { kind: "check" }>["verdict"][]) {
  return {
    commands: () => verdicts.map((_, i) => ({ name: String(i), title: "", description: "" })),
    check: (story: string): Answer => {
      if (exact?.kind !== "check") throw new Error("no sample of a check");
      return { ...exact, story, verdict: verdicts[Number(story)] ?? "absent" };
    },
  };
}

test("of all stories' verdicts on a quote the one that tells most is given, the first of equals", () => {
  expect(verify(bot("absent", "altered", "exact", "exact"), "words")).toMatchObject({ story: "2", verdict: "exact" });
  expect(verify(bot("absent", "altered", "misattributed"), "words")).toMatchObject({ story: "2", verdict: "misattributed" });
  expect(verify(bot(), "words")).toBeUndefined();
});
