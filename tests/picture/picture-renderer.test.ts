import { afterAll, expect, test } from "vitest";
import type { Answer } from "../../src/model.ts";
import { createPictureRenderer, type PictureRenderer, picturedIn, type Timeline } from "../../src/picture/picture-renderer.ts";
import { timelinePng } from "../../src/picture/timeline-png.ts";
import { directPool, openPool, type Pool } from "../../src/pool/pool.ts";
import { timelineOf } from "./timelines.ts";

const threads = openPool();
afterAll(() => threads.close());

/** A renderer that counts what is drawn, at once in this thread. */
function counted(): { readonly draw: PictureRenderer["draw"]; readonly drawn: () => number } {
  let drawn = 0;
  const pool: Pool = {
    ...directPool,
    run: (task, input) => {
      drawn += 1;
      return directPool.run(task, input);
    },
  };
  return { draw: createPictureRenderer(pool).draw, drawn: () => drawn };
}

/** A timeline whose drawing must fail: a text that is none. */
const broken = (): Timeline => JSON.parse(JSON.stringify({ ...timelineOf(3), title: { not: "a text" } }));

test("a thread draws the same bytes as are drawn in place", async () => {
  const png = await createPictureRenderer(threads).draw(timelineOf(5));
  expect(Buffer.from(png ?? []).equals(Buffer.from(timelinePng(timelineOf(5))))).toBe(true);
});

test("a timeline that many ask for is drawn once, one with another content anew", async () => {
  const { draw, drawn } = counted();
  await Promise.all(Array.from({ length: 50 }, () => draw(timelineOf(3))));
  await draw(timelineOf(3));
  expect(drawn()).toBe(1);
  await draw({ ...timelineOf(3), heading: "Another" });
  expect(drawn()).toBe(2);
});

test("16 pictures are kept, those that were asked for last", async () => {
  const { draw, drawn } = counted();
  const another = (i: number) => draw({ ...timelineOf(2), heading: `Timeline ${i}` });
  for (let i = 0; i < 16; i++) await another(i);
  await another(0);
  await another(16);
  expect(drawn()).toBe(17);
  await another(0);
  expect(drawn()).toBe(17);
  await another(1);
  expect(drawn()).toBe(18);
});

test("no more than eight wait to be drawn", async () => {
  const started: (() => void)[] = [];
  const pool: Pool = {
    ...directPool,
    run: async (task, input) => {
      await new Promise<void>((resolve) => void started.push(resolve));
      return directPool.run(task, input);
    },
  };
  const { draw } = createPictureRenderer(pool);
  const asked = Array.from({ length: 9 }, (_, i) => draw({ ...timelineOf(2), heading: `Timeline ${i}` }));
  const again = draw({ ...timelineOf(2), heading: "Timeline 0" });
  expect(await asked[8]).toBeUndefined();
  for (const start of started) start();
  expect((await Promise.all([...asked.slice(0, 8), again])).every((picture) => picture !== undefined)).toBe(true);
});

test("a picture that can't be drawn rejects, each time, and the next is drawn", async () => {
  const { draw, drawn } = counted();
  for (const _ of ["once", "again"]) await expect(draw(broken())).rejects.toThrow();
  expect(await draw(timelineOf(2))).toBeDefined();
  expect(drawn()).toBe(3);
});

test("a timeline of two events or more is pictured, and nothing else", () => {
  const one: Answer = timelineOf(1);
  expect([picturedIn(undefined), picturedIn(one)]).toEqual([undefined, undefined]);
  expect(picturedIn(timelineOf(2))).toEqual(timelineOf(2));
  expect(picturedIn({ ...one, upcoming: one.evidence })).toBeDefined();
});
