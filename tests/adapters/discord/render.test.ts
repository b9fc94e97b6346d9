import { describe, expect, test } from "vitest";
import { renderCorrection } from "../../../src/adapters/discord/correction.ts";
import { render } from "../../../src/adapters/discord/render.ts";
import { testCorrection, testRenderer } from "../contract.ts";
import { longAnswer, SAMPLES } from "../samples.ts";
import { buttonsOf } from "./payload-rules.ts";
import { readMessage } from "./read-message.ts";

testRenderer("Discord", (answer) => readMessage(render(answer, { id: "abc", visibility: "public", page: 0 })));
testCorrection("Discord", (correction) => readMessage(renderCorrection(correction)));

const sample = (name: string) => SAMPLES[name] ?? longAnswer(0);
const labels = (message: unknown) => buttonsOf(message).map(({ label }) => label);

describe("a Discord message", () => {
  test("turns over whole pages until every excerpt was shown", () => {
    const answer = longAnswer(30, (n) => `${n} ${"word ".repeat(n % 3 === 0 ? 200 : 20)}end.`);
    const seen: string[] = [];
    for (let page = 0; page < 30; page += 1) {
      const message = render(answer, { id: "abc", visibility: "public", page });
      const { faults, quotes } = readMessage(message);
      expect(faults).toEqual([]);
      seen.push(...quotes);
      expect(labels(message).includes("Previous")).toBe(page > 0);
      if (!labels(message).some((label) => label.startsWith("Next"))) break;
    }
    expect(seen).toEqual(answer.evidence.map(({ text }) => text));
  });

  test("replaces an excerpt that no message can hold by where to read it", () => {
    const { shown, quotes } = readMessage(render(sample("5,000 emoji"), { id: "abc", visibility: "public", page: 0 }));
    expect(shown).toContain("An excerpt of 10000 characters is too long for Discord");
    expect(quotes).toEqual([]);
  });

  test("keeps to 9,500 bytes where characters take three each", () => {
    const answer = longAnswer(40, (n) => `${n}${"会談の再開".repeat(60)}。`);
    for (let page = 0; page < 5; page += 1)
      expect(readMessage(render(answer, { id: "abc", visibility: "public", page })).faults).toEqual([]);
  });

  test("offers deletion where all see it, sharing where only the asker does, neither in direct messages", () => {
    expect(labels(render(sample("statements"), { id: "abc", visibility: "public", page: 0 }))).toEqual(["Right", "Wrong", "Delete"]);
    expect(labels(render(sample("statements"), { id: "abc", visibility: "private", page: 0 }))).toEqual([
      "Share in channel",
      "Right",
      "Wrong",
    ]);
    expect(labels(render(sample("statements"), { id: "abc", visibility: "direct", page: 0 }))).toEqual(["Right", "Wrong"]);
    expect(labels(render(sample("statements"), { id: "abc", visibility: "reader", page: 0 }))).toEqual(["Right", "Wrong"]);
  });

  test("has suggestions as buttons, and in words where it can't have buttons", () => {
    expect(labels(render(sample("unanswered"), { id: "abc", visibility: "private", page: 0 }))).toEqual(["What did Mora say?"]);
    const without = render(sample("unanswered"), { id: undefined, visibility: "private", page: 0 });
    expect(labels(without)).toEqual([]);
    expect(readMessage(without).shown).toContain("Ask: What did Mora say?");
  });

  test("has one row of buttons and one menu, with at most three questions, verdict and deletion", () => {
    const suggestions = ["one", "two", "three", "four"].map((word) => `what did ${word} say`);
    const { components } = render({ ...longAnswer(40), suggestions }, { id: "abc", visibility: "public", page: 1 });
    const rows = components.filter(({ type }) => type === 1).map((row) => JSON.parse(JSON.stringify(row)).components);
    expect(rows.map((parts) => parts.map((one: { type: number }) => one.type))).toEqual([[2, 2], [3]]);
    expect(rows[1][0].options.map(({ label }: { label: string }) => label)).toEqual([
      ...suggestions.slice(0, 3),
      "Right",
      "Wrong",
      "Delete",
    ]);
    expect(rows[1][0].placeholder).toBe("Ask next, rate, delete …");
  });

  test("can be rated where a check found nothing, as in Slack", () => {
    const message = render(sample("absent quote"), { id: "a1", visibility: "private", page: 0 });
    expect(labels(message)).toEqual(["Share in channel", "Right", "Wrong"]);
  });

  test("is private by its flag where it must be", () => {
    const flags = (["public", "private", "reader", "direct"] as const).map(
      (visibility) => render(sample("statements"), { id: "abc", visibility, page: 0 }).flags & 64,
    );
    expect(flags).toEqual([0, 64, 64, 0]);
  });
});
