import { describe, expect, test } from "vitest";
import { said } from "../said.ts";

describe("who speaks beside names in marks and other speakers", () => {
  test.each([
    ["“Nobody came,” said a driver who gave his name only as “Sam.” “It was empty.”", "Sam"],
    ["“Nobody came,” said Lena Ode, host of “Morning Coffee.” “It was empty all night.”", "Morning Coffee"],
    ["“Nobody came,” said a man who identified himself as “Tom.” “It was empty.”", "Tom"],
  ])("what somebody goes by isn't said: %s", (text, name) => {
    expect(
      said(text)
        .flatMap(({ what }) => what)
        .join(" "),
    ).not.toContain(name);
  });

  test("two speakers with what describes the first", () => {
    expect(said("Nora Bell, the minister, and Otto Marsh, the mayor, said the pier was shut.")).toMatchObject([
      { who: "Nora Bell", others: ["Otto Marsh"] },
    ]);
  });
});

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
