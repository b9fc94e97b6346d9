import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import type { Answer } from "../../src/model.ts";
import { altText } from "../../src/picture/alt-text.ts";
import { openStudio, picturedIn, type Studio, type Timeline } from "../../src/picture/studio.ts";
import { timelinePng } from "../../src/picture/timeline-png.ts";
import { timelineOf } from "./timelines.ts";

const opened: Studio[] = [];
const studio = (limits: { readonly queue?: number; readonly kept?: number; readonly patience?: number } = {}): Studio => {
  const one = openStudio({ queue: 8, kept: 16, patience: 20_000, ...limits });
  opened.push(one);
  return one;
};
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** A timeline whose drawing must fail: a text that is none. */
const broken = (): Timeline => JSON.parse(JSON.stringify({ ...timelineOf(3), heading: { not: "a text" } }));

describe("a studio", () => {
  test("draws the same bytes as are drawn in place, with the same words", async () => {
    const drawn = await studio().draw(timelineOf(5));
    expect(Buffer.from(drawn?.png ?? []).equals(Buffer.from(timelinePng(timelineOf(5))))).toBe(true);
    expect(drawn?.description).toBe(altText(timelineOf(5)));
  });

  test("draws a timeline that is asked for 50 times once", async () => {
    const { draw } = studio({ queue: 1 });
    const asked = await Promise.all(Array.from({ length: 50 }, () => draw(timelineOf(5))));
    const later = await draw(timelineOf(5));
    expect(new Set([...asked, later]).size).toBe(1);
    expect(later?.png.length).toBeGreaterThan(1000);
  });

  test("draws a timeline anew whose content is another", async () => {
    const { draw } = studio();
    const [one, other] = await Promise.all([draw(timelineOf(5)), draw({ ...timelineOf(5), heading: "Another" })]);
    expect(other?.description).toMatch(/^Another/);
    expect(one?.description).not.toBe(other?.description);
  });

  test("leaves the event loop to others while it draws", async () => {
    const { draw } = studio();
    await draw(timelineOf(2));
    const many = Array.from({ length: 6 }, (_, i) => timelineOf(18 + i));
    const before = performance.eventLoopUtilization();
    await Promise.all(many.map((one) => draw(one)));
    const { active } = performance.eventLoopUtilization(before);
    const began = performance.now();
    for (const one of many) timelinePng(one);
    expect(active).toBeLessThan((performance.now() - began) / 4);
  });

  test("has at hand what it drew and remembers, and nothing else", async () => {
    const { draw, drawn } = studio({ kept: 2 });
    const [one, two, three] = [timelineOf(3), timelineOf(4), timelineOf(5)];
    expect(drawn(one)).toBeUndefined();
    const drawing = draw(one);
    expect(drawn(one)).toBeUndefined();
    const picture = await drawing;
    expect(drawn(one)).toBe(picture);
    await draw(two);
    // Asked for last, it is remembered longer than the second.
    expect(drawn(one)).toBe(await drawing);
    await draw(three);
    expect([drawn(one), drawn(two)].map((picture) => picture !== undefined)).toEqual([true, false]);
  });

  test("takes no more than may wait", async () => {
    const { draw } = studio({ queue: 2 });
    const drawn = await Promise.all([draw(timelineOf(3)), draw(timelineOf(4)), draw(timelineOf(5)), draw(timelineOf(3))]);
    expect(drawn.map((one) => one !== undefined)).toEqual([true, true, false, true]);
    expect(await draw(timelineOf(5))).toBeDefined();
  });

  test("remembers so many pictures, those that were asked for last", async () => {
    const { draw } = studio({ kept: 2 });
    const [a, b] = [await draw(timelineOf(3)), await draw(timelineOf(4))];
    expect(await draw(timelineOf(3))).toBe(a);
    await draw(timelineOf(5));
    expect(await draw(timelineOf(3))).toBe(a);
    expect(await draw(timelineOf(4))).not.toBe(b);
  });

  test("rejects for a picture that can't be drawn, each time, and draws the next", async () => {
    const { draw } = studio();
    await expect(draw(broken())).rejects.toThrow("can't be drawn");
    await expect(draw(broken())).rejects.toThrow("can't be drawn");
    expect(await draw(timelineOf(3))).toBeDefined();
  });

  test("gives up what takes too long", async () => {
    await expect(studio({ patience: 1 }).draw(timelineOf(3))).rejects.toThrow("too long");
  });

  test("gives up what is being drawn when it is closed", async () => {
    const one = studio();
    const drawing = expect(one.draw(timelineOf(9))).rejects.toThrow("closed");
    await one.close();
    await drawing;
  });

  test.skipIf(process.platform !== "linux")("draws with a lower priority than answers have, which keep theirs", async () => {
    const priorities = () =>
      readdirSync("/proc/self/task").flatMap((id) => {
        const fields = readFileSync(`/proc/self/task/${id}/stat`, "utf8")
          .replace(/^.*\) /s, "")
          .split(" ");
        return [{ id, nice: Number(fields[16]) }];
      });
    const before = new Map(priorities().map(({ id, nice }) => [id, nice]));
    await studio().draw(timelineOf(3));
    const lowered = priorities().filter(({ id, nice }) => nice > (before.get(id) ?? 0));
    expect(lowered.length).toBeGreaterThan(0);
    expect(lowered.some(({ id }) => before.has(id))).toBe(false);
  });

  test("doesn't keep a program from ending", async () => {
    const program = `
      const { openStudio } = await import(${JSON.stringify(new URL("../../src/picture/studio.ts", import.meta.url).href)});
      const { png } = await openStudio().draw(${JSON.stringify(timelineOf(3))});
      process.stdout.write(String(png.length));`;
    const args = ["--import", "tsx", "--input-type=module", "-e", program];
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      cwd: new URL("../..", import.meta.url).pathname,
      timeout: 15_000,
    });
    expect(Number(stdout)).toBeGreaterThan(1000);
  });
});

test("a timeline of two events or more is pictured, and nothing else", () => {
  const one: Answer = timelineOf(1);
  expect([picturedIn(undefined), picturedIn(one)]).toEqual([undefined, undefined]);
  expect(picturedIn(timelineOf(2))).toEqual(timelineOf(2));
  expect(picturedIn({ ...one, upcoming: one.evidence })).toBeDefined();
});
