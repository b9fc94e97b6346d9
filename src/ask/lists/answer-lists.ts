import { excerptOf } from "../../answer/evidence.ts";
import type { PersonLine, SourceLine, Story } from "../../model.ts";
import { eachInSteps, type Steps } from "../../steps.ts";
import { perStory } from "../../story/per-story.ts";
import { type Outcome, unanswered } from "../outcome.ts";
import { speakersOf } from "../statements/resolve-speaker.ts";

/** How many statements of each kind of speaker a story holds, by name. */
export const peopleOf = perStory(function* (story): Steps<readonly PersonLine[]> {
  const counts = new Map<string, number>();
  yield* eachInSteps(story.articles, ({ statements }) => {
    for (const statement of statements)
      if (statement.act === "speech")
        for (const name of new Set(speakersOf(statement).flatMap(({ name, resolved }) => (resolved ? [name] : []))))
          counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return story.people
    .map((person) => ({ person, count: counts.get(person.name) ?? 0 }))
    .filter(({ person, count }) => count > 0 || (person.kind === "person" && person.roles.length > 0))
    .sort((a, b) => b.count - a.count)
    .map(({ person, count }) => {
      const role = person.roles[0]?.text;
      return { name: person.name, ...(role === undefined ? {} : { role }), statements: count };
    });
});

/** The people and organisations of a story. */
export function answerPeople(story: Story): Outcome {
  return { kind: "people", heading: `People in ${story.title}`, evidence: [], people: peopleOf(story) };
}

/** The articles of a story. */
export function answerSources(story: Story): Outcome {
  const articles = story.articles.map(
    ({ id, title, publisher, author, url, published, passages }): SourceLine => ({
      article: id,
      title,
      ...(publisher === undefined ? {} : { publisher }),
      ...(author === undefined ? {} : { author }),
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { published }),
      passages: passages.length,
    }),
  );
  return {
    kind: "sources",
    heading: `${story.title}: ${articles.length} ${articles.length === 1 ? "article" : "articles"}`,
    evidence: [],
    articles,
  };
}

/** Articles whose beginnings tell what a story is about. */
const BEGINNINGS = 3;

/** What the story is about, in its own words: how the newest articles begin. */
export function answerOverview(story: Story): Outcome {
  const evidence = story.articles
    .slice(-BEGINNINGS)
    .reverse()
    .flatMap((article) => {
      const [passage] = article.passages;
      return passage === undefined
        ? []
        : [
            excerptOf(article, passage.number, {
              start: passage.sentences[0]?.start ?? passage.start,
              end: passage.sentences.at(-1)?.end ?? passage.end,
            }),
          ];
    });
  return evidence.length === 0
    ? unanswered("This story has no articles yet.")
    : {
        kind: "passages",
        heading: `How ${evidence.length === 1 ? "the article begins" : "the newest articles begin"}`,
        evidence,
        questions: ["timeline", "people"],
      };
}

/** What can be asked. */
export function answerHelp(story: Story): Outcome {
  return {
    kind: "help",
    heading: `Ask about ${story.title}: what someone said, who someone is, when something happened, the timeline, the people or the sources.`,
    evidence: [],
  };
}
