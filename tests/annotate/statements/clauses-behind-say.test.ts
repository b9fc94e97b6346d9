import { describe, expect, test } from "vitest";
import { said } from "../said.ts";

describe("clauses behind a verb of saying", () => {
  test.each([
    ["Otto Marsh said a properly calibrated price could work.", "Otto Marsh", "a properly calibrated price could work"],
    ["Otto Marsh said having Ward treat him so is a good sign.", "Otto Marsh", "having Ward treat him so is a good sign"],
    ["Otto Marsh said his focus groups show that it works.", "Otto Marsh", "his focus groups show that it works"],
    ["The port office said about half of the quay was lost.", "The port office", "about half of the quay was lost"],
    ["Two-thirds of the dockers said they would strike.", "Two-thirds of the dockers", "they would strike"],
    ["One in five say it isn’t enough.", "One in five", "it isn’t enough"],
    ["Some say they hear the bell.", "Some", "they hear the bell"],
    ["Jolly said he had left the port.", "Jolly", "he had left the port"],
    ["As the Ostby Gazette reported, the bridge may never open again.", "Ostby Gazette", "the bridge may never open again"],
    ["As reported by the Ostby Gazette, the bridge may never open.", "Ostby Gazette", "the bridge may never open"],
    ["In a Gazette poll released on Monday, half of the dockers chose Bell.", "a Gazette poll", "half of the dockers chose Bell"],
    ["The pier must close, according to state polling done in May.", "state polling done in May", "The pier must close"],
    ["Otto Marsh proposed closing the pier.", "Otto Marsh", "closing the pier"],
    ["Otto Marsh supports the new pier.", "Otto Marsh", "the new pier"],
    ["Otto Marsh Says Ward Never Saw It", "Otto Marsh", "Ward Never Saw It"],
  ])("%s", (text, who, what) => {
    expect(said(text).map((one) => [one.who, one.what.join(" ")])).toContainEqual([who, what]);
  });

  test.each(["Otto Marsh said no and left the port.", "Otto Marsh said on Monday.", "In the poll room, half of it burned."])(
    "none: %s",
    (text) => {
      expect(said(text).filter(({ form, what }) => form === "indirect" && what.join(" ").length > 12)).toEqual([]);
    },
  );
});
