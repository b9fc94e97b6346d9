import type { Evidence, Story } from "../../model.ts";
import { evidenceOf, reportedOnce } from "../evidence.ts";
import { speakersOf, statementsOf } from "./resolve-speaker.ts";

/** Everything that a person of the story says, each saying once, in the articles' order; `person` is the full name as the story has it. */
export function statementsBy(story: Story, person: string): readonly Evidence[] {
  const own = statementsOf(story).filter(({ statement }) =>
    speakersOf(statement).some(({ name, resolved }) => resolved && name === person),
  );
  return reportedOnce(evidenceOf(story, own));
}
