import { expect, test } from "vitest";
import { ask } from "../../../src/ask/ask.ts";
import { storyOf } from "../../stories/build.ts";

const index = storyOf([
  "The mayor, Ada Quill, said that the bridge should be closed as soon as possible without “waiting for a letter.”",
  "Tom Marr, an engineer, denied that the piers had moved. “The piers are not in danger,” Marr said.",
  "“This is no figure of speech. The ferries are late. Because of Quill,” Lena Sole, a trader, said.",
  "Ben Renn wrote that the council isn’t to blame and that to shut the harbour is absurd.",
  "“@TomMarr should resign at once,” Sole said. “Stop these works,” Renn told the council. “Do I want to leave? The harbour is mine,” Quill said.",
]);
const verdict = (question: string) => {
  const { answered, evidence } = ask(index, question);
  return answered ? evidence.map(({ speaker }) => speaker) : [];
};

test.each([
  ["did Quill say the bridge should be closed as soon as possible", ["Ada Quill"]],
  ["did Sole say the ferries are late because of Quill", ["Lena Sole"]],
  ["did Renn say it was absurd", ["Ben Renn"]],
  ["did Sole say Tom Marr should resign", ["Lena Sole"]],
  ["did Renn tell the council to stop the works", ["Ben Renn"]],
  ["did Marr say the piers are not in danger", ["Tom Marr"]],
])("“%s” is confirmed by what they said", (question, speakers) => expect(verdict(question)).toEqual(speakers));

test.each([
  "did Marr say the piers had moved",
  "did Marr say the piers are in danger",
  "did Renn say the council is to blame",
  "did Quill say she wants to leave",
])("“%s” isn't confirmed by words that deny it", (question) => expect(verdict(question)).toEqual([]));
