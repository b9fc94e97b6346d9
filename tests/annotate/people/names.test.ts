import { describe, expect, test } from "vitest";
import { findPeople } from "../../../src/annotate/people/find-people.ts";
import { analyze } from "../../../src/text/analyze.ts";
import { meant, personIn } from "../said.ts";

const names = (text: string) =>
  findPeople(analyze(text))
    .people.filter(({ kind }) => kind === "person")
    .map(({ name }) => name);

describe("names", () => {
  test("a surname alone means the full name, before and behind it", () => {
    expect(meant("Lee was there. Anna Lee said so. Lee left.", "Lee")).toContain("Anna Lee");
    expect(names("Anna Lee spoke. Lee then left.")).toEqual(["Anna Lee"]);
  });

  test.each([
    ["a hyphen", "Mira Ortega-Vale said so. Ortega-Vale left.", "Mira Ortega-Vale"],
    ["particles", "Wilhelmina van der Aa said so. Van der Aa left.", "Wilhelmina van der Aa"],
    ["a suffix", "Robert Lee Jr. said so. Lee left.", "Robert Lee Jr."],
    ["initials", "Donna J. Lee said so. Donna Lee left.", "Donna J. Lee"],
    ["a surname first", "Leader Moon Hae-in said so. Moon left.", "Moon Hae-in"],
    ["four words, known by speaking", "“It is over,” said Qari Mohammad Yousuf Ahmadi. He left.", "Qari Mohammad Yousuf Ahmadi"],
    ["a region before them", "The secretary for the Near East Robert Vale said so. Vale left.", "Robert Vale"],
    ["a title for a surname", "Sen. Angus S. King Jr., an independent, said so. Mr. King left.", "Angus S. King Jr."],
    ["another gender than theirs is common for", "Charlie King was late. “It is over,” Mr. King said.", "Charlie King"],
    ["a headline that says what they do", "Anna Lee Meets Ward Over Ferry Plans\n\nAnna Lee said so.", "Anna Lee"],
    ["a heading in capitals", "Anna Lee said so.\n\n## LEE LEADS WARD\n\nLee left.", "Anna Lee"],
  ])("names with %s are one person", (_, text, name) => {
    expect(names(text)).toEqual([name]);
  });

  test("a surname that is a month means its bearer where it stands for no date", () => {
    const text = "Theresa May spoke in May. May said no on May 4. By May, 30 had left.";
    expect(names(text)).toEqual(["Theresa May"]);
    expect(meant(text, "May")).toEqual([undefined, undefined, "Theresa May", undefined, undefined]);
    expect(names("It opened in May. May was cold.")).toEqual([]);
  });

  test("two people of one surname stay apart, and a married couple too", () => {
    expect(names("Anna Lee and Jim Lee spoke.")).toEqual(["Anna Lee", "Jim Lee"]);
    expect(meant("Anna Lee came with Jim Lee. Mrs. Lee spoke. Mr. Lee did not.", "Lee").slice(2)).toEqual(["Anna Lee", "Jim Lee"]);
  });

  test("names hold no titles, weekdays, months or words that begin a sentence", () => {
    expect(names("On Monday Secretary of Defense Jim Ortega spoke. When Anna Lee asked, Vice President Mike Vale left in August.")).toEqual(
      ["Jim Ortega", "Anna Lee", "Mike Vale"],
    );
  });

  test("bodies are organisations, without the article before their name", () => {
    const people = findPeople(
      analyze("The Harbour Control Association and the White House said so. The Quay Street Traders’ Association agreed."),
    ).people;
    expect(people.map(({ name, kind }) => [name, kind])).toEqual([
      ["Harbour Control Association", "organisation"],
      ["White House", "organisation"],
      ["Quay Street Traders’ Association", "organisation"],
    ]);
  });

  test("what somebody leads has their name, and is no body", () => {
    const { people } = findPeople(
      analyze("President Anna W. Lee left in 2009. She said the Anna W. Lee administration issued the checks."),
    );
    expect(people.map(({ name, kind }) => [name, kind])).toEqual([["Anna W. Lee", "person"]]);
  });

  test("an office of something is a body, whatever is said of it", () => {
    const { people } = findPeople(analyze("Jim Ward, a former director of the independent Office of Port Ethics, said so."));
    expect(people.map(({ name, kind }) => [name, kind])).toContainEqual(["Office of Port Ethics", "organisation"]);
  });

  test("an acronym means the body that it is short for", () => {
    const text =
      "The Harbour Safety Authority (HSA) opened a case. HSA spokesman Jim Ward said so. The Quay Workers Union met. The QWU agreed.";
    expect(meant(text, "HSA")).toEqual(["Harbour Safety Authority", "Harbour Safety Authority"]);
    expect(meant(text, "QWU")).toEqual(["Quay Workers Union"]);
  });

  test("“the company” means the one body whose name says that it is one, and nobody where there are two", () => {
    expect(meant("Vale Power Company owns it. The company replied.", "The company")).toEqual(["Vale Power Company"]);
    expect(meant("Vale Power Company and Ward Water Company met. The company replied.", "The company")).toEqual([undefined]);
    expect(meant("Bath City Council met on Monday. The council agreed.", "The council")).toEqual(["Bath City Council"]);
  });

  test("laws and treaties are nobody", () => {
    expect(names("The North Coast Free Trade Agreement said so.")).toEqual([]);
  });
});

describe("names that no list knows", () => {
  test.each([
    ["by who speaks under the surname", "Olu Adebanjo came late. Adebanjo said so.", "Olu Adebanjo"],
    ["by the pronoun that follows", "Yrsa Thorvald was found on Monday. She was well.", "Yrsa Thorvald"],
    ["by their description, though “it” follows the verb", "Its director, Yaw Darko, said it was safe.", "Yaw Darko"],
    ["by their description at the end of a paragraph", "“It helps,” said its director, Ola Thorvald Jr.", "Ola Thorvald Jr."],
  ])("are people's %s", (_, text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

describe("roles", () => {
  const roles = (text: string, name: string) => personIn(text, name)?.roles.map((role) => role.text);

  test.each([
    [
      "Anna Lee, a former security specialist at the Defense Department, told me so.",
      "Anna Lee",
      "a former security specialist at the Defense Department",
    ],
    ["Secretary of Defense Jim Ortega spoke.", "Jim Ortega", "Secretary of Defense"],
    ["South Coast President Jim Ortega spoke.", "Jim Ortega", "South Coast President"],
    ["It was Vice President Mike Vale who spoke.", "Mike Vale", "Vice President"],
    ["He met the Daily Post’s Josh Rowan.", "Josh Rowan", "the Daily Post’s"],
    ["The company’s chief executive, Jack Vale, said so.", "Jack Vale", "The company’s chief executive"],
    ["“It helps,” said its director, Dr. Wilhelmina van der Aa.", "Wilhelmina van der Aa", "its director"],
    ["Campaign manager Robin Vale spoke to Lee campaign spokesman Brian Ward.", "Brian Ward", "Lee campaign spokesman"],
  ])("%s", (text, name, role) => {
    expect(roles(text, name)).toContain(role);
  });

  test("stand verbatim at their place", () => {
    const text = "Anna Lee, a former mayor of Bath, spoke.";
    const [role] = personIn(text, "Anna Lee")?.roles ?? [];
    expect(text.slice(role?.start, role?.end)).toBe("a former mayor of Bath");
  });
});

describe("references", () => {
  test("pronouns mean the first fitting person of the nearest sentence", () => {
    const text = "Anna Lee met Jim Ortega. She thanked him.";
    expect(meant(text, "She")).toEqual(["Anna Lee"]);
    expect(meant(text, "him")).toEqual(["Jim Ortega"]);
  });

  test("pronouns mean whom a sentence is about before whose lawyer somebody is", () => {
    const text = "Jim Ortega was found guilty. His lawyer, Tomás van der Meer, said that it was wrong. He will appeal.";
    expect(meant(text, "He")).toEqual(["Tomás van der Meer"]);
    expect(meant("Anna Lee’s cousin Susan Ward came. She left.", "She")).toEqual(["Susan Ward"]);
  });

  test("names inside quotations are passed over", () => {
    expect(meant("Anna Lee spoke. “Susan Ward was wrong,” the mayor read. She sat down.", "She")).toEqual(["Anna Lee"]);
  });

  test("a title means whose role it is", () => {
    const text = "Secretary of State Rex Ortega spoke with Vice President Mike Vale. The secretary left. The vice president stayed.";
    expect(meant(text, "The secretary")).toEqual(["Rex Ortega"]);
    expect(meant(text, "The vice president")).toEqual(["Mike Vale"]);
  });
});

describe("what stands before or behind a name", () => {
  test.each([
    ["a describing word where the name stands alone too", "Nervous Nora Bell spoke. Nora Bell left.", ["Nora Bell"]],
    ["an outlet's letters", "Nora Bell spoke. BBN Bell report: she left.", ["Nora Bell"]],
    ["a word of the text before a surname", "Nora Bell has a team. Team Bell said it would win.", ["Nora Bell"]],
    ["shouted words", "WATCH Nora Bell. Bell spoke.", ["Nora Bell"]],
    ["an agency before a photographer", "Nora Bell spoke. (AP/Otto Marsh)", ["Nora Bell", "Otto Marsh"]],
    ["party marks", "Sen. Nora Bell, R-Calif., said so.", ["Nora Bell"]],
    ["a possessive in one token", "The friends of Nora Marie Bell’s sister. Nora Marie Bell spoke.", ["Nora Marie Bell"]],
    ["a suffix behind a comma", "Otto Marsh, Jr., said so.", ["Otto Marsh Jr."]],
    ["a month for a surname", "Theresa May spoke. Mrs. May left.", ["Theresa May"]],
  ])("%s is no part of it", (_, text, wanted) => {
    expect(names(text)).toEqual(wanted);
  });

  test.each(["“We know,” sources said. Sources said more.", "Others said no. Americans said yes. Authorities said nothing."])(
    "words for many are nobody's name: %s",
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );

  test("a surname with a suffix is short for the full name", () => {
    expect(names("Otto Marsh Jr. spoke. Marsh Jr. left.")).toEqual(["Otto Marsh Jr."]);
  });

  test("a President isn't the first lady of that name", () => {
    const text = "First lady Nora Bell spoke. President Bell listened. Bell left.";
    expect(names(text)).toEqual(["Nora Bell", "Bell"]);
    expect(meant(text, "Bell left")).toEqual(["Bell"]);
  });

  test("a title begins anew behind small letters", () => {
    const roles = (text: string) => findPeople(analyze(text)).people.flatMap((person) => person.roles.map((role) => role.text));
    expect(roles("At the same time Mr. Otto Marsh spoke of cruise missiles President Nora Bell wants.")).toEqual(["President"]);
    expect(roles("The former President Nora Bell met nominee Sen. Otto Marsh.")).toEqual(["former President", "nominee Sen."]);
    expect(roles("Otto Marsh of Ostby, Sen. Nora Bell and others came.")).toEqual(["Sen."]);
    expect(roles("The chairman of the Reserve Bank, Otto Marsh, spoke.")).toEqual(["The chairman of the Reserve Bank"]);
    expect(roles("Ostby’s director of public works, Nora Bell, spoke.")).toEqual(["Ostby’s director of public works"]);
    expect(roles("The mayor of Ostby, North Dakota, spoke.")).toEqual([]);
    expect(roles("Otto Marsh, the father of the pilot’s friend, Nora Bell, spoke.")).toEqual([
      "the father of the pilot’s friend",
      "the pilot’s friend",
    ]);
  });

  test.each([
    ["The Presidential Commission on Harbour Safety said no.", ["Presidential Commission on Harbour Safety"]],
    [
      "The National Association for the Advancement of Young Sailors said no.",
      ["National Association for the Advancement of Young Sailors"],
    ],
    ["The Center on Tides and Coast Priorities said no.", ["Center on Tides and Coast Priorities"]],
    ["The Dockers’ Committee for Fair Pay said no.", ["Dockers’ Committee for Fair Pay"]],
    ["Senate Environment and Public Works Chairwoman Nora Bell said no.", ["Nora Bell"]],
    ["Sen Nora Bell said no. Philosopher Otto Marsh wrote it down.", ["Nora Bell", "Otto Marsh"]],
    ["Team Marsh lost. Mr. Marsh said no.", ["Marsh"]],
    ["The Ostby Times said no. The Times asked again.", ["Ostby Times"]],
    ["Otto Marsh died on Monday.\n\nWHO KILLED OTTO MARSH", ["Otto Marsh"]],
    ["The Harbour News Channel said no.", ["Harbour News Channel"]],
    ["The ambassador to the European Union Gordon Bell said no.", ["European Union", "Gordon Bell"]],
  ])("names are whole: %s", (text, wanted) => {
    expect(findPeople(analyze(text)).people.map(({ name }) => name)).toEqual(wanted);
  });

  test.each([
    ["They were paid by then-Secretary of State Anna Lee. Lee left.", ["then-Secretary of State"]],
    ["The others remain confident Judge Anna Lee will stay. Lee left.", ["Judge"]],
  ])("a title before a name has all its words and no others: %s", (text, titles) => {
    expect(findPeople(analyze(text)).people.flatMap(({ roles }) => roles.map((role) => role.text))).toEqual(titles);
  });

  test("an appositive says what somebody is by any noun for a person", () => {
    const roles = (text: string) => findPeople(analyze(text)).people.flatMap((person) => person.roles.map((role) => role.text));
    expect(roles("They shot Anna Lee, an accountant from Ostby, who was at home.")).toEqual(["an accountant from Ostby"]);
    expect(roles("They saw Anna Lee, a sight for the crowd, who was at home.")).toEqual([]);
  });

  test("what a body owns is nobody", () => {
    expect(names("The sponsor of the House's Skyway bill spoke. Others reject Skyway.")).toEqual([]);
  });
});
