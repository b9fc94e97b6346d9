import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import type { StoryCommand } from "../../bot.ts";
import { LIMITS } from "./limits.ts";
import { type ActionRow, type Button, row } from "./payload.ts";

/** A question that waits for who asked, or somebody else, to say which story is meant. */
export interface Waiting {
  readonly asker: string;
  /** Id of the message that asks. */
  readonly question: string;
}

/** A button for each story that the question may be about; as many as fit into a message. */
export function chooseRows(stories: readonly StoryCommand[], { asker, question }: Waiting): readonly ActionRow[] {
  const buttons = stories.slice(0, LIMITS.rowButtons ** 2).map(
    ({ name, title }): Button => ({
      type: ComponentType.Button,
      style: ButtonStyle.Primary,
      label: title.length > LIMITS.buttonLabel ? `${title.slice(0, LIMITS.buttonLabel - 1)}…` : title,
      custom_id: `story:${name}:${asker}:${question}`,
    }),
  );
  const rows = Math.ceil(buttons.length / LIMITS.rowButtons);
  return Array.from({ length: rows }, (_, i) => row(buttons.slice(i * LIMITS.rowButtons, (i + 1) * LIMITS.rowButtons)));
}

/** What such a button carries; undefined for any other's custom_id. */
export function readChooseButton(customId: string): (Waiting & { readonly story: string }) | undefined {
  const [, story, asker, question] = /^story:([a-z0-9_-]{1,32}):(\d{1,20}):(\d{1,20})$/.exec(customId) ?? [];
  return story === undefined || asker === undefined || question === undefined ? undefined : { story, asker, question };
}

/** The key that the question's words are remembered under; it names who asked, so that it goes when they are forgotten. */
export function waitingKey(server: string, { asker, question }: Waiting): string {
  return `discord:${server}:${asker}:waiting:${question}`;
}
