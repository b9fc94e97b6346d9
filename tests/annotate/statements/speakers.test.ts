import { describe, expect, test } from "vitest";
import { said, speech } from "../said.ts";

/** Who says the quotation that holds these words. */
const speakerOf = (text: string, words: string) => speech(text).find(([, what]) => what.includes(words))?.[0];

describe("the speaker of a statement", () => {
  test.each([
    [
      "behind an office in commas is who holds it",
      "The port will close in May, the minister, Dora Bell, said on Monday.",
      "port will close",
      "Dora Bell",
    ],
    [
      "behind an office in commas, where what fell fell by half",
      "Trade fell by half, the bank’s governor, Jim Day, announced on Friday.",
      "fell by half",
      "Jim Day",
    ],
    [
      "behind a longer office in commas is who holds it",
      "The works are late, the head of the union, Otto Marsh, told reporters.",
      "works are late",
      "Otto Marsh",
    ],
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
      "behind what a party's members are called is the name in commas",
      "Another Republican, Sen. Jim Vale of Ohio, called the plan “pretty well accurate.”",
      "pretty well",
      "Jim Vale",
    ],
    [
      "of a relative clause is the name that a phrase in commas describes",
      "The mayor met with Sen. Susan Vale (R-ME), a key swing vote, who called the bridge “a very bad joke.”",
      "very bad",
      "Susan Vale",
    ],
    [
      "of a relative clause behind another noun is the name right before it",
      "It drew the scorn of Minister Jim Vale, who said the bridge would never stand.",
      "never stand",
      "Jim Vale",
    ],
    [
      "is the chief of staff, not the house before it",
      "As critics left, White House chief of staff Jim Vale said he expected a vote soon.",
      "a vote soon",
      "Jim Vale",
    ],
    [
      "goes on behind a relative clause with “but said”",
      "Jim Vale praised those who left but said, “We are in another game now.”",
      "another game",
      "Jim Vale",
    ],
    [
      "is never the year of a date before the name",
      "On July 6, 2015, Jim Vale made the following comment:\n\n“The bridge was closed for three whole years.”",
      "three whole years",
      "Jim Vale",
    ],
    [
      "of both senators is the first",
      "Both Sens. Jim Vale, D-W.Va., and Ada Kent, R-Pa., announced that they would vote for it.",
      "vote for it",
      "Jim Vale",
    ],
    [
      "of a line within marks is the name in capitals, whatever it quotes",
      'A transcript follows.\n\n"JIM VALE: Well, this is an episode of “Shark Tank.” But it’s serious business.',
      "serious business",
      "JIM VALE",
    ],
    [
      "is who lately said something, not whose counsel is spoken of",
      "Jim Vale visited the office of Sen. Otto Marsh. They met the senator’s counsel, Vale said.\n\n“I felt good about it,” he said.",
      "felt good",
      "Jim Vale",
    ],
    [
      "isn't named in the phrase that opens the sentence before",
      "In a letter sent to Minister Otto Marsh on Monday, Jim Vale said the works were late. He called it “a very bad joke.”",
      "very bad",
      "Jim Vale",
    ],
    [
      "described by birth is whom the sentence before is about",
      "Dora Bell, 28, sold mangoes from a cart. The El Salvador native says she likes it.",
      "likes it",
      "Dora Bell",
    ],
    [
      "called a bureau is the body whose name says so",
      "The Federal Bureau of Roads met on Monday. Jim Vale left. “We take it seriously,” the bureau said.",
      "seriously",
      "Federal Bureau of Roads",
    ],
    [
      "of words that a transcript passes on is who says them",
      "According to excerpts, Jim Vale will say: “We want to resolve this issue through diplomacy.”",
      "resolve this issue",
      "Jim Vale",
    ],
    [
      "of what was said “when Lee rose and said” is Lee",
      "The courtroom fell silent when Jim Vale rose and said, “I want the best for you.”",
      "the best for you",
      "Jim Vale",
    ],
    [
      "of a post is the one from whom it is",
      "Media reports tied it to a recent post from Jim Vale. “We are all guests here today,” the post said.",
      "guests here",
      "Jim Vale",
    ],
    [
      "called “his father” isn't another's father",
      "Otto Marsh, Dora Bell’s father, slept. Jim Vale left for the coast.\n\nHis father, now living in Ostby, said he was worried about his son.",
      "worried about",
      "His father",
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
    [
      "stands before a description with a clause in it",
      "Rex Vale, a former pilot who also sat on the harbour board, said Jim Ortega had “understood that the bridge was lost long before.”",
      "bridge was lost",
      "Rex Vale",
    ],
    [
      "stands far ahead of the verb, behind who is discussed",
      "A harbour official who asked not to be named to discuss plans said Tuesday, “There are talks about a second bridge.”",
      "second bridge",
      "A harbour official",
    ],
    [
      "is called by what looks like the future",
      "“Who would pay for it?” Will Ortega, the chairman of the harbour board, said of the second bridge.",
      "Who would pay",
      "Will Ortega",
    ],
    [
      "has a state behind the name",
      "“Perpetual motion!” Rep. Anna Lee, D-Me., said of the traffic on the bridge.",
      "Perpetual",
      "Anna Lee",
    ],
    [
      "has an appositive in a clause that opens with “what”",
      "The bridge fell in 1976, in what Rex Vale, once treasurer of the harbour board, called “a quiet burial of hope.”",
      "quiet burial",
      "Rex Vale",
    ],
    [
      "calls something so before the main clause begins",
      "And, in a letter that Judge Anna Lee called “distasteful,” Vale asked for “a bridge of gold and nothing less.”",
      "distasteful",
      "Anna Lee",
    ],
    [
      "shouts before somebody answers",
      "When someone in the crowd shouted, “Jump,” Rex Vale joked, again in a high voice, “After you, my dear friend!”",
      "Jump",
      "someone in the crowd",
    ],
    [
      "stands before the relative clause, for the main verb",
      "Rex Vale, who says the loss was “in the millions,” called the bridge “horrendous and never worth its price.”",
      "horrendous",
      "Rex Vale",
    ],
    [
      "is whom the sentence is about, not who was written to",
      "“The bridge stays closed,” Rex Vale wrote in a letter to Harbour Weekly explaining why he left, “but we shall open the road.”",
      "open the road",
      "Rex Vale",
    ],
    [
      "is a subject past “once again”",
      "The mayor promised a bridge and she, once again, said it was a “harbour for all of the people.”",
      "harbour for all",
      "The mayor",
    ],
    [
      "is behind “when asked”",
      "Ted Ortega, when asked what about the bridge is wrong, responded that it “is right for cars, but wrong for us.”",
      "right for cars",
      "Ted Ortega",
    ],
    [
      "says it “, however, that”",
      "Rex Vale said, however, that he hopes “somebody else takes up the cause” of the bridge.",
      "somebody else",
      "Rex Vale",
    ],
    [
      "does not begin with what the quotation is followed by",
      "Rex Vale said the board is ready to “take on the mud and silt,” widen the road, strengthen the bridge, and open the harbour.",
      "mud and silt",
      "Rex Vale",
    ],
    [
      "told it on a day",
      "“The bridge stays closed,” Rex Vale, a member of the board, said Thursday morning on Channel Four’s “Morning Coffee.”",
      "stays closed",
      "Rex Vale",
    ],
    [
      "is named before a colon",
      "According to Harbour Weekly: “The bridge has had a mixed record for all of its long life.”",
      "mixed record",
      "Harbour Weekly",
    ],
    [
      "tells reporters behind a stand of his",
      "Rex Vale hailed the bridge as “fantastic,” telling reporters during a visit on Friday that he thinks it is “a great thing.”",
      "great thing",
      "Rex Vale",
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

  test("“There is” speaks for nobody", () => {
    expect(speakerOf("There is talk about the bridge, saying “this cannot go on for long.”", "cannot go on")).not.toBe("There");
  });

  test("what “according to” parts from its beginning is one statement", () => {
    expect(said("For the town, according to Rex Vale, the bridge means a new life.")).toMatchObject([
      { who: "Rex Vale", what: ["For the town", "the bridge means a new life"] },
    ]);
  });
});
