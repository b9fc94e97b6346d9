import { describe, expect, test } from "vitest";
import { said, speech } from "../said.ts";

/** Who says the quotation that holds these words. */
const speakerOf = (text: string, words: string) => speech(text).find(([, what]) => what.includes(words))?.[0];

describe("the speaker of a statement", () => {
  test.each([
    [
      "of an opening participle is the main clause's subject",
      "Holding signs calling the bridge “a very bad joke,” the fishermen chanted “Bring it down.”",
      "very bad",
      "the fishermen",
    ],
    [
      "behind an aside between dashes is the one before it",
      "Jim Vale criticized the plan — a plan that no one had read — and said it was “a very bad joke.”",
      "very bad",
      "Jim Vale",
    ],
    [
      "behind an aside in commas is the one before it",
      "Susan Vale, dressed in red, said the vote was “a very bad joke.”",
      "very bad",
      "Susan Vale",
    ],
    [
      "of a second participle is that of the first",
      "Jim Vale pushed back, saying that the bill was good and adding that it was “no bad joke at all.”",
      "no bad joke",
      "Jim Vale",
    ],
    [
      "of a released document is who released it",
      "Jim Vale released a video that said, “We will rebuild the bridge.”",
      "rebuild",
      "Jim Vale",
    ],
    [
      "behind “although” is no speaker of the quotation before it",
      "Anna Lee said the bridge was “a terrible mistake,” although Jim Vale supports it.",
      "terrible",
      "Anna Lee",
    ],
    [
      "of an opening clause keeps its own quotation",
      "When Jim Vale said the bridge was “a terrible mistake,” Anna Lee called for a vote.",
      "terrible",
      "Jim Vale",
    ],
    [
      "of the main clause keeps its own quotation",
      "After Jim Vale argued that it should be torn down, Anna Lee said that it was “a very good bridge.”",
      "very good",
      "Anna Lee",
    ],
    [
      "may be told in a sentence of two words",
      "“We will rebuild the bridge next year.” Lee said. Anna Lee then left.",
      "rebuild",
      "Anna Lee",
    ],
    [
      "may follow the verb that opens the sentence",
      "Said Anna Lee, who runs the ferry, “We will rebuild it next year.”",
      "rebuild",
      "Anna Lee",
    ],
    ["is known behind any verb of a quotation's end", "“We will rebuild it next year,” exhorted Anna Lee.", "rebuild", "Anna Lee"],
    [
      "is the owner of a pledge",
      "The worries go beyond Anna Lee’s hasty pledge to be “entirely neutral about the bridge” in the talks.",
      "neutral",
      "Anna Lee",
    ],
    [
      "stands between a dash and a colon in lists of excerpts",
      "The bridge is shut - Anna Lee: “We will rebuild it next year.”",
      "rebuild",
      "Anna Lee",
    ],
    [
      "is named in commas behind what he is",
      "His lawyer, Tomás van der Meer, said that it was “a very bad joke.”",
      "very bad",
      "Tomás van der Meer",
    ],
    [
      "is no body that the speakers come from",
      "Observers from the Harbour Union said it was “a very bad joke.”",
      "very bad",
      "Observers from the Harbour Union",
    ],
    [
      "is an author though “lead” may be a verb",
      "“It sleeps all day long,” said lead author Mariko Tanabe-Ross of the Harbour Institute.",
      "sleeps",
      "Mariko Tanabe-Ross",
    ],
  ])("%s", (_, text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test("a title with “of” before two names hides neither", () => {
    const text = "Rex Vale left. “We are ready to talk again,” Secretary of Defense Jim Ortega and Vale wrote in a letter last August.";
    expect(said(text)).toMatchObject([{ who: "Jim Ortega", others: ["Rex Vale"] }]);
  });

  test("“she” goes on with who spoke without a name, and is no one else", () => {
    const text =
      "Detective Kate Lomax left. The daughter of one victim said: “She died not knowing.”\n\n“I will never forgive them,” she said.";
    expect(speakerOf(text, "never forgive")).toBe("The daughter of one victim");
  });

  test("“he” is whom the sentence before is about, not who stands in its opening clause", () => {
    const text = "Asked whether Jim Ortega would play, Steve Bracken shrugged. “Ask the doctor about it,” he said.";
    expect(speakerOf(text, "doctor")).toBe("Steve Bracken");
  });
});
