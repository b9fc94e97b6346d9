import { readConversation } from "../../src/ask/question/conversation.ts";
import { tidyQuestion } from "../../src/ask/question/wording.ts";
import { buildStory } from "../../src/story/load-story.ts";
import { indexStory, type StoryIndex } from "../../src/story/story-index.ts";
import { readRows } from "./stories.ts";

/** A news story of several articles, as real/ of the evaluation data has them. */
interface NewsStory {
  readonly story: string;
  readonly articles: readonly { readonly title: string; readonly publisher?: string; readonly published?: string; readonly text: string }[];
}

/** A question as a reader typed it, with texts that a right answer has. */
interface ReaderQuestion {
  readonly story: string;
  readonly question: string;
  readonly kind: string;
  readonly expected: readonly string[] | null;
  readonly context?: readonly string[];
}

/** A story with its readers' questions for facts, each as one sentence that needs no other; `answers` of [] where it has none. */
export interface ReadersStory {
  readonly knowledge: StoryIndex;
  readonly questions: readonly { readonly question: string; readonly answers: readonly string[] }[];
}

const FACTS = new Set("who when where howmany why what followup silent".split(" "));

/** Stories with readers' questions, from a folder with stories.jsonl and questions.jsonl. */
export function readersStories(folder: string): ReadersStory[] {
  const asked = readRows<ReaderQuestion>(folder, "questions.jsonl").filter(({ kind }) => FACTS.has(kind));
  return readRows<NewsStory>(folder, "stories.jsonl").map(({ story, articles }) => {
    const knowledge = indexStory(
      buildStory(
        { command: story, title: story, description: story, people: [] },
        articles.map(({ title, publisher, published, text }, i) => ({
          id: `${published?.slice(0, 10) ?? "undated"}-${i}`,
          title,
          text,
          ...(publisher === undefined ? {} : { publisher }),
          ...(published === undefined ? {} : { published: published.slice(0, 10) }),
        })),
      ),
    );
    const questions = asked
      .filter((question) => question.story === story)
      .flatMap(({ question, context = [], expected }) => {
        const turn = readConversation(knowledge, [...context, question]).at(-1);
        if (turn === undefined || !/^(?:fact|profile)$/.test(turn.question.kind)) return [];
        return [{ question: tidyQuestion(knowledge, turn.question.text), answers: expected ?? [] }];
      });
    return { knowledge, questions };
  });
}
