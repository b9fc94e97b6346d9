import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { LIMITS } from "./limits.ts";
import { type ActionRow, row } from "./payload.ts";

/** A button that runs these words as the story's next admin command; none where they are too long for a button. */
export function adminRow(story: string, { label, words }: { readonly label: string; readonly words: string }): readonly ActionRow[] {
  const custom_id = `admin:${story}:${words}`;
  if (custom_id.length > LIMITS.customId) return [];
  return [row([{ type: ComponentType.Button, style: ButtonStyle.Primary, label: label.slice(0, LIMITS.buttonLabel), custom_id }])];
}

/** What such a button carries; undefined for any other's custom_id. */
export function readAdminButton(customId: string): { readonly story: string; readonly words: string } | undefined {
  const [, story, words] = /^admin:([a-z0-9_-]{1,23}):(.+)$/s.exec(customId) ?? [];
  return story === undefined || words === undefined ? undefined : { story, words };
}
