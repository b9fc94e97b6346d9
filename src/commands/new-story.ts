import { descriptionOf, type NewStory, type Place, titleOfStory } from "../ingest/add-article.ts";
import { type Run, textOption } from "./command.ts";
import type { Questions } from "./questions.ts";

/** Title and description of a story that doesn't exist yet: as given, else as a person at the terminal says, else from its name; undefined for one that exists. */
export async function newStoryOf(run: Run, place: Place, questions?: Questions): Promise<NewStory | undefined> {
  if (place.file !== undefined) return undefined;
  const option = textOption(run, "story-title")?.trim() || undefined;
  const guess = titleOfStory(place.story);
  const title = option ?? (questions === undefined ? guess : await questions.ask(`Title of the new story [${guess}]:`, guess));
  const description = textOption(run, "description")?.trim() || undefined;
  if (description !== undefined || questions === undefined || option !== undefined) return { title, description };
  const sentence = descriptionOf(title);
  const answer = await questions.ask(`Its description, shown with /${place.story} [${sentence}]:`, sentence);
  return { title, description: answer.slice(0, 100) };
}
