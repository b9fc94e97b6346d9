import { COMPONENT } from "./limits.ts";
import type { ActionRow } from "./payload.ts";

/** A button that carries out the refresh whose preview stands above it, and no other: it holds the revision that was shown. */
export function applyRow(story: string, revision: string): ActionRow {
  return {
    type: COMPONENT.row,
    components: [{ type: COMPONENT.button, style: 1, label: "Answer from this", custom_id: `apply:${story}:${revision}` }],
  };
}

/** What such a button carries; undefined for any other's custom_id. */
export function readApplyButton(customId: string): { readonly story: string; readonly revision: string } | undefined {
  const [, story, revision] = /^apply:([a-z0-9_-]{1,23}):([A-Za-z0-9._-]{1,64})$/.exec(customId) ?? [];
  return story === undefined || revision === undefined ? undefined : { story, revision };
}
