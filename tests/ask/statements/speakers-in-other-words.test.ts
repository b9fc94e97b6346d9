import { describe, expect, test } from "vitest";
import { ask } from "../../../src/ask/ask.ts";
import { buildStory } from "../../../src/story/load-story.ts";
import { indexStory } from "../../../src/story/story-index.ts";
import { storyOf } from "../../stories/build.ts";

const index = storyOf([
  "“The bridge must close,” Mayor Ida Cole said on Monday. “We have waited too long for the repair.”",
  "Omar Vance, Ida Cole's father, said he would miss the bridge. “I crossed it every day,” he said.",
  "“The traders will sue,” said Lena Moss, attorney for the traders.",
  "A spokeswoman for the Harbour Board said the ferry would run until midnight.",
  "“The ferry is not safe,” said Tom Reed, a nurse. “It has no lights.”",
  "Ida Cole came back from the meeting. Cole then went to the ferry.",
  "Ida Cole met the traders. Ida Cole listened to them.",
  "On Friday Cole will speak again.",
  "Dora Cole, a baker, said that bread would cost more.",
]);
const said = (question: string, context: readonly string[] = []) => {
  const { heading, evidence } = ask(index, question, { context });
  return { heading, texts: evidence.map(({ text }) => text).join("\n") };
};

describe("a speaker meant in other words", () => {
  test.each([
    ["what did Ida Cole's dad say", "crossed it every day", "must close"],
    ["what did the traders' lawyer say", "will sue", "must close"],
    ["what did the Harbour Board say", "until midnight", "not safe"],
  ])("%s", (question, theirs, others) => {
    expect(said(question).texts).toContain(theirs);
    expect(said(question).texts).not.toContain(others);
  });

  test("the kind of body that somebody heads need not stand beside its name", () => {
    const senate = storyOf([
      "Judiciary chairman Otto Marsh wrote to the committee. “We will vote on Monday,” Marsh said. The Judiciary Committee met.",
    ]);
    expect(ask(senate, "who is the chair of the Judiciary Committee").heading).toBe("Who is Otto Marsh?");
  });

  test("somebody's lawyer is named behind “her lawyer”", () => {
    const trial = storyOf([
      "Anna Lee was charged on Monday. Her lawyer, Tom Reed, was not told.",
      "Bert Cole met his lawyer, Ida Moss, on Friday.",
    ]);
    expect(ask(trial, "who is Anna Lee's attorney")).toMatchObject({ kind: "profile", heading: "Who is Tom Reed?" });
    expect(ask(trial, "who is Bert Cole's attorney")).toMatchObject({ kind: "profile", heading: "Who is Ida Moss?" });
  });

  test("somebody's lawyer is named in one place and only called so in another", () => {
    const trial = storyOf([
      "Lee’s attorney Nora Bell wrote to the court on Monday. “This is no trial,” Bell said.",
      "Anna Lee will speak on Thursday. “She has nothing to hide,” Lee’s lawyer said. “She will come.”",
    ]);
    const { heading, evidence } = ask(trial, "what did Anna Lee's lawyer say");
    expect(heading).toBe("What Nora Bell said");
    expect(evidence.map(({ text }) => text).join("\n")).toMatch(/no trial[\s\S]*nothing to hide/);
  });

  test("a surname means the one whom the story tells far more of, and the other is named", () => {
    expect(said("what did Cole say")).toEqual({
      heading: "What Ida Cole said (there is also Dora Cole)",
      texts: expect.stringContaining("must close"),
    });
    expect(said("what did Cole say").texts).not.toContain("bread");
  });

  test.each([
    ["and her father?", "crossed it every day"],
    ["what about the nurse?", "not safe"],
    ["and the attorney?", "will sue"],
  ])("after what the mayor said, %s asks for another speaker", (question, theirs) => {
    expect(said(question, ["what did the mayor say"]).texts).toContain(theirs);
  });

  test("what isn't a speaker stays a topic", () => {
    expect(said("what about the bridge?", ["what did the mayor say"]).texts).toContain("must close");
  });
});

describe("whether somebody said something", () => {
  test("is confirmed by their own words for it", () => {
    expect(said("did Reed say that the ferry is not safe").texts).toContain("not safe");
  });

  test.each([
    ["did Reed say that the ferry is safe", "This story doesn't quote Tom Reed saying that."],
    [
      "did the mayor say the ferry is not safe",
      "This story doesn't quote Ida Cole saying that. Tom Reed is quoted saying something similar.",
    ],
  ])("%s", (question, reason) => {
    expect(ask(index, question)).toMatchObject({ answered: false, reason, evidence: [] });
  });

  test("a short quote with one word changed is called altered where it is the speaker's", () => {
    expect(ask(index, 'did Moss say "the traders will wait"')).toMatchObject({ kind: "check", verdict: "altered" });
  });
});

describe("what several articles report", () => {
  const article = (id: string, text: string) => ({ id, title: id, text, published: "2024-05-06" });
  const twice = indexStory(
    buildStory({ command: "s", title: "The school", description: "A story", people: [] }, [
      article("gazette", "“We will rebuild the school and make it better,” Mayor Ida Cole said on Monday."),
      article("herald", "“We will rebuild the school and make it better than it was,” said Ida Cole, the mayor."),
    ]),
  );

  test("is shown once, in its fullest form, with the other place behind it", () => {
    const { evidence } = ask(twice, "what did Ida Cole say");
    expect(evidence).toHaveLength(1);
    expect(evidence[0]?.text).toContain("better than it was");
    expect(evidence[0]?.also).toHaveLength(1);
  });
});

describe("somebody's somebody", () => {
  const friends = storyOf([
    "Rob Vane, father of Ida Cole's best friend, said the girl was shy.",
    "“She told us to leave,” Judge Ann Lee said. “We left at once,” she said of the meeting with the council's lawyer.",
  ]);

  test("is nobody's other somebody", () => {
    expect(ask(friends, "what did Ida Cole's father say").answered).toBe(false);
  });
});

describe("what was told to somebody", () => {
  const court = storyOf([
    "“You start with this,” Judge Ann Lee told Ida Cole. “You will need it.”",
    "“It is not because I am good,” Lee said.",
    "The trial was long.",
    "“The law is the law,” Lee told reporters.",
  ]);

  test("goes on until another hearer is named", () => {
    const texts = ask(court, "what did the judge tell Ida Cole")
      .evidence.map(({ text }) => text)
      .join("\n");
    expect(texts).toContain("not because I am good");
    expect(texts).not.toContain("The law is the law");
  });
});

describe("who speaks in somebody's name, or isn't sure to speak", () => {
  const pier = storyOf([
    "Rex Vale left the pier.\n\nHis father, now retired and living in Ostby, told the Gazette that he was worried about his son.",
    "Minister Nora Bell “considers that the pier must be closed at once,” her office said in a statement.",
    "Kit Lund stood by the gate as the pier burned. They shouted, “Somebody must have lit it in the night!”",
    "Ole Marsh slept.",
    "Ida Thorn praised the wardens as “the best on this coast.” She urged the council to close the gate, but would not say when.",
    "Ida Thorn planned to leave.",
    "Trouble at the slipway comes with a “surge” of the tide.\n\n“It can carry off a man,” Vera Holm said. “Start with this rope,” she said, giving one to Thorn.",
  ]);
  const answer = (question: string) => {
    const { heading, reason, evidence } = ask(pier, question, { context: [] });
    return { heading, reason, texts: evidence.map(({ text }) => text).join("\n") };
  };

  test("a relation told by “his” is found by whose it is", () => {
    expect(answer("what did Rex Vale's father say").texts).toContain("worried about his son");
  });

  test("somebody's office speaks for them", () => {
    expect(answer("what did Nora Bell say").texts).toContain("closed at once");
  });

  test("what somebody praised in quoted words and urged is said, what they planned isn't", () => {
    const { texts } = answer("what did Ida Thorn say");
    expect(texts).toContain("the best on this coast");
    expect(texts).toContain("urged the council");
    expect(texts).not.toContain("planned to leave");
  });

  test("the topic stands in the passage before, beside a word in marks", () => {
    expect(answer("what did Vera Holm say about the surge").texts).toContain("carry off a man");
  });

  test("whom something is handed to is spoken to", () => {
    expect(answer("what did Vera Holm say to Ida Thorn").texts).toContain("Start with this rope");
  });

  test("nothing is sure where a quotation near the name has no speaker", () => {
    expect(answer("what did Kit Lund say").reason).toBe(
      "It isn't clear whether this story quotes Kit Lund: some quotations near the name have no clear speaker.",
    );
    expect(answer("what did Ole Marsh say").reason).toBe("This story doesn't quote Ole Marsh.");
  });
});

describe("offices written short, officers of a body, and spokespeople without a name", () => {
  const levee = storyOf([
    "Orland Gov. Rhea Stone signed the levee bill. “The wall will hold,” Stone said.",
    "“The bill is a gift to builders,” said Paul Fenn, a lawyer at the Levee Union. Lena Ruck, the director of the Levee Union, agreed: “We will go to court.”",
    "Omar Pike, a former director of the Levee Union, liked it. “It was time,” Pike said.",
    "Ella Broom, a Water Department spokeswoman, wrote: “The pumps are ready.”\n\n“The pumps were tested twice,” a spokeswoman for the Water Department said.",
    "“Nobody asked the farmers,” said Lawrence Hobb, who grows rice.",
    "Orland’s delegate to the River Nations, Vera Sund, was pleased. “They will pay,” Sund said.\n\nThe RN met on Friday.",
  ]);
  const texts = (question: string) =>
    ask(levee, question)
      .evidence.map(({ text }) => text)
      .join("\n");

  test("the governor is whom the story calls Gov.", () => {
    expect(texts("what did the orland governor say")).toContain("The wall will hold");
  });

  test("a body speaks by those who lead it or plead for it, not by those who did", () => {
    const said = texts("what did the levee union say");
    expect(said).toContain("gift to builders");
    expect(said).toContain("go to court");
    expect(said).not.toContain("It was time");
  });

  test("a body's spokeswoman is also the one without a name", () => {
    const said = texts("what did the water department spokeswoman say");
    expect(said).toContain("The pumps are ready");
    expect(said).toContain("tested twice");
  });

  test("initials stand for a body in somebody's office", () => {
    expect(texts("what did the orland delegate to the RN say")).toContain("They will pay");
  });

  test("a first name's short form means its bearer, another's doesn't", () => {
    expect(texts("what did larry hobb say")).toContain("Nobody asked the farmers");
    expect(ask(levee, "what did jerry hobb say").evidence).toEqual([]);
  });
});
