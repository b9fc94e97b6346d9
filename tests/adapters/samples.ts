import type { Answer, Citation, Evidence } from "../../src/model.ts";

/** Text that would do something if any platform took it for markup. */
export const HOSTILE =
  "<!channel> <!here> <@U1> <#C1> <!subteam^S1> @everyone @here <@123> <@&456> </nk:1> *x* _y_ ~z~ `code` ```block``` ||spoiler|| " +
  "&lt; &amp; [label](https://evil.example) <https://evil.example|label> :wave: \\* # > “well-known”";

function citation(passage: number, fields: Partial<Citation> = {}): Citation {
  return {
    article: "2020-05-04-daily-harbour",
    title: "Harbour talks",
    publisher: "The Daily",
    author: "Ann Low",
    url: "https://daily.example/harbour",
    published: "2020-05-04",
    passage,
    start: 0,
    end: 40,
    ...fields,
  };
}

export function evidence(text: string, passage: number, fields: Partial<Evidence> = {}): Evidence {
  return { text, said: [], citation: citation(passage, { end: text.length }), ...fields };
}

const fields = {
  question: "what did Mora say",
  story: "harbour",
  title: "The harbour of Tern",
  revision: "abc123",
  answered: true,
  heading: "What Ida Mora said",
  suggestions: [],
} as const;

const spoken = evidence("“We will rebuild the pier,” Mora said. “It takes a year.”", 3, {
  said: [
    { start: 0, end: 27 },
    { start: 39, end: 57 },
  ],
  speaker: "Ida Mora",
  role: "the harbour master",
  date: "2020-04",
  dateText: "last month",
  certain: true,
  also: [citation(9, { article: "coast-pier", title: "Pier to rise again", publisher: "Coast Post" })],
});
const dated = evidence("The storm broke the pier in March 2019.", 4, { date: "2019-03", dateText: "in March 2019", certain: true });
const carried = evidence("The council met two weeks later.", 5, { date: "2019-W12", certain: false });

/** An answer with this many excerpts. */
export function longAnswer(count: number, text = (n: number) => `Sentence number ${n} tells of the pier.`): Answer {
  return { ...fields, kind: "passages", evidence: Array.from({ length: count }, (_, i) => evidence(text(i + 1), i + 1)) };
}

/** An answer whose one excerpt holds this text. */
export function quoting(text: string): Answer {
  return { ...fields, kind: "passages", evidence: [evidence(text, 1)] };
}

/** Answers of every kind, among them those that are hard to show. */
export const SAMPLES: Readonly<Record<string, Answer>> = {
  statements: { ...fields, kind: "statements", evidence: [spoken, dated] },
  "statements with excerpts left out": { ...fields, kind: "statements", evidence: [spoken], more: 4 },
  passages: { ...fields, kind: "passages", evidence: [dated, carried] },
  "a passage without an address": { ...fields, kind: "passages", evidence: [withoutAddress(dated)] },
  profile: { ...fields, kind: "profile", heading: "Ida Mora", evidence: [spoken] },
  timeline: { ...fields, kind: "timeline", heading: "Timeline", evidence: [dated, carried], upcoming: [spoken] },
  "exact quote": { ...fields, kind: "check", heading: "Word for word", verdict: "exact", differences: [], evidence: [spoken] },
  "altered quote": {
    ...fields,
    kind: "check",
    heading: "Not in these words",
    verdict: "altered",
    differences: [
      { kind: "same", text: "We will" },
      { kind: "missing", text: "rebuild" },
      { kind: "added", text: "sell" },
      { kind: "same", text: "the pier" },
    ],
    evidence: [spoken],
  },
  "misattributed quote": {
    ...fields,
    kind: "check",
    heading: "Said by another",
    verdict: "misattributed",
    differences: [],
    evidence: [spoken],
  },
  "absent quote": { ...fields, kind: "check", heading: "Not in the story", verdict: "absent", differences: [], evidence: [] },
  sources: {
    ...fields,
    kind: "sources",
    heading: "2 articles",
    evidence: [],
    articles: [
      {
        article: "a",
        title: "Harbour talks",
        publisher: "The Daily",
        author: "Ann Low",
        url: "https://daily.example/harbour",
        published: "2020-05-04",
        passages: 12,
      },
      { article: "b", title: HOSTILE, passages: 1 },
    ],
  },
  people: {
    ...fields,
    kind: "people",
    heading: "2 people",
    evidence: [],
    people: [
      { name: "Ida Mora", kind: "person", role: "the harbour master", statements: 3 },
      { name: "Port Office", kind: "organisation", statements: 2 },
      { name: "Norland", kind: "place", statements: 2 },
      { name: HOSTILE, kind: "person", statements: 1 },
    ],
  },
  help: { ...fields, kind: "help", heading: "Ask what the story says", evidence: [], suggestions: ["What did Mora say?", HOSTILE] },
  unanswered: {
    ...fields,
    kind: "unanswered",
    answered: false,
    question: HOSTILE,
    heading: "Nothing here mentions Obama.",
    reason: "Nothing here mentions Obama.",
    evidence: [],
    suggestions: ["What did Mora say?"],
  },
  hostile: {
    ...fields,
    kind: "statements",
    question: HOSTILE,
    heading: HOSTILE,
    evidence: [
      evidence(HOSTILE, 1, {
        speaker: HOSTILE,
        role: HOSTILE,
        dateText: HOSTILE,
        said: [{ start: 5, end: 30 }],
        citation: citation(1, { title: HOSTILE, publisher: HOSTILE, author: HOSTILE, url: "https://daily.example/a_(b)|c>?d=*" }),
      }),
    ],
  },
  "hostile address": {
    ...fields,
    kind: "passages",
    evidence: [evidence("Plain words.", 1, { citation: citation(1, { url: "javascript:alert(1)" }) })],
  },
  "60 excerpts": longAnswer(60),
  "60 long excerpts": longAnswer(60, (n) => `${n}: ${"the pier and the harbour and the storm and ".repeat(20)}.`),
  "5,000 emoji": quoting("🎉".repeat(5000)),
  "long heading": { ...fields, kind: "passages", heading: "word ".repeat(400).trim(), evidence: [dated] },
  "200 people": {
    ...fields,
    kind: "people",
    heading: "200 people",
    evidence: [],
    people: Array.from({ length: 200 }, (_, i) => ({
      name: `Person Number ${i}`,
      kind: "person",
      role: "somebody with a role that takes some words",
      statements: i,
    })),
  },
  "200 events": {
    ...fields,
    kind: "timeline",
    heading: "Timeline",
    evidence: Array.from({ length: 200 }, (_, i) => ({
      ...evidence(`Event ${i} took place at the harbour.`, i + 1),
      date: `${1800 + i}`,
      certain: true,
    })),
    upcoming: [],
  },
};

function withoutAddress({ citation: { url: _, ...rest }, ...other }: Evidence): Evidence {
  return { ...other, citation: rest };
}
