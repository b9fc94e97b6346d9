import { expect, test } from "vitest";
import { message, text } from "../../../src/adapters/discord/payload.ts";
import { createPictures } from "../../../src/adapters/discord/picture.ts";
import { createLog } from "../../../src/log.ts";
import type { Studio } from "../../../src/picture/studio.ts";
import { timelineOf } from "../../picture/timelines.ts";

const PLACE = { server: "200", channel: "300", thread: false, user: "901" } as const;
const PAGE = message([text("page one")]);

/** A studio that draws when it is told to. */
function onDemand() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  const draw = async () => promise.then(() => ({ png: Buffer.from("png"), description: "what happened" }));
  const studio: Studio = { draw, drawn: () => undefined, close: async () => undefined };
  return { studio, finish: () => resolve() };
}

test.each([
  ["a page that is turned while its picture is drawn stays turned, though Discord still shows the old one", "while", 0],
  ["a page that was turned before gets its picture", "before", 1],
])("%s", async (_, when, wanted) => {
  const { studio, finish } = onDemand();
  const pictures = createPictures(studio, createLog("silent"));
  let edits = 0;
  const edit = async () => {
    edits += 1;
  };
  if (when === "before") await pictures.turning("m1");
  await new Promise((resolve) => setTimeout(resolve, 5));
  const adding = pictures.add(PLACE, timelineOf(3), PAGE, { now: async () => ({ id: "m1", components: PAGE.components }), edit });
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (when === "while") await pictures.turning("m1");
  finish();
  await adding;
  expect(edits).toBe(wanted);
});
