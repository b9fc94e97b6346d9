import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import { loadStory } from "../../src/story/load-story.ts";
import { indexStory } from "../../src/story/story-index.ts";
import { LONG } from "../long.ts";

// Names that no story of these has: people by full name, by surname, with titles and in lower case; bodies; places.
const FIRST =
  "Obadiah Petronella Lubomir Ysolde Thaddeus Wilhelmina Evander Saffron Ignatius Marguerite Zebulon Henrike Cassius Ottoline".split(" ");
const LAST =
  "Mord Tessaly Grubb Vandermolen Okwuosa Pfister Quillfeather Zajac Brannigan Huddlestone Ferretti Obanda Lindqvist Castellane".split(" ");
const PEOPLE = [
  ...FIRST.map((first, i) => `${first} ${LAST[i]}`),
  ...LAST,
  ...LAST.map((last) => last.toLowerCase()),
  ...["Mr. Zajac", "Dr. Obanda", "Senator Grubb", "Mrs. Ferretti", "Professor Lindqvist", "President Brannigan"],
  ...["mr tessaly", "general pfister", "mayor castellane", "wilhelmina pfister", "zebulon ferretti"],
];
const BODIES = [
  ...[
    "Zentrax",
    "Veltrona",
    "Grubb Holdings",
    "the Tessaly Institute",
    "Unicef",
    "the Lindqvist Foundation",
    "Brannigan & Sons",
    "the XQZ",
  ],
  ...[
    "Amnesty International",
    "Gazprom",
    "Nestlé",
    "the Vatican",
    "zentrax",
    "the obanda foundation",
    "Quorvia Airlines",
    "Pfister Motors",
  ],
];
const PLACES = [
  ...[
    "Zanzibar",
    "Liechtenstein",
    "Vladivostok",
    "Tessaly",
    "Montevideo",
    "Kyrgyzstan",
    "Lake Obanda",
    "Quorvia",
    "Timbuktu",
    "Ouagadougou",
  ],
  ...["montevideo", "zanzibar", "Mount Castellane", "Brannigan County"],
];

const OF_PEOPLE = [
  "what did X say",
  "who is X",
  "why did X lose patience",
  "where did X work",
  "did X say that it was a mistake",
  "how old is X",
  "timeline of X",
  "when was X born",
  "what did X say about the government",
  "what does X think of the plan",
  "what happened to X",
  "quotes by X",
  "is X married",
  "how much did X earn",
  "did X win",
  "tell me about X",
  "whats X's job",
  "who shot X",
  "which car does X drive",
  "X",
];
const OF_BODIES = [
  "what did X say",
  "what is X",
  "who runs X",
  "why did X complain",
  "when was X founded",
  "how many people work for X",
  "timeline of X",
  "who owns X",
  "did X agree to the deal",
  "how much does X pay",
  "where is X based",
];
const OF_PLACES = [
  "what happened in X",
  "where is X",
  "how many people died in X",
  "who went to X",
  "when did they leave X",
  "how far is it to X",
  "is there a curfew in X",
  "why did they move to X",
  "whats the weather like in X",
  "timeline of X",
];

/** Questions about each name: of each kind in the long form, else of a fifth of the kinds, by turns. */
const asked = (names: readonly string[], forms: readonly string[]) =>
  names.flatMap((name, n) =>
    forms.filter((_, f) => LONG || (n + f) % 5 === 0).map((form) => ({ question: form.replace("X", () => name), name })),
  );
const QUESTIONS = [...asked(PEOPLE, OF_PEOPLE), ...asked(BODIES, OF_BODIES), ...asked(PLACES, OF_PLACES)];
const FOLLOW_UPS = PEOPLE.slice(0, 14).map((name) => `and ${name}?`);

const GOLDEN = fileURLToPath(new URL("../golden/knowledge", import.meta.url));

/** Further stories to ask, as folders of knowledge with a colon and the stories' names: "folder:one,two". */
const MORE = (process.env.UNKNOWN_NAMES_IN ?? "")
  .split(" ")
  .filter((given) => given !== "")
  .flatMap((given) => {
    const [folder = "", names = ""] = given.split(":");
    return names.split(",").map((name) => [name, folder] as const);
  });

const STORIES: readonly (readonly [name: string, folder: string])[] = [
  ["ferry", GOLDEN],
  ["harbour", GOLDEN],
  ["rovers", GOLDEN],
  ["nk", fileURLToPath(new URL("../../knowledge", import.meta.url))],
  ...MORE,
];

test.each(STORIES)("%s answers nothing about names that it lacks", async (name, folder) => {
  const index = indexStory((await loadStory(folder, name)).story);
  const text = index.story.articles.map((article) => `${article.title} ${article.text}`.toLowerCase()).join("\n");
  const isForeign = (asked: string) =>
    asked
      .toLowerCase()
      .split(/[\s?.]+/)
      .every((word) => word.length < 5 || !text.includes(word));
  const answers = [
    ...QUESTIONS.filter(({ name }) => isForeign(name)).map(({ question }) => ask(index, question)),
    ...FOLLOW_UPS.map((question) => ask(index, question, { context: ["what did they say"] })),
  ];
  expect(answers.length).toBeGreaterThan(90);
  const answered = answers
    .filter((answer) => answer.answered)
    .map((answer) => `${answer.question}: ${answer.evidence[0]?.text ?? answer.heading}`);
  expect(answered).toEqual([]);
});
