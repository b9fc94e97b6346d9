import { describe, expect, test } from "vitest";
import { renderCorrection } from "../../../src/adapters/slack/correction.ts";
import { renderAnswer } from "../../../src/adapters/slack/render.ts";
import { testCorrection, testRenderer } from "../contract.ts";
import { evidence, HOSTILE, longAnswer, SAMPLES } from "../samples.ts";
import { buttonsOf, readMessage } from "./read-message.ts";

testRenderer("Slack", (answer) => readMessage(renderAnswer(answer, { id: "abc", asked: answer.question, deletableBy: "U1", share: {} })));
testCorrection("Slack", (correction) => readMessage(renderCorrection(correction)));

const sample = (name: string) => SAMPLES[name] ?? longAnswer(0);

describe("a Slack message", () => {
  test("has buttons that hold the answer's id and no words of the story", () => {
    const buttons = buttonsOf(renderAnswer(longAnswer(14), { id: "abc", deletableBy: "U1" }));
    expect(buttons.map(({ label }) => label)).toEqual(["Next 4 of 14", "Right", "Wrong", "Delete"]);
    expect(buttons.map(({ value }) => JSON.parse(value).id)).toEqual(["abc", "abc", "abc", "abc"]);
  });

  test("has no buttons of an answer that isn't remembered", () => {
    expect(buttonsOf(renderAnswer(longAnswer(14)))).toEqual([]);
    expect(readMessage(renderAnswer(longAnswer(14))).shown).toContain("1–10 of 14");
  });

  test("goes on where the page before ended", () => {
    const pages = [0, 10, 20].map((from) => readMessage(renderAnswer(longAnswer(25), { id: "abc", from })));
    expect(pages.flatMap(({ quotes }) => quotes)).toEqual(longAnswer(25).evidence.map(({ text }) => text));
    expect(pages.map(({ shown }) => shown.match(/\[(?:Previous|Next .*)\]/g))).toEqual([
      ["[Next 10 of 25]"],
      ["[Previous]", "[Next 5 of 25]"],
      ["[Previous]"],
    ]);
    expect(pages.map(({ shown }) => /\d+–\d+ of 25/.exec(shown)?.[0])).toEqual(["1–10 of 25", "11–20 of 25", "21–25 of 25"]);
  });

  test("keeps pages of long excerpts whole, and says so of one that no message can hold", () => {
    const answer = longAnswer(12, (n) => (n === 2 ? "🎉".repeat(5000) : `${n} ${"word ".repeat(400)}`));
    const seen: string[] = [];
    for (let from = 0, page = 0; page < 12; page += 1) {
      const message = renderAnswer(answer, { id: "abc", from });
      const { quotes, faults, shown } = readMessage(message);
      expect(faults).toEqual([]);
      seen.push(...quotes);
      if (from === 0) expect(shown).toContain("Too long for a message");
      const more = buttonsOf(message).find(({ label }) => label.startsWith("Next"));
      if (more === undefined) break;
      from = JSON.parse(more.value).from;
    }
    expect(seen).toEqual(answer.evidence.filter((_, i) => i !== 1).map(({ text }) => text));
  });

  test("marks the event in a sentence that holds two, and leaves the words", () => {
    const event = evidence("It fell in 2002, and rose in 2003.", 1, { date: "2002", certain: true, clause: { start: 0, end: 15 } });
    const message = renderAnswer({ ...longAnswer(0), kind: "timeline", evidence: [event], upcoming: [] });
    expect(readMessage(message).quotes).toEqual([event.text]);
    expect(JSON.stringify(message.blocks)).toContain('{"type":"text","text":"It fell in 2002","style":{"bold":true}}');
  });

  test("offers suggestions as a menu, and a private answer to be shared", () => {
    expect(buttonsOf(renderAnswer(sample("unanswered")))).toEqual([
      { label: "What did Mora say?", action: "pullquote_ask:harbour", value: "What did Mora say?", option: true },
    ]);
    expect(buttonsOf(renderAnswer(sample("statements"), { id: "abc", share: {} })).map(({ label }) => label)).toContain("Share in channel");
  });

  test("has one row for what goes on, with at most three questions in one menu, and a quiet one for verdict and deletion", () => {
    const suggestions = ["one", "two", "three", "four"].map((word) => `what did ${word} say`);
    const answer = { ...longAnswer(40), suggestions };
    const { blocks } = renderAnswer(answer, { id: "abc", share: {}, deletableBy: "U1", from: 10 });
    const rows = blocks.filter(({ type }) => /actions$/.test(type)).map((block) => JSON.parse(JSON.stringify(block)));
    expect(rows.map(({ type, elements }) => [type, elements.map((one: { type: string }) => one.type)])).toEqual([
      ["actions", ["button", "button", "button", "static_select"]],
      ["context_actions", ["feedback_buttons", "icon_button"]],
    ]);
    expect(rows[0].elements[3].options).toHaveLength(3);
  });

  test("offers no share button where the text of a check is longer than a button takes", () => {
    const labels = (check: string) =>
      buttonsOf(renderAnswer(sample("exact quote"), { id: "abc", share: { check } })).map(({ label }) => label);
    expect(labels("a".repeat(1500))).toContain("Share in channel");
    expect(labels("a".repeat(2500))).not.toContain("Share in channel");
  });

  test("escapes the question of somebody who types markup", () => {
    const message = renderAnswer(sample("hostile"), { asked: HOSTILE });
    expect(readMessage(message)).toMatchObject({ pings: [], faults: [] });
    expect(JSON.stringify(message)).not.toContain('"mrkdwn"');
  });
});
